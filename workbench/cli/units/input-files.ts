// The files that a consolidation reads: those that were named, and the workbooks in the folders that were.
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** Files that Excel keeps beside an open workbook, and hidden ones. */
const PASSED_OVER = /^(?:~\$|\.)/;

/** Folders become the .xlsx files in them, by name and not deeper; what is not there stays, so that it is named. `output` is left out. */
export async function inputFiles(named: readonly string[], output: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of named) {
    if (!(await isFolder(name))) {
      found.push(name);
      continue;
    }
    const inside = (await readdir(name)).filter((file) => /\.xlsx$/i.test(file) && !PASSED_OVER.test(file)).sort();
    found.push(...inside.map((file) => path.join(name, file)).filter((file) => path.resolve(file) !== path.resolve(output)));
  }
  return [...new Set(found)];
}

async function isFolder(name: string): Promise<boolean> {
  try {
    return (await stat(name)).isDirectory();
  } catch {
    // Reading it will tell what is wrong with it.
    return false;
  }
}
