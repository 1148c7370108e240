// npm run functions-guide: writes docs/functions.md anew, after the table of functions has changed.
import { writeFileSync } from 'node:fs';
import { functionsGuide } from './guide.ts';

writeFileSync('docs/functions.md', functionsGuide());
