// Where the cells of a plan come to stand when it is drawn anew.
import { expect, test } from 'vitest';
import { bookOf, withPlan, writtenIn } from '../../test/fixtures/plan-sheets.ts';
import type { Moves } from './kept-formula.ts';
import { planMoves } from './plan-moves.ts';

const WRITTEN = writtenIn(withPlan(bookOf(), { goal: 80 }));
const ROWS = WRITTEN.rows.map(({ row }) => row);
const [FIRST = 0, SECOND = 0] = ROWS;
const TARGET = WRITTEN.columns.target ?? 0;

/** Every task moves as `to` says, the header stays. */
const movesBy = (to: (row: number) => number): Moves =>
  planMoves(WRITTEN, [WRITTEN.sheet, 'Tự chấm'], { tasks: new Map(ROWS.map((row) => [row, to(row)])), header: WRITTEN.headerRow, goal: { row: 3, column: 2 } });

test('a task’s cells move with their row, and the other sheets are known', () => {
  const moves = movesBy((row) => row + 2);
  expect(moves.cell(FIRST, TARGET)).toEqual({ row: FIRST + 2, column: TARGET });
  expect([moves.sheet, [...moves.others]]).toEqual([WRITTEN.sheet, ['Tự chấm']]);
});

test('a heading moves where the rows on both sides of it move alike, and nowhere certain where they do not', () => {
  // Between the header and the first task stands the heading of its part.
  expect(FIRST - WRITTEN.headerRow).toBe(2);
  expect(movesBy((row) => row).cell(FIRST - 1, TARGET)).toEqual({ row: FIRST - 1, column: TARGET });
  expect(movesBy((row) => row + 5).cell(FIRST - 1, TARGET)).toBeNull();
});

test('what stands outside of the table is not followed', () => {
  const moves = movesBy((row) => row);
  expect(moves.cell((ROWS.at(-1) ?? 0) + 40, TARGET)).toBeNull();
  expect(moves.cell(FIRST, 200)).toBeNull();
});

test('a task that is no more leads nowhere certain: its neighbours stay what they are', () => {
  const moves = planMoves(WRITTEN, [], { tasks: new Map(ROWS.slice(1).map((row) => [row, row - 1])), header: WRITTEN.headerRow, goal: { row: 3, column: 2 } });
  expect(moves.cell(SECOND, TARGET)).toEqual({ row: SECOND - 1, column: TARGET });
  expect(moves.cell(FIRST, TARGET)).toBeNull();
});
