// Scoring tables by chance: a tree of fields, criteria and components with points, written as a sheet in a few usual ways.
import fc from 'fast-check';
import { criteriaRows, SUM, type LevelRow } from '../fixtures/criteria-rows.ts';
import type { SheetPlan, Written } from '../fixtures/sheet-maker.ts';

/** A leaf has points in units of a quarter; null is blank. */
export interface RandomLeaf {
  readonly number: string;
  readonly max: number;
  readonly self: number | null;
  readonly appraised: number | null;
  readonly options: boolean;
}

export interface RandomNode {
  readonly number: string;
  readonly children: readonly RandomTree[];
}

export type RandomTree = RandomLeaf | RandomNode;

/** How the sheet treats its parents: formulas, nothing, or figures typed by hand (right ones). */
export type Parents = 'formulas' | 'blank' | 'typed';

export const anyParents: fc.Arbitrary<Parents> = fc.constantFrom('formulas', 'blank', 'typed');

export const isNode = (tree: RandomTree): tree is RandomNode => 'children' in tree;

const leaf = (number: string): fc.Arbitrary<RandomLeaf> =>
  fc.record({ max: fc.integer({ min: 1, max: 40 }), self: fc.integer({ min: 0, max: 4 }), appraised: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null, freq: 8 }), options: fc.boolean() })
    .map(({ max, self, appraised, options }): RandomLeaf => ({ number, options, max: max / 4, self: (max * self) / 16, appraised: appraised === null ? null : (max * appraised) / 16 }));

const tree = (number: string, depth: number): fc.Arbitrary<RandomTree> =>
  depth === 0
    ? leaf(number)
    : fc.oneof(
        { weight: 1, arbitrary: leaf(number) },
        { weight: depth + 1, arbitrary: fc.integer({ min: 1, max: 4 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => tree(`${number}.${i + 1}`, depth - 1)))).map((children): RandomNode => ({ number, children })) },
      );

/** One to four fields; the first holds two leaves at least, so that there is a table at all. */
export const randomTrees: fc.Arbitrary<readonly RandomTree[]> = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => tree(String(i + 1), 2))))
  .map((trees) => [...trees, { number: String(trees.length + 1), children: [plain(`${trees.length + 1}.1`), plain(`${trees.length + 1}.2`)] }]);

const plain = (number: string): RandomLeaf => ({ number, max: 5, self: 4, appraised: 4, options: false });

/** Numbers of the leaves, in sheet order. */
export const leafNumbers = (trees: readonly RandomTree[]): readonly string[] => trees.flatMap((each) => (isNode(each) ? leafNumbers(each.children) : [each.number]));

/** The trees with one leaf changed. */
export const withLeaf = (trees: readonly RandomTree[], number: string, change: (leaf: RandomLeaf) => RandomLeaf): readonly RandomTree[] =>
  trees.map((each) => (isNode(each) ? { ...each, children: withLeaf(each.children, number, change) } : each.number === number ? change(each) : each));

/** The trees with the children of every parent in another order, chosen by the numbers drawn. */
export function permuted(trees: readonly RandomTree[], draw: () => number): readonly RandomTree[] {
  return trees
    .map((each) => ({ at: draw(), tree: isNode(each) ? { ...each, children: permuted(each.children, draw) } : each }))
    .sort((a, b) => a.at - b.at)
    .map(({ tree: moved }) => moved);
}

/** The sheet of the trees: A number, B name, C max, D self, E appraised, and a total row. `gaps` says how many blank rows stand before each row, by its place. */
export function sheetOfTrees(trees: readonly RandomTree[], parents: Parents = 'formulas', gaps: (row: number) => number = () => 0): SheetPlan {
  const rows: LevelRow[] = [];
  const add = (...row: LevelRow): void => {
    for (let gap = gaps(rows.length); gap > 0; gap--) rows.push([null]);
    rows.push(row);
  };
  const sum = (of: readonly RandomTree[], column: 'self' | 'appraised'): Written | typeof SUM => (parents === 'formulas' ? SUM : parents === 'typed' ? sumOf(of, column) : null);
  const write = (each: RandomTree, level: number): void => {
    const name = level === 0 ? `LĨNH VỰC ${each.number}` : `Nội dung thứ ${each.number.replaceAll('.', ' - ')}`;
    if (isNode(each)) {
      add(level, each.number, name, SUM, sum(each.children, 'self'), sum(each.children, 'appraised'));
      for (const child of each.children) write(child, level + 1);
      return;
    }
    add(level, each.number, name, each.max, each.self, each.appraised);
    if (each.options) {
      add(null, null, `Đạt yêu cầu: ${vietnamese(each.max)}`);
      add(null, null, 'Không đạt yêu cầu: 0');
    }
  };
  for (const each of trees) write(each, 0);
  add('total', null, 'Tổng cộng', SUM, sum(trees, 'self'), sum(trees, 'appraised'));
  const header: readonly Written[] = ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Tự đánh giá', 'Thẩm định', 'Ghi chú'];
  return { name: 'Chấm điểm', rows: [['BẢNG CHẤM ĐIỂM'], [], header, ...criteriaRows(4, rows)] };
}

/** What a careful hand would type; null where nothing is filled in. Sixteenths add up exactly. */
function sumOf(trees: readonly RandomTree[], column: 'self' | 'appraised'): number | null {
  const points = trees.map((each) => (isNode(each) ? sumOf(each.children, column) : each[column])).filter((each) => each !== null);
  return points.length === 0 ? null : points.reduce((total, each) => total + each, 0);
}

const vietnamese = (points: number): string => String(points).replace('.', ',');
