// Makes a scoring table of a header and the rows below it: the tree of nodes, their options, and what does not apply.
import { fold } from './fold.ts';
import type { Grid } from './grid.ts';
import { placeRows, type Numbered, type Place } from './levels.ts';
import { optionsOfText } from './option-text.ts';
import type { RowNumber } from './numbering.ts';
import { scoreReadings, type RawRow } from './raw-rows.ts';
import { isSurveyName, isSurveyRemark } from './row-words.ts';
import type { DraftRow } from './scoring-rows.ts';
import type { Columns, Option, Reading, RowKind, TableRow } from './table.ts';

/** A row under construction: everything but what needs its neighbours. */
type Building = { -readonly [key in keyof TableRow]: TableRow[key] } & { children: number[]; options: Option[] };

/** The rows of a scoring table with levels, options, survey and applicability. */
export function scoringRows(grid: Grid, columns: Columns, drafts: readonly DraftRow[]): TableRow[] {
  const nodeAt = drafts.flatMap((draft, at) => (isPlaced(draft) ? [at] : []));
  const numbered = restoreZeros(nodeAt.map((at) => (drafts[at] as DraftRow).raw));
  const places = placeRows(numbered, indentTellsLevels(nodeAt.map((at) => (drafts[at] as DraftRow).raw)));
  const placeOf = new Map(nodeAt.map((at, i) => [at, places[i] as Place]));
  const rows = drafts.map((draft, at) => build(grid, draft, placeOf.get(at), nodeAt));
  rows.forEach((row, at) => {
    if (row.parent !== null && row.kind !== 'option') rows[row.parent]?.children.push(at);
  });
  attachOptionRows(rows, drafts);
  bonusSubtrees(rows);
  rows.forEach((row, at) => {
    const raw = drafts[at]?.raw;
    if (raw && isLeafNode(row)) {
      if (row.options.length === 0) row.options = optionsBeside(row, raw);
      row.notApplicable = doesNotApply(row);
      row.surveyOnly = isSurveyScored(row, raw);
    }
  });
  spreadNotApplicable(rows);
  surveyByCustom(rows, columns);
  return rows;
}

const isPlaced = (draft: DraftRow): boolean => draft.kind === 'node' || ((draft.kind === 'bonus' || draft.kind === 'penalty') && draft.raw.number !== null);

const isNode = (row: TableRow): boolean => row.depth >= 0;
const isLeafNode = (row: TableRow): boolean => isNode(row) && row.children.length === 0;

function build(grid: Grid, { raw, kind, option }: DraftRow, place: Place | undefined, nodeAt: readonly number[]): Building {
  const depth = place && kind === 'node' ? place.depth : -1;
  const levels: readonly RowKind[] = ['field', 'criterion', 'component'];
  const lines = raw.name.split(/[\n\r]+/);
  const parent = place?.parent ?? null;
  return {
    row: raw.row,
    kind: kind === 'node' ? (levels[Math.min(depth, 2)] ?? 'component') : kind,
    depth,
    number: raw.shown,
    path: place?.path ?? '',
    name: (lines.length > 1 && optionsOfText(lines.slice(1).join('\n'), null).length > 1 ? (lines[0] ?? '') : raw.name).replace(/\s+/g, ' ').trim(),
    parent: parent === null ? null : (nodeAt[parent] ?? null),
    children: [],
    options: option ? [option] : [],
    max: raw.max,
    self: raw.self,
    appraised: raw.appraised,
    survey: raw.survey,
    achieved: raw.achieved,
    index: raw.index,
    evidence: raw.texts.evidence,
    explanation: raw.texts.explanation,
    opinion: raw.texts.opinion,
    note: raw.texts.note,
    surveyOnly: false,
    notApplicable: false,
    hidden: grid.isHiddenRow(raw.row),
  };
}

/** A spreadsheet turns 1.10 into 1.1: after 1.9 (1.20: after 1.19) it is read as what it was. */
function restoreZeros(raws: readonly RawRow[]): Numbered[] {
  const lastBelow = new Map<string, number>();
  return raws.map((raw) => {
    const number = raw.number;
    if (number?.style !== 'decimal') {
      lastBelow.clear();
      return { number, indent: raw.indent };
    }
    const prefix = number.parts.slice(0, -1).join('.');
    const last = number.parts[number.parts.length - 1] ?? 0;
    const due = (lastBelow.get(prefix) ?? 0) + 1;
    const restored: RowNumber = number.numeric && prefix !== '' && due === last * 10 ? { ...number, parts: [...number.parts.slice(0, -1), due] } : number;
    lastBelow.set(prefix, restored.parts[restored.parts.length - 1] ?? 0);
    return { number: restored, indent: raw.indent };
  });
}

/** Numbers that restart on every level inside the names, with leading spaces that tell the level. */
function indentTellsLevels(raws: readonly RawRow[]): boolean {
  const inNames = raws.filter((raw) => raw.inName);
  if (inNames.length * 2 < raws.length || raws.some(({ number }) => (number?.parts.length ?? 0) > 1)) return false;
  return new Set(inNames.map(({ indent }) => indent)).size > 1;
}

function attachOptionRows(rows: readonly Building[], drafts: readonly DraftRow[]): void {
  let leaf: number | null = null;
  rows.forEach((row, at) => {
    if (isNode(row)) leaf = at;
    else if (row.kind === 'option' && leaf !== null) {
      row.parent = leaf;
      const option = drafts[at]?.option;
      if (option) rows[leaf]?.options.push(option);
    } else if (row.kind !== 'text') leaf = null;
  });
}

/** Rows below a numbered bonus or penalty heading are bonus or penalty themselves; the heading then only heads. */
function bonusSubtrees(rows: readonly Building[]): void {
  rows.forEach((row) => {
    if (row.depth >= 0 || (row.kind !== 'bonus' && row.kind !== 'penalty') || row.children.length === 0) return;
    const kind = row.kind;
    const spread = (at: number): void => {
      const child = rows[at];
      if (!child) return;
      child.depth = -1;
      child.kind = child.children.length === 0 ? kind : 'text';
      child.children.forEach(spread);
    };
    row.children.forEach(spread);
    row.kind = 'text';
  });
}

function optionsBeside(row: TableRow, raw: RawRow): Option[] {
  const max = row.max.state === 'number' ? row.max.points : null;
  if (raw.texts.options !== '') return optionsOfText(raw.texts.options, max);
  const lines = raw.name.split(/[\n\r]+/).slice(1);
  const inName = lines.length > 0 ? optionsOfText(lines.join('\n'), max) : [];
  return inName.length > 1 ? inName : [];
}

/** The reading that counts: the last filled appraisal, else the self score. */
function counted(row: TableRow): Reading {
  return [...row.appraised].reverse().find(({ state }) => state !== 'blank') ?? row.self;
}

function doesNotApply(row: TableRow): boolean {
  if (row.max.state === 'not-applicable') return true;
  if (row.survey.state === 'number') return false;
  const reading = counted(row);
  if (reading.state === 'not-applicable') return true;
  return reading.state === 'blank' && [row.note, row.explanation].some((text) => /^khong ap dung\b/.test(fold(text)));
}

function isSurveyScored(row: TableRow, raw: RawRow): boolean {
  return isSurveyName(raw.words) || [row.note, row.evidence, raw.texts.options].some((text) => isSurveyRemark(fold(text)) && (row.self.state !== 'number' || fold(text).length <= 30));
}

/** "Không áp dụng" on a parent without scores below it says it of its leaves too. */
function spreadNotApplicable(rows: readonly Building[]): void {
  rows.forEach((row) => {
    const reading = counted(row);
    if (row.children.length === 0 || !isNode(row) || reading.state !== 'not-applicable' || !/[a-z]/i.test(reading.text)) return;
    const spread = (at: number): void => {
      const child = rows[at];
      if (!child) return;
      if (isLeafNode(child) && scoreReadings(child).every(({ state }) => state !== 'number')) child.notApplicable = true;
      child.children.forEach(spread);
    };
    row.children.forEach(spread);
  });
}

/** Where a survey column is filled and the self score is usually left blank there, such rows are the survey's alone. */
function surveyByCustom(rows: readonly Building[], columns: Columns): void {
  if (columns.survey === undefined) return;
  const surveyed = rows.filter((row) => isLeafNode(row) && row.survey.state === 'number');
  const alone = surveyed.filter((row) => row.self.state !== 'number' && row.appraised.every(({ state }) => state !== 'number'));
  const custom = alone.length >= 2 && alone.length * 2 > surveyed.length;
  for (const row of surveyed) if (alone.includes(row) || custom) row.surveyOnly = true;
  for (const row of rows) if (row.surveyOnly && row.self.state !== 'number') row.notApplicable = row.max.state === 'not-applicable';
}
