// npm run readme: shows a real run in README.md, after its words or figures have changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { excerpt, runDemo, SHOWN } from './shown-run.ts';

const { status, stdout, stderr } = runDemo();
if (status !== 0) throw new Error(stderr);
writeFileSync('README.md', readFileSync('README.md', 'utf8').replace(SHOWN, () => excerpt(stdout)));
