// The plan as data: every lost point with what can be won back, what the table says of it, and who leads.
import { expect, test } from 'vitest';
import { bookOf, FULL, planned, sourceOf, withRow } from '../../test/fixtures/plan-sheets.ts';
import { builtInSet } from '../criteria/built-in.ts';
import { toNumber } from '../points.ts';
import { knownText } from './known.ts';
import { planPatch } from './plan-patch.ts';
import { planOf } from './plan.ts';

const { plan } = planned(bookOf());

test('each lost point has its max, what is lost and what its best option gives back; surveys come last', () => {
  expect(plan.lines.map(({ path, survey, max, achieved, lost, recoverable }) => [path, survey, ...[max, achieved, lost, recoverable].map(toNumber)])).toEqual([
    ['1.1', false, 2, 1, 1, 1],
    // Its best option is half a point below the maximum.
    ['1.2', false, 2, 1, 1, 0.5],
    ['2.2', false, 8, 2.5, 5.5, 5.5],
    ['2.1', true, 3, 2.5, 0.5, 0.5],
  ]);
  expect([toNumber(plan.lost), toNumber(plan.recoverable)]).toEqual([8, 7.5]);
});

test('a cause is only what the table says: no cell is read into anything else', () => {
  expect(plan.lines.map(({ path, cause }) => [path, cause])).toEqual([['1.1', 'appraised'], ['1.2', 'evidence'], ['2.2', 'appraised'], ['2.1', 'survey']]);
  const silent = planOf(sourceOf(bookOf(withRow('2.2', ['2.2', 'Số hóa kết quả', 8, 2.5, 2.5, null, 'Báo cáo số 4/BC']))));
  expect(silent.lines.find(({ path }) => path === '2.2')).toMatchObject({ cause: null, known: [] });
});

test('what is known is said in both languages with the words of the sheet', () => {
  const said = (path: string, language: 'vi' | 'en'): string => knownText(plan.lines.find((line) => line.path === path)?.known ?? [], language);
  expect(said('1.1', 'vi')).toBe('Tự chấm 2, thẩm định 1: “Ban hành chậm 20 ngày”. Mức cao nhất: “Ban hành kịp thời” (2).');
  expect(said('1.2', 'vi')).toBe('Ô tài liệu kiểm chứng để trống. Mức cao nhất: “Đủ báo cáo” (1,5). Phương án chấm chỉ cho đến 1,5, thấp hơn điểm tối đa.');
  expect(said('2.1', 'vi')).toBe('Điểm do điều tra xã hội học.');
  expect(said('2.2', 'en')).toBe('Self 4, appraised 2.5: “Chưa đủ số liệu”.');
});

test("leads come from the table's own column, from the nearest row above that names one; where nobody is named nobody leads", () => {
  expect(plan.lines.map(({ path, lead, cooperating }) => [path, lead, cooperating])).toEqual([
    ['1.1', 'Sở Nội vụ', []],
    ['1.2', 'Sở Nội vụ', []],
    ['2.2', 'Sở Khoa học và Công nghệ', ['Văn phòng UBND tỉnh']],
    ['2.1', '', []],
  ]);
  expect(plan.units).toEqual(['Sở Nội vụ', 'Sở Khoa học và Công nghệ', 'Văn phòng UBND tỉnh']);
});

test('where the table names no lead, the chosen set does', () => {
  const set = builtInSet('minh-hoa-tinh');
  if (set === null) throw new Error('no illustration');
  const [field] = set.nodes;
  const [criterion] = field?.children ?? [];
  const [component] = criterion?.children ?? [];
  const owner = field?.owner;
  const max = component?.max === undefined ? 1 : toNumber(component.max);
  const rows = [['1', field?.name ?? '', max], ['1.1', criterion?.name ?? '', max], ['1.1.1', component?.name ?? '', max, max, 0], ['1.1.2', 'Mục khác', 1, 1, 1]];
  expect(planOf(sourceOf(bookOf(rows), set)).lines.map(({ path, lead }) => [path, lead])).toEqual([['1.1.1', owner]]);
});

test('a criterion that was scored as a whole is planned as a whole', () => {
  const whole = planOf(sourceOf(bookOf([['1', 'Chỉ đạo', 5], ['1.1', 'Kế hoạch', 3, 2, 2, null, 'KH 1'], ['1.1.1', 'Ban hành', 2], ['1.1.2', 'Thực hiện', 1], ['1.2', 'Báo cáo', 2, 2, 2, null, 'BC 1']])));
  expect(whole.lines.map(({ path, lost, recoverable, known }) => [path, toNumber(lost), toNumber(recoverable), known.map(({ code }) => code)])).toEqual([['1.1', 1, 1, ['whole']]]);
});

test('where no point is lost there is no plan and no sheet', () => {
  const snapshot = bookOf(FULL);
  expect(planOf(sourceOf(snapshot)).lines).toEqual([]);
  expect(planPatch({ snapshot, source: sourceOf(snapshot), goal: null, language: 'vi' })).toBeNull();
});
