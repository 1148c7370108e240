// Which column of the consolidation sheet holds what: the printed table, then what its formulas need, outside the printed area.
import { UNIT_FIGURES, type Consolidation, type PlacedUnit, type UnitFigure } from './consolidation.ts';
import { SUMMED, type Summed } from './unit-formulas.ts';

/** Columns of the printed table between the unit's name and its fields. */
export type TotalColumn = UnitFigure | 'gap' | 'rank' | 'grade';

/** 0-based columns. */
export interface UnitColumns {
  readonly number: number;
  readonly unit: number;
  readonly totals: ReadonlyMap<TotalColumn, number>;
  /** The index of the first field; those of the others follow. */
  readonly fields: number;
  /** Most fields that any group has. */
  readonly fieldCount: number;
  readonly source: number;
  /** The last column that is printed. */
  readonly last: number;
  /** The index before rounding, which the ranks go by. */
  readonly exact: number;
  /** 1 in the first of equal units; absent where equal units leave a gap in the ranks. */
  readonly firstOfTie: number | null;
  /** The figures that are summed over the fields, in the order of their blocks. */
  readonly summed: readonly Summed[];
  /** A figure of a field, by its place among the group's fields. */
  helper(figure: Summed, at: number): number;
  /** Characters of the default font, from the first column. */
  readonly widths: readonly number[];
}

const NUMBER_WIDTH = 6;
const UNIT_WIDTH = 34;
const FIGURE_WIDTH = 11;
const FIELD_WIDTH = 10.5;
const SOURCE_WIDTH = 30;
const GAP_WIDTH = 3;

/** The columns that a consolidation needs; a figure that no unit has needs none. */
export function unitColumns({ groups, ties, set }: Consolidation): UnitColumns {
  const placed: readonly PlacedUnit[] = groups.flatMap(({ ranked, aside }) => [...ranked, ...aside]);
  const has = (figure: UnitFigure): boolean => placed.some(({ unit }) => unit.totals[figure] !== null);
  const before: readonly UnitFigure[] = UNIT_FIGURES.slice(0, 3);
  const names: readonly TotalColumn[] = [
    ...before.filter(has),
    ...(has('self') && has('appraised') ? (['gap'] as const) : []),
    ...UNIT_FIGURES.slice(3).filter(has),
    'rank',
    ...((set?.grades ?? []).length > 0 ? (['grade'] as const) : []),
  ];
  const totals = new Map(names.map((name, at) => [name, at + 2]));
  const fieldCount = Math.max(0, ...groups.map(({ fields }) => fields.length));
  const fields = names.length + 2;
  const source = fields + fieldCount;
  const exact = source + 2;
  const firstOfTie = ties === 'dense' ? exact + 1 : null;
  const summed = SUMMED.filter(has);
  const helpers = (firstOfTie ?? exact) + 2;
  return {
    number: 0,
    unit: 1,
    totals,
    fields,
    fieldCount,
    source,
    last: source,
    exact,
    firstOfTie,
    summed,
    helper: (figure, at) => helpers + summed.indexOf(figure) * fieldCount + at,
    widths: [
      NUMBER_WIDTH, UNIT_WIDTH, ...names.map(() => FIGURE_WIDTH), ...Array.from({ length: fieldCount }, () => FIELD_WIDTH), SOURCE_WIDTH,
      GAP_WIDTH, FIGURE_WIDTH + 4, ...(firstOfTie === null ? [] : [FIGURE_WIDTH + 4]), GAP_WIDTH, ...summed.flatMap(() => Array.from({ length: fieldCount }, () => FIELD_WIDTH)),
    ],
  };
}

/** Characters that the printed columns fill. */
export const printedWidth = ({ widths, last }: UnitColumns): number => widths.slice(0, last + 1).reduce((all, each) => all + each, 0);
