// Where LibreOffice computes something else than what a file of ours says beside a formula.
import { a1 } from '../../core/address.ts';
import { isCellError } from '../../core/sheet/snapshot.ts';
import { readSnapshot } from '../../workbench/xlsx/read.ts';
import { recalculate } from './libreoffice.ts';

/** Formula cells whose value in the file is not what LibreOffice computes, and how many were compared. */
export async function disagreements(bytes: Uint8Array): Promise<{ readonly compared: number; readonly differ: readonly string[] }> {
  const judged = await recalculate(bytes);
  const differ: string[] = [];
  let compared = 0;
  for (const { name, cells } of readSnapshot(bytes).sheets) {
    for (const { row, column, value, formula } of cells) {
      if (formula === undefined) continue;
      compared++;
      const said = judged.get(`${name}!${a1(row, column)}`) ?? null;
      const same = typeof value === 'number' && typeof said === 'number' ? Math.abs(value - said) < 1e-8 : isCellError(said) ? value === null || isCellError(value) : (said ?? '') === (value ?? '');
      if (!same) differ.push(`${name}!${a1(row, column)} =${formula}: ${JSON.stringify(value)}, LibreOffice ${JSON.stringify(said)}`);
    }
  }
  return { compared, differ };
}
