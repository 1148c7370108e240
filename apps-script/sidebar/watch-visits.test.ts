// Edits in the spreadsheet are noticed when the user comes back to the sidebar, and no reading is asked for without need.
import { expect, test } from 'vitest';
import type { HostEdit } from '../../core/host.ts';
import type { Cell, Snapshot } from '../../core/sheet/snapshot.ts';
import { editsBetween, watchVisits } from './watch-visits.ts';

const book = (cells: readonly Cell[], name = 'Chấm điểm'): Snapshot => ({ sheets: [{ name, visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenColumns: [], protected: false }] });
const at = (row: number, value: number): Cell => ({ row, column: 3, value });

/** A watched spreadsheet: what it holds, when it is, and the edits that were told. */
function watched(first: Snapshot): { come(): Promise<void>; now: number; holds: Snapshot | Error; readonly told: HostEdit[]; readonly readings: () => number; stop(): void } {
  const window = new EventTarget();
  let readings = 0;
  let last = { snapshot: first, at: 0 };
  const state = {
    now: 0,
    holds: first as Snapshot | Error,
    told: [] as HostEdit[],
    readings: () => readings,
    async come() {
      window.dispatchEvent(new Event('focus'));
      await new Promise((resolve) => setTimeout(resolve));
    },
    stop: (): void => undefined,
  };
  const read = (): Promise<Snapshot> => {
    readings++;
    if (state.holds instanceof Error) return Promise.reject(state.holds);
    last = { snapshot: state.holds, at: state.now };
    return Promise.resolve(state.holds);
  };
  state.stop = watchVisits({ entrances: [[window, 'focus']], now: () => state.now, last: () => last, read }, (edit) => state.told.push(edit));
  return state;
}

test('an official who comes back after a while is told of the cells that differ', async () => {
  const sheet = watched(book([at(4, 1), at(9, 2)]));
  sheet.now = 60_000;
  sheet.holds = book([at(4, 1.5), at(9, 2), at(12, 3)]);
  await sheet.come();
  expect(sheet.told).toEqual([{ sheet: 'Chấm điểm', area: { top: 4, left: 3, bottom: 12, right: 3 } }]);
});

test('nothing is read again within three seconds, nor after watching has stopped', async () => {
  const sheet = watched(book([at(4, 1)]));
  sheet.now = 2_999;
  await sheet.come();
  expect(sheet.readings()).toBe(0);
  sheet.now = 3_000;
  await sheet.come();
  expect(sheet.readings()).toBe(1);
  sheet.now = 9_000;
  sheet.stop();
  await sheet.come();
  expect(sheet.readings()).toBe(1);
});

test('a reading that Google refuses disturbs nobody, and the next visit tries again', async () => {
  const sheet = watched(book([at(4, 1)]));
  sheet.now = 5_000;
  sheet.holds = new Error('Service Spreadsheets timed out');
  await sheet.come();
  sheet.holds = book([at(4, 2)]);
  await sheet.come();
  expect(sheet.told).toHaveLength(1);
});

test('a sheet that is gone, new or of another shape is an edit of all its cells', () => {
  const whole = { top: 0, left: 0, bottom: 9_999_999, right: 18_277 };
  expect(editsBetween(book([at(1, 1)], 'Cũ'), book([at(1, 1)], 'Mới'))).toEqual([{ sheet: 'Cũ', area: whole }, { sheet: 'Mới', area: whole }]);
  const { sheets: [sheet] } = book([at(1, 1)]);
  if (!sheet) throw new Error('no sheet');
  expect(editsBetween({ sheets: [sheet] }, { sheets: [{ ...sheet, merges: [{ top: 0, left: 0, bottom: 0, right: 2 }] }] })).toEqual([{ sheet: 'Chấm điểm', area: whole }]);
  expect(editsBetween({ sheets: [sheet] }, { sheets: [{ ...sheet }] })).toEqual([]);
});
