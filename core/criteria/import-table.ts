// Makes a criteria set from an agency's own scoring table, so that no agency waits for ours.
import { sum, toNumber, type Points } from '../points.ts';
import { fold } from '../sheet/fold.ts';
import type { Reading, ScoringTable, TableRow } from '../sheet/table.ts';
import { checkSet, type SetProblem } from './check-set.ts';
import { methodOfOptions, MOST_POINTS } from './method-of-options.ts';
import type { CriteriaNode, CriteriaSet } from './set.ts';

/** What the table cannot say of itself. */
export interface SetAbout {
  /** Lower case letters, digits and hyphens: setId makes one of a name. */
  readonly id: string;
  readonly name: string;
  readonly level: CriteriaSet['level'];
  readonly years: readonly number[];
  readonly decision?: CriteriaSet['decision'];
  /** Where the table was read: the file's name. The sheet's name where absent. */
  readonly source?: string;
}

/** What an official should look at in the new set. `row` is the sheet row, 0-based; `where` the node's whole number. */
export interface ImportRemark {
  readonly code:
    /** A leaf's max is blank or no number: it has none in the set. */
    | 'import/max-unread'
    /** A parent's blank max was taken as the sum of its children's. */
    | 'import/max-summed'
    /** Options that no method could be made of: scored by judgement. */
    | 'import/options-unread'
    /** A row without a name is called by its number. */
    | 'import/name-missing';
  readonly where: string;
  readonly row: number;
  readonly text?: string;
}

export interface ImportedSet {
  readonly set: CriteriaSet;
  readonly remarks: readonly ImportRemark[];
  /** What does not close in the agency's own figures; they are kept as they are. */
  readonly problems: readonly SetProblem[];
}

/** As in the JSON format. */
const LONGEST = 2_000;

/** The set that a table is: every node with its whole number, name, max and way of scoring. Scores and evidence of the unit are left behind. */
export function setFromTable(table: ScoringTable, about: SetAbout): ImportedSet {
  const remarks: ImportRemark[] = [];
  const tops = table.rows.flatMap((row) => (row.depth >= 0 && row.parent === null ? [row] : []));
  const nodes = tops.map((row) => nodeOf(table, row, remarks));
  const total = table.rows.find(({ kind }) => kind === 'total');
  const scale = (total && pointsIn(total.max)) ?? sumOf(nodes);
  const bonusMax = capOf(table, 'bonus');
  const penaltyMax = capOf(table, 'penalty');
  const set: CriteriaSet = {
    id: about.id,
    name: about.name,
    level: about.level,
    years: about.years,
    ...(about.decision === undefined ? {} : { decision: about.decision }),
    ...(scale === null ? {} : { scale }),
    nodes,
    complete: true,
    ...(bonusMax === null ? {} : { bonusMax }),
    ...(penaltyMax === null ? {} : { penaltyMax }),
    sources: [{ title: (about.source ?? table.sheet).trim().slice(0, LONGEST) || about.id, status: 'imported' }],
  };
  return { set, remarks, problems: checkSet(set) };
}

/** "bo-tieu-chi-so-2026" of "Bộ tiêu chí sở 2026": what an id may hold; "bo-tieu-chi" where nothing is left. */
export function setId(name: string): string {
  const id = fold(name).replace(/[^a-z0-9]+/g, '-').slice(0, 80).replace(/^-|-$/g, '');
  return id === '' ? 'bo-tieu-chi' : id;
}

function nodeOf(table: ScoringTable, row: TableRow, remarks: ImportRemark[]): CriteriaNode {
  const children = row.children.flatMap((index) => table.rows[index] ?? []).map((child) => nodeOf(table, child, remarks));
  const where = row.path === '' ? row.name : row.path;
  const remark = (code: ImportRemark['code'], text?: string): void => {
    remarks.push({ code, where, row: row.row, ...(text === undefined ? {} : { text }) });
  };
  const read = pointsIn(row.max);
  const summed = read === null && row.max.state === 'blank' && children.length > 0 ? sumOf(children) : null;
  if (summed !== null) remark('import/max-summed');
  else if (read === null) remark('import/max-unread', textIn(row.max));
  const name = row.name.trim().slice(0, LONGEST);
  if (name === '') remark('import/name-missing');
  const max = read ?? summed;
  return {
    ...(row.path === '' ? {} : { number: row.path.slice(0, 40) }),
    name: name === '' ? where || `Dòng ${row.row + 1}` : name,
    ...(max === null ? {} : { max }),
    ...(children.length > 0 ? {} : methodOf(row, max, remark)),
    children,
  };
}

function methodOf(row: TableRow, max: Points | null, remark: (code: ImportRemark['code'], text?: string) => void): Pick<CriteriaNode, 'method'> {
  if (row.surveyOnly) return { method: { kind: 'survey' } };
  const { method, unread } = methodOfOptions(row.options, row.name.trim().slice(0, LONGEST) || row.path, max);
  for (const text of unread) remark('import/options-unread', text);
  return { method };
}

/** Maxima are never below zero, and no scale seen has a hundredth of MOST_POINTS: what is beyond is a slip of the keys. */
const pointsIn = (reading: Reading): Points | null => (reading.state === 'number' && reading.points >= 0 && reading.points <= MOST_POINTS ? reading.points : null);

const textIn = (reading: Reading): string | undefined =>
  reading.state === 'invalid' || reading.state === 'not-applicable' ? reading.text : reading.state === 'number' ? String(toNumber(reading.points)) : reading.state === 'error' ? reading.error : undefined;

function sumOf(nodes: readonly CriteriaNode[]): Points | null {
  const known = nodes.flatMap(({ max }) => max ?? []);
  return nodes.length > 0 && known.length === nodes.length ? sum(known) : null;
}

/** The cap of all bonus, or all penalty, rows together; null where none shows one. */
function capOf(table: ScoringTable, kind: 'bonus' | 'penalty'): Points | null {
  const rows = table.rows.filter((row) => row.kind === kind);
  const roots = rows.filter(({ parent }) => parent === null || table.rows[parent]?.kind !== kind);
  const caps = roots.flatMap(({ max }) => (max.state === 'number' ? [Math.abs(max.points) as Points] : [])).filter((cap) => cap <= MOST_POINTS);
  return caps.length === 0 ? null : sum(caps);
}
