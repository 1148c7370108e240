// The column map that the official corrects: what is impossible is told, what is kept makes the reader see exactly that.
import { describe, expect, test } from 'vitest';
import { readTables } from '../../core/sheet/read.ts';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import type { Columns, Table } from '../../core/sheet/table.ts';
import { LAYOUTS } from '../../test/fixtures/layouts/index.ts';
import { sheetOfLines } from '../../test/lines.ts';
import { keepable, MAP_ROLES, mapProblems, overrideFor, overrideOf, readWith, recognisedColumns, withColumn, withNames } from './column-map.ts';

const SNAPSHOT = { sheets: [sheetOfLines(['STT | Tiêu chí | Điểm tối đa | Tự chấm | Thẩm định | Cột lạ', '1 | Kế hoạch | 1 | 1 | 0.5 | 0.25', '2 | Báo cáo | 1 | 1 | 1 | 0.5'])] };
const [TABLE] = readTables(SNAPSHOT);
if (TABLE === undefined) throw new Error('no table');
const { columns: RECOGNISED } = TABLE;

const readAfter = (snapshot: Snapshot, table: Table, chosen: Columns): Columns | null => {
  const override = keepable(snapshot, [], table, chosen);
  return override === null ? null : (readWith(snapshot, [], table, override)?.columns ?? null);
};

const kept = (table: Table, chosen: Columns): Columns | null => readAfter(SNAPSHOT, table, chosen);

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('%s', (_, { clean }) => {
  test('what is recognised is a possible map, and nothing is kept where nothing was changed', () => {
    for (const table of readTables(clean)) {
      expect(mapProblems(table.columns, table.kind)).toEqual([]);
      expect(overrideFor(table.columns, recognisedColumns(clean, [], table), table.kind)).toEqual({});
    }
  });

  test('every role but the names can be taken away, and the reader then lacks that role alone', () => {
    for (const table of readTables(clean)) {
      for (const role of [...MAP_ROLES[table.kind].main, ...MAP_ROLES[table.kind].more]) {
        if (role === 'name' || role === 'unit') continue;
        const chosen = role === 'appraised' ? { ...table.columns, appraised: [] } : withColumn(table.columns, { role, round: 0 }, null);
        const read = readAfter(clean, table, chosen);
        if (read !== null) expect({ role, ...read, part: [] }).toEqual({ role, ...chosen, part: [] });
      }
    }
  });
});

test('a column with two roles is told at the later one, with the role that it has', () => {
  const chosen = withColumn(RECOGNISED, { role: 'self', round: 0 }, RECOGNISED.max ?? null);
  expect(mapProblems(chosen, 'scoring')).toEqual([{ role: 'self', round: 0, code: 'column-twice', column: 2, other: { role: 'max', round: 0 } }]);
});

test('two appraisal rounds in one column are impossible too', () => {
  const chosen = withColumn(RECOGNISED, { role: 'appraised', round: 1 }, 4);
  expect(mapProblems(chosen, 'scoring')).toEqual([{ role: 'appraised', round: 1, code: 'column-twice', column: 4, other: { role: 'appraised', round: 0 } }]);
});

test('a table without a column of names is impossible, of units in a ranking', () => {
  expect(mapProblems(withColumn(RECOGNISED, { role: 'name', round: 0 }, null), 'scoring')).toEqual([{ role: 'name', round: 0, code: 'name-missing' }]);
  expect(mapProblems({ achieved: 2, appraised: [], part: [] }, 'ranking')).toEqual([{ role: 'unit', round: 0, code: 'unit-missing' }]);
});

test('only what the official changed is kept, so that the rest goes on following the sheet', () => {
  const chosen = withColumn(withColumn(RECOGNISED, { role: 'self', round: 0 }, 5), { role: 'note', round: 0 }, null);
  expect(overrideFor(chosen, RECOGNISED, 'scoring')).toEqual({ self: 5 });
  expect(kept(TABLE, chosen)).toEqual(chosen);
});

test('rounds are kept in the order in which the official put them, and one that is taken away lets the later move up', () => {
  const two = withColumn(withColumn(RECOGNISED, { role: 'appraised', round: 0 }, 5), { role: 'appraised', round: 1 }, 4);
  expect(kept(TABLE, two)?.appraised).toEqual([5, 4]);
  expect(withColumn(two, { role: 'appraised', round: 0 }, null).appraised).toEqual([4]);
});

test('a column moved from one role to another leaves the first', () => {
  const moved = withColumn(withColumn(RECOGNISED, { role: 'appraised', round: 0 }, null), { role: 'survey', round: 0 }, 4);
  expect(overrideFor(moved, RECOGNISED, 'scoring')).toEqual({ appraised: [], survey: 4 });
  expect(kept(TABLE, moved)).toEqual(moved);
});

test('columns with which no table is left are seen before they are kept', () => {
  const { max: _, self: __, ...scoreless } = RECOGNISED;
  expect(keepable(SNAPSHOT, [], TABLE, { ...scoreless, appraised: [] })).toBeNull();
  expect(keepable(SNAPSHOT, [], { ...TABLE, sheet: 'không còn' }, RECOGNISED)).toBeNull();
});

test('where nothing was recognised all roles are kept, those that the official left out as none', () => {
  const override = overrideFor({ name: 1, max: 2, appraised: [], part: [] }, null, 'scoring');
  expect(override).toMatchObject({ name: 1, max: 2, self: null, note: null, unit: null, appraised: [] });
});

test('the names go along when the official says that rows are units, and roles that such tables lack fall away', () => {
  const units = withNames({ name: 1, max: 2, evidence: 3, appraised: [4], part: [] }, 'ranking');
  expect(units).toEqual({ unit: 1, max: 2, appraised: [4], part: [] });
  expect(withNames(units, 'scoring')).toEqual({ name: 1, max: 2, appraised: [4], part: [] });
});

test('what was said of a table is found by its header row, or said of the whole sheet', () => {
  const overrides = [{ sheet: TABLE.sheet, headerRow: 3, columns: { self: 1 } }, { sheet: TABLE.sheet, columns: { self: 5 } }];
  expect(overrideOf(TABLE, overrides)).toEqual({ self: 5 });
  expect(overrideOf({ ...TABLE, headerRows: [3] }, overrides)).toEqual({ self: 1 });
  expect(overrideOf(TABLE, [])).toBeNull();
});
