// The house's own lint rules: what a file is called, what its first line says, and where its imports lead.
import path from 'node:path';

/** Words that say nothing about sheets or scores. */
const EMPTY_NAMES = /(^|[-.])(utils?|helpers?|common|managers?|misc|stuff)([-.]|$)/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;

/** The first line of every file is a comment that says what the file is for. */
const firstLine = {
  meta: { type: 'suggestion', schema: [], messages: { missing: 'The first line must be a comment that says what this file is for.' } },
  create: (context) => ({
    Program(node) {
      const source = context.sourceCode;
      const first = source.getAllComments().find((comment) => comment.type !== 'Shebang');
      const due = source.lines[0]?.startsWith('#!') ? 2 : 1;
      const words = first?.value.trim().split(/\s+/) ?? [];
      if (first?.loc.start.line !== due || words.length < 3) context.report({ node, loc: { line: 1, column: 0 }, messageId: 'missing' });
    },
  }),
};

/** Files and folders are kebab-case and named in words of the contract. */
const fileName = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { empty: '"{{name}}" says nothing: name it in words of docs/contract.md.', shape: '"{{name}}" is not kebab-case.' },
  },
  create: (context) => ({
    Program(node) {
      for (const name of path.relative(context.cwd, context.filename).split(path.sep)) {
        if (name.startsWith('.')) continue;
        if (EMPTY_NAMES.test(name)) context.report({ node, messageId: 'empty', data: { name } });
        else if (!KEBAB.test(name)) context.report({ node, messageId: 'shape', data: { name } });
      }
    },
  }),
};

export default { meta: { name: 'house' }, rules: { 'first-line': firstLine, 'file-name': fileName } };
