// An agency's own table becomes a set: numbers, names, maxima and ways of scoring; what is not understood is told, never invented.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoringTable, type Written } from '../check/written-table.ts';
import type { SheetContent } from '../edit/patch.ts';
import { points, toNumber } from '../points.ts';
import { readTables } from '../sheet/read.ts';
import type { Cell } from '../sheet/snapshot.ts';
import type { ScoringTable } from '../sheet/table.ts';
import { builtInSet } from './built-in.ts';
import { setFromTable, setId, type ImportedSet, type SetAbout } from './import-table.ts';
import { evaluate } from './method.ts';
import { parseSet } from './parse-set.ts';
import type { Method } from './scoring-method.ts';
import { templateSheet } from './template.ts';
import { countsOfSet, isLeaf, placedNodes } from './walk.ts';
import { writeSet } from './write-set.ts';

const ABOUT: SetAbout = { id: 'thu', name: 'Bộ thử', level: 'commune', years: [2026] };
const HEADER = ['number', 'name', 'max', 'self'] as const;

const imported = (rows: readonly (readonly Written[])[]): ImportedSet => setFromTable(scoringTable(HEADER, rows).table, ABOUT);

/** The method of the only leaf, which has these options below it. */
function methodOf(max: number, ...options: readonly string[]): Method | undefined {
  const { set } = imported([['1', 'Lĩnh vực', max], ['1.1', 'Kế hoạch', max], ...options.map((text): Written[] => [null, `- ${text}`])]);
  return set.nodes[0]?.children[0]?.method;
}

test('numbers, names and maxima are taken as they stand, scores are left behind', () => {
  const { set, remarks, problems } = imported([['1', 'Chỉ đạo điều hành', 3, 2.5], ['1.1', 'Kế hoạch', 2, 2], ['1.1.1', 'Ban hành', '0,5', 0.5], ['1.1.2', 'Thực hiện', 1.5, 1.5], ['1.2', 'Báo cáo', 1, 0.5], [null, 'Tổng cộng', 3]]);
  expect(placedNodes(set).map(({ node, depth }) => [node.number, node.name, node.max === undefined ? null : toNumber(node.max), depth])).toEqual([
    ['1', 'Chỉ đạo điều hành', 3, 0],
    ['1.1', 'Kế hoạch', 2, 1],
    ['1.1.1', 'Ban hành', 0.5, 2],
    ['1.1.2', 'Thực hiện', 1.5, 2],
    ['1.2', 'Báo cáo', 1, 1],
  ]);
  expect([set.scale, set.complete, set.sources]).toEqual([points(3), true, [{ title: 'Bảng điểm', status: 'imported' }]]);
  expect([remarks, problems]).toEqual([[], []]);
});

test('options to choose from lose their points in the text', () => {
  expect(methodOf(1, 'Ban hành kịp thời: 1', 'Ban hành không kịp thời: 0,5 điểm', 'Không ban hành: 0')).toEqual({
    kind: 'options',
    options: [
      { text: 'Ban hành kịp thời', points: points(1) },
      { text: 'Ban hành không kịp thời', points: points(0.5) },
      { text: 'Không ban hành', points: points(0) },
    ],
  });
});

test('options that are all bands become bands, in which 90 belongs to "từ 70% - 90%"', () => {
  const method = methodOf(2, 'Thực hiện trên 90% kế hoạch: 2', 'Thực hiện từ 70% - 90% kế hoạch: 1', 'Dưới 70% kế hoạch: 0');
  expect(method).toMatchObject({ kind: 'bands', of: 'Kế hoạch', unit: '%' });
  const earn = (value: number) => (method === undefined ? null : evaluate(method, points(2), { kind: 'measure', measure: points(value) }));
  expect([91, 90, 69].map(earn)).toEqual([2, 1, 0].map((value) => ({ ok: true, points: points(value) })));
});

test('"Từ 60% đến dưới 85%: Điểm = (Tỷ lệ giải ngân/85%) x 10, làm tròn 02 chữ số" is a ratio from 60 to 85', () => {
  const method = methodOf(10, 'Từ 85% trở lên: 10', 'Từ 60% đến dưới 85%: Điểm = (Tỷ lệ giải ngân/85%) x 10, tối đa 10 điểm, làm tròn 02 chữ số', 'Dưới 60%: 0');
  expect(method).toEqual({ kind: 'ratio', of: 'Kế hoạch', unit: '%', from: points(60), to: points(85), decimals: 2 });
});

test('"tỷ lệ x điểm tối đa" alone is a ratio to 100, and above 80% all of the points may be due', () => {
  expect(methodOf(2, 'Tỷ lệ hồ sơ đúng hạn x điểm tối đa')).toEqual({ kind: 'ratio', of: 'Kế hoạch', unit: '%', to: points(100) });
  expect(methodOf(2, 'Từ 80% trở lên: 2', 'Từ 50% đến dưới 80%: tỷ lệ x điểm tối đa', 'Dưới 50%: 0')).toEqual({ kind: 'ratio', of: 'Kế hoạch', unit: '%', from: points(50), to: points(80), divisor: points(100) });
});

test('"Mỗi sáng kiến 0,5 điểm, tối đa 1 điểm" and "Mỗi báo cáo chậm trừ 0,25 điểm" count items', () => {
  expect(methodOf(1, 'Mỗi sáng kiến 0,5 điểm, tối đa 1 điểm')).toEqual({ kind: 'per-item', item: 'sáng kiến', points: points(0.5), cap: points(1) });
  expect(methodOf(1, 'Mỗi báo cáo chậm trừ 0,25 điểm')).toEqual({ kind: 'deduction', item: 'báo cáo chậm', points: points(0.25) });
});

test('a formula that is not spelt out is left to judgement and told, not guessed', () => {
  const { set, remarks } = imported([['1', 'Lĩnh vực', 2], ['1.1', 'Hồ sơ', 2], [null, '- Từ 90% trở lên: 2'], [null, '- Dưới 90%: tính theo công thức']]);
  expect(set.nodes[0]?.children[0]?.method).toEqual({ kind: 'manual', text: 'Từ 90% trở lên: 2; Dưới 90%: tính theo công thức' });
  expect(remarks).toEqual([{ code: 'import/options-unread', where: '1.1', row: 2, text: 'Dưới 90%: tính theo công thức' }]);
});

test('a leaf that surveys alone score is a survey, one without options is judged', () => {
  const { set } = imported([['1', 'Lĩnh vực', 3], ['1.1', 'Hài lòng (XHH)', 2], ['1.2', 'Khác', 1]]);
  expect(set.nodes[0]?.children.map(({ method }) => method)).toEqual([{ kind: 'survey' }, { kind: 'manual' }]);
});

test('a blank maximum of a parent is summed, one of a leaf is told', () => {
  const { set, remarks, problems } = imported([['1', 'Một', null], ['1.1', 'A', 1], ['1.2', 'B', 2], ['2', 'Hai', null], ['2.1', 'C', 'nhiều'], ['3', '', 1]]);
  expect(set.nodes.map(({ max, name }) => [max, name])).toEqual([[points(3), 'Một'], [undefined, 'Hai'], [points(1), '3']]);
  expect(remarks.map(({ code, where, row, text }) => [code, where, row, text])).toEqual([
    ['import/max-summed', '1', 1, undefined],
    ['import/max-unread', '2.1', 5, 'nhiều'],
    ['import/max-unread', '2', 4, undefined],
    ['import/name-missing', '3', 6, undefined],
  ]);
  expect(problems).toEqual([{ where: '2.1', code: 'node/max-missing' }]);
});

test('sums that do not close in the agency’s table are kept and told', () => {
  const { problems } = imported([['1', 'Một', 10], ['1.1', 'A', 6], ['1.2', 'B', 6], [null, 'Tổng cộng', 100]]);
  expect(problems).toEqual([
    { where: '', code: 'node/sum-differs', what: 'max', expected: points(10), actual: points(100) },
    { where: '1', code: 'node/sum-differs', what: 'max', expected: points(12), actual: points(10) },
  ]);
});

test('bonus and penalty rows give their caps, a penalty typed as -1 its amount', () => {
  const { set } = imported([['1', 'Một', 10], [null, 'Điểm thưởng', 5], [null, 'Điểm trừ', -1]]);
  expect([set.bonusMax, set.penaltyMax, set.scale]).toEqual([points(5), points(1), points(10)]);
});

test('an id is made of a name', () => {
  expect([setId('Bộ tiêu chí Sở, ngành 2026'), setId('…')]).toEqual(['bo-tieu-chi-so-nganh-2026', 'bo-tieu-chi']);
});

function readBack({ cells, merges }: SheetContent): ScoringTable {
  const read = cells.flatMap(({ row, column, value }): Cell[] => (value === undefined ? [] : [{ row, column, value }]));
  const [table] = readTables({ sheets: [{ name: 'Mẫu', visibility: 'visible', cells: read, merges, hiddenRows: [], hiddenColumns: [], protected: false }] });
  if (table?.kind !== 'scoring') throw new Error('no scoring table');
  return table;
}

test('the template of the illustration is imported as the illustration: counts, maxima, and its methods but the cases and steps', () => {
  const set = builtInSet('minh-hoa-tinh');
  const content = set === null ? null : templateSheet(set);
  if (set === null || content === null) throw new Error('no template');
  const { set: again, problems } = setFromTable(readBack(content), ABOUT);
  expect(countsOfSet(again)).toEqual({ fields: 8, criteria: 43, components: 102 });
  expect(problems).toEqual([]);
  const kinds = (of: typeof again): (readonly [string, string | undefined])[] => placedNodes(of).flatMap(({ node, path }) => (isLeaf(node) ? [[path, node.method?.kind] as const] : []));
  const read = new Map(kinds(again));
  const differing = kinds(set).filter(([path, kind]) => read.get(path) !== kind).map(([path, kind]) => [path, kind, read.get(path)]);
  expect(differing.map(([, kind, now]) => `${kind ?? ''} as ${now ?? ''}`).sort()).toEqual(['cases as manual', 'cases as manual', 'step as manual', 'step as manual', 'step as manual']);
});

test('whatever a table holds, the set made of it can be written and read again', () => {
  const cell = fc.oneof(fc.string(), fc.double(), fc.constantFrom('1', '1.1', '1.2', '2', 'I', 'a)', 'Mỗi lần 0,5 điểm', '- Đạt: 1', 'Tổng cộng', 'Điểm trừ'), fc.constant(null));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 }), (rows) => {
      const { set } = imported(rows);
      return parseSet(writeSet(set)).ok;
    }),
    { numRuns: 500 },
  );
  expect(parseSet(writeSet(imported([['1', 'Một', 1]]).set)).ok).toBe(true);
});
