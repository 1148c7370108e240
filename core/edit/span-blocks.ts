// Which blank totals must stay blank, because a formula that adds over them cannot be rewritten without changing what it says.
import type { Draft } from './draft.ts';
import type { FormulaArea } from './formula-areas.ts';
import { isRewritable, spans } from './spans.ts';
import { idOf, type TotalPlan } from './total-plan.ts';

/** Functions that look a cell up or measure a range: a filled total inside it changes nothing that they count. */
const LOOKING = new Set(['VLOOKUP', 'HLOOKUP', 'LOOKUP', 'XLOOKUP', 'INDEX', 'MATCH', 'XMATCH', 'OFFSET', 'ROW', 'ROWS', 'COLUMN', 'COLUMNS', 'CELL', 'ISBLANK', 'COUNTBLANK']);
/** Of these the range is added by a condition on other cells: the argument that is added may hold totals. */
const CONDITIONAL: Readonly<Record<string, number>> = { SUMIF: 2, AVERAGEIF: 2, SUMIFS: 0, AVERAGEIFS: 0 };

/** The planned fills, by cellId, that a formula of the official's spans together with rows below them and cannot be rewritten for. */
export function spanBlocks(draft: Draft, fills: readonly TotalPlan[]): ReadonlySet<string> {
  const blocked = new Set<string>();
  for (const formula of draft.formulas()) {
    for (const area of formula.areas) {
      if (isSingle(area) || isHarmless(area)) continue;
      const hits = fills.filter((fill) => spans(formula, area, fill));
      if (hits.length > 0 && !isRewritable(area)) for (const hit of hits) blocked.add(idOf(hit));
    }
  }
  return blocked;
}

const isSingle = ({ area }: FormulaArea): boolean => area.top === area.bottom && area.left === area.right;

const isHarmless = ({ call, argument }: FormulaArea): boolean => call !== null && (LOOKING.has(call) || CONDITIONAL[call] === argument);
