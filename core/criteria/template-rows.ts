// The rows of a blank scoring table, top to bottom: nodes with the lines that tell how they are scored, before any cell is placed.
import { fold } from '../sheet/fold.ts';
import { isSurveyRemark } from '../sheet/row-words.ts';
import { showPoints } from '../text/number.ts';
import { linesOf, type ScoringLine } from './scoring-lines.ts';
import type { CriteriaNode, CriteriaSet } from './set.ts';
import { isLeaf, placedNodes } from './walk.ts';

/** A node; `at` counts rows from 0 below the header. */
export interface NodeRow {
  readonly kind: 'node';
  readonly at: number;
  readonly node: CriteriaNode;
  readonly path: string;
  readonly depth: number;
  /** Rows of its direct children. */
  readonly children: readonly number[];
  /** The last row below it; its own where there is none. */
  readonly last: number;
  readonly note: string;
}

/** How a leaf is scored: "Ban hành kịp thời", with points where the choice has some. */
export interface LineRow extends ScoringLine {
  readonly kind: 'line';
  readonly at: number;
}

export type TemplateRow = NodeRow | LineRow;

/** Every row of the set, in its order. */
export function templateRows(set: CriteriaSet): readonly TemplateRow[] {
  const placed = placedNodes(set);
  const starts = new Map<CriteriaNode, number>();
  let next = 0;
  for (const { node } of placed) {
    starts.set(node, next);
    next += 1 + linesBelow(node).length;
  }
  const lastOf = (node: CriteriaNode): number => {
    const child = node.children.at(-1);
    return child === undefined ? (starts.get(node) ?? 0) + linesBelow(node).length : lastOf(child);
  };
  return placed.flatMap(({ node, path, depth }): TemplateRow[] => {
    const at = starts.get(node) ?? 0;
    const children = node.children.map((child) => starts.get(child) ?? 0);
    const lines = linesBelow(node).map((line, index): LineRow => ({ kind: 'line', at: at + 1 + index, ...line }));
    return [{ kind: 'node', at, node, path, depth, children, last: lastOf(node), note: noteOf(node) }, ...lines];
  });
}

const linesBelow = (node: CriteriaNode): readonly ScoringLine[] =>
  isLeaf(node) && node.method !== undefined && node.max !== undefined ? linesOf(node.method, node.max) : [];

/** What the scorer must know besides the lines: who gives the points, when the row does not apply, which documents prove it. */
function noteOf(node: CriteriaNode): string {
  const survey = node.method?.kind === 'survey';
  const parts = [
    survey ? 'Điều tra XHH' : '',
    node.applicability === undefined ? '' : applies(node.applicability.text, node.applicability.rule, node),
    node.evidence === undefined ? '' : `Cần có: ${node.evidence.join('; ')}`,
    node.owner === undefined ? '' : `Chủ trì: ${node.owner}`,
  ];
  const note = parts.filter((part) => part !== '').join('\n');
  // The reader would take "Cần có: kết quả khảo sát" for a leaf that is scored by survey.
  return !survey && isSurveyRemark(fold(note)) ? '' : note;
}

function applies(text: string, rule: 'shrink-denominator' | 'full-points', { max }: CriteriaNode): string {
  const what = rule === 'full-points' && max !== undefined ? `ghi điểm tối đa ${showPoints(max, 'vi', 4)}` : 'ghi “Không áp dụng”';
  return `${text}: ${what}`;
}
