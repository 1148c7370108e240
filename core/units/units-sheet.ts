// The sheet "Tổng hợp đơn vị": the units group by group with rank and grade, what needs a look, and the charts.
import { a1, a1Area } from '../address.ts';
import { draftOf, type Draft } from '../edit/draft.ts';
import type { CellStyle, Patch, PutSheet } from '../edit/patch.ts';
import { NAMES } from '../text/names.ts';
import type { Language } from '../text/language.ts';
import { remarkText } from '../text/units.ts';
import { toNumber, type Points } from '../points.ts';
import type { Snapshot, Span } from '../sheet/snapshot.ts';
import { countUnits, type Consolidation, type GroupFigures, type UnitGroup } from './consolidation.ts';
import { sourceKey } from './put-aside.ts';
import type { OpenUnit } from './read-units.ts';
import { UNIT_SHEET_WORDS, type UnitSheetWords } from './sheet-words.ts';
import { barCharts, profileChart, profileColumns } from './units-charts.ts';
import { unitColumns, type TotalColumn } from './units-columns.ts';
import { textCell, unitsPage, type UnitsPage } from './units-page.ts';
import { unitRow, type Rows, type RowTools } from './units-row.ts';

export interface UnitsOrder {
  readonly consolidation: Consolidation;
  /** The workbook that the sheet comes into, with the units that stand in it; null where it stands alone. */
  readonly workbook: { readonly snapshot: Snapshot; readonly units: readonly OpenUnit[] } | null;
  readonly language: Language;
  readonly charts: boolean;
}

/** The sheet as a patch: one sheet of ours, nothing of the official's. */
export const unitsPatch = (order: UnitsOrder): Patch => ({ edits: [unitsSheet(order)] });

export function unitsSheet({ consolidation, workbook, language, charts }: UnitsOrder): PutSheet {
  const words = UNIT_SHEET_WORDS[language];
  const page = unitsPage(unitColumns(consolidation));
  const draft: Draft | null = workbook === null ? null : draftOf(workbook.snapshot);
  const open = new Map((workbook?.units ?? []).map((each) => [sourceKey(each.unit.source), each]));
  let valued = 0;
  const tools: RowTools = {
    page,
    words,
    language,
    ties: consolidation.ties,
    bands: consolidation.set?.grades ?? [],
    draft,
    open: ({ unit }) => open.get(sourceKey(unit.source)) ?? null,
    valued: () => valued++,
  };
  heading(page, words, consolidation);
  const { groups } = consolidation;
  const blocks = groups.map((group, at) => ({ group, ...groupBlock(tools, group, groups.length > 1 || group.name !== null, at) }));
  if (valued > 0) page.line(words.values(valued), 'note');
  remarks(page, words, consolidation, language);
  if (charts) {
    blocks.forEach(({ group, ranked }, nth) => {
      if (ranked === null) return;
      const order = { group, nth, alone: groups.length === 1, words };
      barCharts(page, order, ranked);
      if (group.fields.length > 0) profileChart(page, order, profileBlock(page, words, group, ranked));
    });
  }
  // With several groups each has a header of its own.
  return { kind: 'put-sheet', own: 'units', name: words.name, content: page.content(groups.length === 1 ? (blocks[0]?.header ?? null) : null) };
}

/** Title, year, how many stand where, and how the ranks and grades were made. */
function heading(page: UnitsPage, words: UnitSheetWords, { groups, remarks: found, ties, set }: Consolidation): void {
  page.line(words.title, 'title');
  const years = [...new Set(groups.flatMap(({ year }) => year ?? []))];
  const [year] = years;
  if (years.length === 1 && year !== undefined) page.line(words.year(year), 'subtitle');
  const { ranked, aside, missing } = countUnits(groups);
  page.line(words.counts(ranked, aside, missing), 'note');
  const counts = (['error', 'warning'] as const).map((severity) => found.filter((each) => each.severity === severity).length);
  const [errors = 0, warnings = 0] = counts;
  if (errors + warnings > 0) page.line(words.look(errors, warnings), 'note');
  page.line(words.ranking[ties], 'note');
  if (set?.illustration === true) page.line(words.illustration(set.name), 'note');
  if ((set?.grades ?? []).length > 0) page.line(words.gradeNote(set?.name ?? ''), 'note');
  if (groups.some(({ from }) => from === 'title')) page.line(words.fromTitle, 'note');
}

interface Block {
  /** Lines of the ranked units; null where none is. */
  readonly ranked: Rows | null;
  readonly header: Span;
}

function groupBlock(tools: RowTools, group: UnitGroup, named: boolean, nth: number): Block {
  const { page, words } = tools;
  const { columns } = page;
  const count = group.ranked.length + group.aside.length + group.missing.length;
  // With its heading, header, mean and best.
  if (nth > 0) page.room(count + 9);
  if (named) page.line(group.name === null ? words.noGroup(count) : words.group(group.name, count), 'text-strong');
  header(page, words, group);
  const first = page.row();
  const ranked: Rows | null = group.ranked.length === 0 ? null : { first, last: first + group.ranked.length - 1 };
  group.ranked.forEach((each, at) => unitRow(tools, each, at + 1, ranked));
  if (ranked !== null) for (const kind of ['mean', 'best'] as const) figuresRow(page, words[kind], kind, group[kind], ranked, group);
  if (group.aside.length > 0) {
    page.line(words.aside, 'text-strong');
    group.aside.forEach((each, at) => unitRow(tools, each, group.ranked.length + at + 1, null));
  }
  if (group.missing.length > 0) {
    page.line(words.missing, 'text-strong');
    group.missing.forEach((name, at) => missingRow(page, words, name, group.ranked.length + group.aside.length + at + 1));
  }
  if (group.fields.length > 0 && ranked !== null) page.scale({ areas: [{ top: ranked.first, bottom: ranked.last, left: columns.fields, right: columns.fields + group.fields.length - 1 }] });
  return { ranked, header: { first: first - 2, last: first - 1 } };
}

/** Two rows: the fields have their names below a common heading. */
function header(page: UnitsPage, words: UnitSheetWords, group: UnitGroup): void {
  const { columns } = page;
  const top = page.row();
  const put = (column: number, text: string): void => {
    page.put(textCell(top, column, text, 'header'));
    page.merge({ top, bottom: top + 1, left: column, right: column });
  };
  put(columns.number, words.columns.number);
  put(columns.unit, words.columns.unit);
  for (const [name, column] of columns.totals) put(column, words.columns[name]);
  put(columns.source, words.columns.source);
  const names = group.fields.map(({ path, name }) => (path === '' ? name : words.fieldNumber(path, name)));
  if (columns.fieldCount > 0) {
    page.put(textCell(top, columns.fields, words.fieldsIndex, 'header'));
    if (columns.fieldCount > 1) page.merge({ top, bottom: top, left: columns.fields, right: columns.fields + columns.fieldCount - 1 });
  }
  page.put(textCell(top, columns.exact, words.exact, 'note'));
  if (columns.firstOfTie !== null) page.put(textCell(top, columns.firstOfTie, words.firstOfTie, 'note'));
  if (columns.fieldCount > 0) for (const figure of columns.summed) page.put(textCell(top, columns.helper(figure, 0), `${words.helpers}: ${words.columns[figure].replace('\n', ' ')}`, 'note'));
  page.next();
  for (let nth = 0; nth < columns.fieldCount; nth++) page.put(textCell(top + 1, columns.fields + nth, names[nth] ?? '', 'header'));
  for (const figure of columns.summed) names.forEach((name, nth) => page.put(textCell(top + 1, columns.helper(figure, nth), group.fields[nth]?.path || name, 'header')));
  const figureNames = [...columns.totals.keys()].map((name: TotalColumn): readonly [string, number] => [words.columns[name], 60]);
  page.next([...names.map((name): readonly [string, number] => [name, columns.widths[columns.fields] ?? 1]), ...figureNames]);
}

/** The mean or the best of a group's ranked units: index and fields. */
function figuresRow(page: UnitsPage, name: string, kind: 'mean' | 'best', figures: GroupFigures, ranked: Rows, group: UnitGroup): void {
  const { columns } = page;
  const row = page.row();
  const put = (column: number | undefined, points: Points | null, style: CellStyle): void => {
    if (column === undefined) return;
    const range = a1Area({ top: ranked.first, bottom: ranked.last, left: column, right: column });
    const formula = `IF(COUNT(${range})=0,"",${kind === 'mean' ? `ROUND(AVERAGE(${range}),4)` : `MAX(${range})`})`;
    page.put(points === null ? { row, column, style } : { row, column, style, formula, value: toNumber(points) });
  };
  page.put({ row, column: columns.number, style: 'text' });
  page.put(textCell(row, columns.unit, name, 'text-strong'));
  for (const [figure, column] of columns.totals) put(column, figure === 'index' ? figures.index : null, 'percent-strong');
  for (let nth = 0; nth < columns.fieldCount; nth++) put(columns.fields + nth, nth < group.fields.length ? (figures.fields[nth] ?? null) : null, 'percent-strong');
  page.put({ row, column: columns.source, style: 'text' });
  page.next();
}

function missingRow(page: UnitsPage, words: UnitSheetWords, name: string, number: number): void {
  const { columns } = page;
  const row = page.row();
  page.put({ row, column: columns.number, style: 'number', value: number });
  page.put(textCell(row, columns.unit, name, 'text'));
  for (let column = 2; column <= columns.last; column++) page.put({ row, column, style: 'text' });
  const rank = columns.totals.get('rank');
  if (rank !== undefined) page.put(textCell(row, rank, words.noTable, 'number'));
  page.next([[name, columns.widths[columns.unit] ?? 1]]);
}

/** Every remark a line, the gravest first. */
function remarks(page: UnitsPage, words: UnitSheetWords, { remarks: found }: Consolidation, language: Language): void {
  page.next();
  page.line(found.length === 0 ? words.noRemarks : words.remarks, found.length === 0 ? 'note' : 'text-strong');
  const { columns } = page;
  const width = columns.widths.slice(1, columns.last + 1).reduce((all, each) => all + each, 0);
  for (const each of found) {
    const row = page.row();
    const text = remarkText(each, language);
    page.put(textCell(row, columns.number, NAMES[language].severity[each.severity], each.severity));
    page.put(textCell(row, columns.unit, text, 'text'));
    page.merge({ top: row, bottom: row, left: columns.unit, right: columns.last });
    page.next([[text, width], [NAMES[language].severity[each.severity], columns.widths[columns.number] ?? 1]]);
  }
}

/** One unit that the official chooses, its fields beside the group's mean and best: the lines of the fields. */
function profileBlock(page: UnitsPage, words: UnitSheetWords, group: UnitGroup, ranked: Rows): Rows {
  const { columns } = page;
  page.newPage();
  page.line(words.profile.title, 'text-strong');
  const chosenRow = page.row();
  page.put(textCell(chosenRow, columns.unit, words.profile.choose, 'text'));
  page.put(textCell(chosenRow, profileColumns.unit, group.ranked[0]?.unit.name ?? '', 'text-strong'));
  page.merge({ top: chosenRow, bottom: chosenRow, left: profileColumns.unit, right: profileColumns.best });
  const units = { top: ranked.first, bottom: ranked.last, left: columns.unit, right: columns.unit };
  page.validate({ kind: 'cells', area: { top: chosenRow, bottom: chosenRow, left: profileColumns.unit, right: profileColumns.unit }, source: units, message: words.profile.message });
  page.next();
  const heads = [[columns.unit, words.profile.field], [profileColumns.unit, words.profile.unit], [profileColumns.mean, words.mean], [profileColumns.best, words.best]] as const;
  for (const [column, text] of heads) page.put(textCell(page.row(), column, text, 'header'));
  page.next([[words.profile.unit, 60]]);
  const first = page.row();
  group.fields.forEach(({ path, name }, nth) => {
    const row = page.row();
    const column = columns.fields + nth;
    const label = path === '' ? name : words.fieldNumber(path, name);
    const index = a1Area({ top: ranked.first, bottom: ranked.last, left: column, right: column });
    const shown = group.ranked[0]?.fields[nth]?.index ?? null;
    const put = (at: number, formula: string, points: Points | null): void => page.put({ row, column: at, style: 'percent', formula, ...(points === null ? {} : { value: toNumber(points) }) });
    page.put(textCell(row, columns.unit, label, 'text'));
    put(profileColumns.unit, `IFERROR(INDEX(${index},MATCH(${a1(chosenRow, profileColumns.unit)},${a1Area(units)},0)),"")`, shown);
    put(profileColumns.mean, a1(ranked.last + 1, column), group.mean.fields[nth] ?? null);
    put(profileColumns.best, a1(ranked.last + 2, column), group.best.fields[nth] ?? null);
    page.next([[label, columns.widths[columns.unit] ?? 1]]);
  });
  return { first, last: page.row() - 1 };
}
