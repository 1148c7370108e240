// One question where the reader is not sure, none where it is, and none again for what the official has named or put away.
import { expect, test } from 'vitest';
import { readTables } from '../../core/sheet/read.ts';
import type { ColumnOverride, Table } from '../../core/sheet/table.ts';
import { LAYOUTS } from '../../test/fixtures/layouts/index.ts';
import { MemoryHost } from '../../test/fixtures/memory-host.ts';
import { sheetOfLines } from '../../test/lines.ts';
import { Session } from '../session/session.ts';
import { isSkipped, questionOf, skip, unassigned } from './question.ts';
import { certaintyOf, percentOf } from './certainty.ts';
import { sheetColumns } from './sheet-columns.ts';

function table(lines: readonly string[], columns?: ColumnOverride): Table {
  const sheet = sheetOfLines(lines);
  const [found] = readTables({ sheets: [sheet] }, columns === undefined ? [] : [{ sheet: sheet.name, columns }]);
  if (found === undefined) throw new Error('no table');
  return found;
}

const NO_SCORE = ['STT | Tiêu chí | Điểm tối đa | Cột một | Cột hai', '1 | Kế hoạch | 1 | 1 | 0.5', '2 | Báo cáo | 2 | 2 | 1'];
const NO_MAX = ['STT | Tiêu chí | Cột một | Điểm tự chấm', '1 | Kế hoạch | 1 | 0.5', '2 | Báo cáo | 2 | 1'];

test('a scoring table without scores asks for the self score, one without maxima for them', () => {
  expect(questionOf(table(NO_SCORE))).toEqual({ role: 'self' });
  expect(questionOf(table(NO_MAX))).toEqual({ role: 'max' });
});

test('once the official has named the column there is nothing to ask', () => {
  expect(questionOf(table(NO_SCORE, { self: 3 }))).toBeNull();
  expect(questionOf(table(NO_MAX, { max: 2 }))).toBeNull();
});

test('a table of which the reader is sure asks nothing', () => {
  for (const { clean, name } of LAYOUTS) for (const each of readTables(clean)) if (each.confidence >= 0.7 && each.columns.max !== undefined) expect([name, questionOf(each)]).toEqual([name, null]);
});

test('a doubtful table asks for what it lacks, and where it lacks nothing only says so', () => {
  const doubtful = { ...table(['STT | Tiêu chí | Điểm tối đa | Điểm thẩm định', '1 | Kế hoạch | 1 | 1', '2 | Báo cáo | 2 | 2']), confidence: 0.6 };
  expect(questionOf(doubtful)).toEqual({ role: 'self' });
  expect(questionOf({ ...doubtful, columns: { ...doubtful.columns, self: 4 } })).toEqual({ role: null });
  const { number: _, ...numberless } = doubtful.columns;
  expect(questionOf({ ...doubtful, columns: numberless })).toEqual({ role: 'number' });
  expect(questionOf({ ...doubtful, evidence: [{ code: 'column-override' }] })).toBeNull();
});

test('only columns that play no role yet can be the answer', () => {
  const sheet = sheetOfLines(NO_SCORE);
  expect(unassigned(table(NO_SCORE).columns, sheetColumns(sheet, [0])).map(({ header }) => header)).toEqual(['Cột một', 'Cột hai']);
});

test('a question that was put away stays away for that table in that session alone', () => {
  const sessions = [1, 2].map(() => new Session({ host: new MemoryHost({ sheets: [] }), language: 'vi' }));
  const [first, second] = sessions;
  if (first === undefined || second === undefined) throw new Error('no session');
  skip(first, 'Bảng!5');
  expect([isSkipped(first, 'Bảng!5'), isSkipped(first, 'Bảng!9'), isSkipped(second, 'Bảng!5')]).toEqual([true, false, false]);
});

test('what is doubtful is never shown as the percent of what is not', () => {
  expect([1, 0.95, 0.9, 0.89, 0.7, 0.69, 0.65].map((confidence) => [percentOf(confidence), certaintyOf(confidence)])).toEqual([
    [100, 'sure'], [95, 'sure'], [90, 'sure'], [89, 'fairly-sure'], [70, 'fairly-sure'], [69, 'not-sure'], [65, 'not-sure'],
  ]);
});
