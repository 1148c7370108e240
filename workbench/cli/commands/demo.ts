// parscore demo: the main job on the example workbook that comes with PARScore, for a first look.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBytes } from '../../xlsx/files.ts';
import type { Command } from '../command.ts';
import { insertInto } from '../inserted.ts';
import { checkFile, openFile } from '../open.ts';
import { checkText } from '../report/check-text.ts';
import { scoreText } from '../report/score-text.ts';
import { line } from '../words/words.ts';

const EXAMPLE = 'bang-cham-diem-so-2025.xlsx';

/** Below the folder that the command was called in. */
const FOLDER = 'out';

export const demo: Command = {
  name: 'demo',
  takes: 'no-file',
  options: [],
  async run({ root, language, terminal }) {
    const file = path.relative(process.cwd(), fileURLToPath(new URL(`examples/${EXAMPLE}`, root)));
    const open = await openFile(file, { set: null, columns: null });
    const before = checkFile(open);
    terminal.out([line('demo-start', language, { file }), '', ...checkText(file, before, language, terminal), ''].join('\n'));
    const { bytes, checked, ...counts } = await insertInto(open, before, false, language);
    const output = path.join(FOLDER, EXAMPLE);
    await mkdir(FOLDER, { recursive: true });
    await writeBytes(output, bytes);
    for (const { table, score } of checked.tables)
      if (table.kind === 'scoring' && score) terminal.out([...scoreText({ table, score }, language, terminal), ''].join('\n'));
    terminal.out([line('insert-done', language, counts), terminal.bold(line('written', language, { file: output })), line('unchanged', language), line('demo-next', language)].join('\n'));
    // Errors in the example are what it is for.
    return 0;
  },
};
