// The bin's entry: hands the arguments over and leaves with their exit status.
import { readFileSync } from 'node:fs';
import { run } from './run.ts';
import { processTerminal } from './terminal.ts';

/** The package's own folder: as far up from this source as from the built bin. */
const ROOT = new URL('../../', import.meta.url);

const { version } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as { version: string };
process.exitCode = await run(process.argv.slice(2), version, ROOT, processTerminal());
// The spreadsheet engine keeps timers; leave as soon as what was printed is out.
process.stdout.write('', () => process.exit());
