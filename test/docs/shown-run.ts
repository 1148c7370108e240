// The part of README.md that shows a run: taken from a real one, by "npm run readme", and compared with a real one in the tests.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where README.md shows the run. */
export const SHOWN = /(?<=<!-- npm run demo -->\n```text\n)[^`]*(?=```)/;

/** The lines that are shown: where each part begins, as a pattern, and how many lines of it. "…" stands for what is left out. */
const PARTS: readonly { readonly begins: RegExp; readonly lines: number; readonly cut?: true; readonly blank?: true }[] = [
  { begins: /^Trang .*, vùng /, lines: 1 },
  { begins: /^Cần sửa/, lines: 5, cut: true },
  { begins: /^Nên xem lại/, lines: 3, cut: true },
  { begins: /^PARScore sửa được/, lines: 1 },
  { begins: /^Có \d+ lỗi/, lines: 1, blank: true },
  { begins: /^Trang [^,]*: chỉ số /, lines: 4, cut: true },
  { begins: /^ +Tổng cộng/, lines: 1, cut: true, blank: true },
  { begins: /^Đã chèn/, lines: 1 },
  { begins: /^Đã ghi: /, lines: 1 },
  { begins: /^Tệp gốc/, lines: 1 },
];

/** What README.md shows of what a run printed. Throws where a part is not in it. */
export function excerpt(printed: string): string {
  const lines = printed.split('\n');
  const shown = PARTS.flatMap(({ begins, lines: count, cut, blank }) => {
    const from = lines.findIndex((line) => begins.test(line));
    if (from < 0) throw new Error(`the run prints no line like ${begins.source}`);
    return [...lines.slice(from, from + count), ...(cut ? ['…'] : []), ...(blank ? [''] : [])];
  });
  return `${shown.join('\n')}\n`;
}

/** Runs the demo of the built command line in a folder of its own and returns what it printed. */
export function runDemo(): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'readme-'));
  try {
    return spawnSync(process.execPath, [path.resolve('dist/cli/parscore.js'), 'demo'], { cwd: folder, encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
