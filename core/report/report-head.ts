// Who reports, whom the unit belongs to, where and who signs: what the lines above a scoring table say of it, and what a person gave.
import { titleLines } from '../edit/title-lines.ts';
import { fold } from '../sheet/fold.ts';
import type { Grid } from '../sheet/grid.ts';
import type { ScoringTable } from '../sheet/table.ts';

/** The parts of an official paper that name its agency and its signer; null is left dotted, to be written by hand. */
export interface ReportHead {
  readonly superior: string | null;
  readonly unit: string | null;
  /** Before the date: "Hà Nội". */
  readonly place: string | null;
  /** A line each, above the signature: "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"; a line ends with "/" or a line break. */
  readonly signerTitle: string | null;
  readonly signerName: string | null;
}

/** The first words of an agency's name. */
const NAME = /^(?:bo|tong cuc|cuc|uy ban|ubnd|hdnd|so|ban|van phong|thanh tra|chi cuc|phong|trung tam|truong) /;
/** Where and when a paper was issued: "Hà Nội, ngày … tháng … năm 2025". */
const PLACE = /^([^,]{2,60}),\s{0,3}ngày\s/iu;
const DOTTED = /…|\.{3}|_{2}/;

/** What a person gave, and for what was not asked about what the sheet says. What was given as null or blank stays dotted. */
export function reportHead(grid: Grid, table: ScoringTable, given: Partial<ReportHead> = {}): ReportHead {
  const read = readHead(grid, table);
  const chosen = (part: keyof ReportHead): string | null => (given[part] === undefined ? read[part] : oneLine(given[part] ?? '') || null);
  return { superior: chosen('superior'), unit: chosen('unit'), place: chosen('place'), signerTitle: chosen('signerTitle'), signerName: chosen('signerName') };
}

/** A labelled line ("Đơn vị: Sở Nội vụ") names the unit; else the last agency of the lines above, with the one before it as its superior. No line names a signer. */
export function readHead(grid: Grid, table: ScoringTable): ReportHead {
  const top = table.headerRows[0] ?? table.area.top;
  const lines = grid.rows.filter((row) => row < top).flatMap((row) => grid.row(row).map(({ column }) => oneLine(grid.text(row, column))));
  const names = lines.filter((line) => line.length <= 80 && NAME.test(fold(line)));
  const unit = labelled(grid, table) ?? names.at(-1) ?? null;
  const superior = names.filter((name) => name !== unit).at(-1) ?? null;
  const place = lines.flatMap((line) => PLACE.exec(line)?.[1] ?? []).at(0) ?? null;
  return { superior: whole(superior), unit: whole(unit), place: whole(place), signerTitle: null, signerName: null };
}

function labelled(grid: Grid, table: ScoringTable): string | null {
  for (const line of titleLines(grid, table)) {
    const colon = line.indexOf(':');
    if (colon < 0 || !/don vi|co quan|dia phuong|unit/.test(fold(line.slice(0, colon)))) continue;
    const named = line.slice(colon + 1).split(/ [-–] năm \d{4}/i)[0]?.trim() ?? '';
    if (/\p{L}/u.test(named)) return named;
  }
  return null;
}

const whole = (name: string | null): string | null => (name === null || DOTTED.test(name) ? null : name);

/** Characters that no paper can hold count as spaces. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
