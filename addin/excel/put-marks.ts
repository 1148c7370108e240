// Colours cells by severity with conditional formats of ours, after all of the official's own, and takes earlier ones of ours away.
import { a1Area, type Area } from '../../core/address.ts';
import type { Severity } from '../../core/check/finding.ts';
import { SEVERITY_FILLS } from '../../core/edit/looks.ts';
import { markFormula } from '../../core/edit/mark-formula.ts';
import { markedAreas } from '../../core/edit/marked-areas.ts';
import type { PutMarks } from '../../core/edit/patch.ts';
import type { WriteBatch } from './write-batch.ts';

/** Letters of an address of several ranges; Excel takes 8,192. */
const MOST_LETTERS = 8000;

/** Replaces our marks of a sheet; `standing` are those of ours that are there. */
export async function putMarks(batch: WriteBatch, sheet: Excel.Worksheet, standing: readonly Excel.ConditionalFormat[], marks: PutMarks['marks']): Promise<void> {
  for (const format of standing) {
    await batch.room(1);
    format.delete();
  }
  for (const { severity, areas } of markedAreas(marks)) {
    for (const address of addressesOf(areas)) {
      await batch.room(8, address.length);
      putMark(sheet, address, severity);
    }
  }
}

function putMark(sheet: Excel.Worksheet, address: string, severity: Severity): void {
  const format = sheet.getRanges(address).conditionalFormats.add('Custom');
  format.custom.rule.formula = `=${markFormula(severity)}`;
  format.custom.format.fill.color = `#${SEVERITY_FILLS[severity]}`;
  // A new format comes first; ours go last, so that the official's keep their order of precedence.
  format.priority = -1;
}

/** Addresses of many areas, each short enough. */
function addressesOf(areas: readonly Area[]): readonly string[] {
  const addresses: string[] = [];
  for (const area of areas.map(a1Area)) {
    const last = addresses.at(-1);
    if (last !== undefined && last.length + area.length < MOST_LETTERS) addresses[addresses.length - 1] = `${last},${area}`;
    else addresses.push(area);
  }
  return addresses;
}
