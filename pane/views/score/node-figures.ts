// What a row of the list shows of its node: the cell it leads to, and its figures before and with the tried scores.
import { a1 } from '../../../core/address.ts';
import type { NodeScore, TableScore } from '../../../core/score/totals.ts';
import type { ScoringTable, TableRow } from '../../../core/sheet/table.ts';
import type { Say } from '../../words/words.ts';
import { plain } from './figures.ts';
import { cellOf } from './trial-plan.ts';
import type { SCORE } from './words.ts';

/** Points and percent as sentences take them; null for what is not known. */
export interface NodeFigures {
  /** 'unscored': nobody has scored it or anything below it; 'not-applicable': it has no place in the denominator. */
  readonly state: 'scored' | 'unscored' | 'not-applicable';
  readonly achieved: number | null;
  readonly max: number | null;
  readonly index: number | null;
  /** With the tried scores, where these move it. */
  readonly tried: { readonly achieved: number | null; readonly index: number | null } | null;
  /** How much of the bar is full, 0 to 1; null where there is no maximum to fill. */
  readonly share: number | null;
}

export function nodeFigures(table: ScoringTable, index: number, { score, tried, scored }: { readonly score: TableScore; readonly tried: TableScore | null; readonly scored: ReadonlySet<number> }): NodeFigures {
  const node = score.nodes.get(index);
  const after = tried?.nodes.get(index);
  const isMoved = after !== undefined && after.achieved !== node?.achieved;
  const hasMax = node !== undefined && node.applicableMax !== null && node.applicableMax > 0;
  const applies = table.rows[index]?.notApplicable !== true && !(node?.applicableMax === 0 && (node.max ?? 0) > 0);
  const isScored = scored.has(index);
  return {
    state: !applies ? 'not-applicable' : isScored ? 'scored' : 'unscored',
    achieved: isScored ? plain(node?.achieved) : null,
    max: applies ? plain(node?.applicableMax) : null,
    index: isScored && hasMax ? plain(node.index) : null,
    tried: isMoved ? { achieved: plain(after.achieved), index: plain(after.index) } : null,
    share: hasMax ? shareOf(isMoved ? after : node) : null,
  };
}

const shareOf = ({ achieved, applicableMax }: NodeScore): number => Math.min(1, Math.max(0, (achieved ?? 0) / (applicableMax ?? 1)));

/** "1.1. Kế hoạch"; a number that the sheet writes as "a)" or "1." is not dotted twice. */
export const nodeName = ({ number, name }: Pick<TableRow, 'number' | 'name'>, say: Say<typeof SCORE>): string => say('node', { number: number?.replace(/[.)]+$/, '') ?? null, name });

/** The figures of a row as it is said aloud. */
export function figuresSaid({ state, achieved, max, index, tried }: NodeFigures, say: Say<typeof SCORE>): string {
  if (tried !== null) return say('figures-moves', { before: achieved, after: tried.achieved, max, was: index, index: tried.index });
  return state === 'scored' ? say('figures-scored', { achieved, max, index }) : say(`figures-${state}`, { max });
}

/** A1 of the cell that a row leads to: its score, else the points, else its name. */
export function shownCell(table: ScoringTable, index: number): string {
  const own = cellOf(table, index);
  if (own !== null) return a1(own.row, own.column);
  const { achieved, appraised, self, survey, max, name } = table.columns;
  const row = table.rows[index];
  return a1(row?.row ?? table.area.top, achieved ?? appraised.at(-1) ?? self ?? survey ?? max ?? name ?? table.area.left);
}
