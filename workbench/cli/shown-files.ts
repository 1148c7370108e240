// What files are called on a sheet that is sent on: their names, with as much of the folders as tells two of one name apart.
import path from 'node:path';

/** What each of some files is called, by the path that was given. */
export function shownFiles(files: readonly string[]): ReadonlyMap<string, string> {
  const shown = new Map<string, string>();
  const name = (among: readonly string[], folders: number): void => {
    const byName = new Map<string, string[]>();
    for (const file of among) {
      const called = path.resolve(file).split(path.sep).slice(-1 - folders).join('/');
      byName.set(called, [...(byName.get(called) ?? []), file]);
    }
    for (const [called, same] of byName) {
      // Two ways to write one path are one file.
      if (new Set(same.map((file) => path.resolve(file))).size > 1) name(same, folders + 1);
      else for (const file of same) shown.set(file, called);
    }
  };
  name(files, 0);
  return shown;
}

/** What one file is called where it is the only one. */
export const shownFile = (file: string): string => path.basename(file);
