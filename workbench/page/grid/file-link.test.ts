// What happens in the grid reaches the workbook in order, one step for each thing that can be undone.
import { expect, test } from 'vitest';
import type { BookService } from '../book/service.ts';
import { FileLink } from './file-link.ts';

/** A workbook that notes what it is asked, and refuses edits where told. */
function noting(refuses = false): { readonly book: BookService; readonly asked: string[]; readonly failed: unknown[]; readonly link: FileLink } {
  const asked: string[] = [];
  const failed: unknown[] = [];
  const note = <Value>(what: string, value: Value): Promise<{ value: Value }> => {
    asked.push(what);
    return Promise.resolve({ value });
  };
  const unused = (): Promise<never> => Promise.reject(new Error('not asked here'));
  const book: BookService = {
    open: unused, read: unused, readOther: unused, checkSheet: unused, loadSettings: unused, apply: unused, redraw: unused, save: unused, loadLibrary: unused,
    edit: (step, cells) => {
      asked.push(`edit ${step} ${JSON.stringify(cells)}`);
      return Promise.resolve(refuses ? { refused: { code: 'cell/in-array', values: { sheet: 'A', cell: 'B2' }, detail: '' } } : { value: null });
    },
    putResults: (results) => note(`results ${JSON.stringify(results)}`, null),
    turnTo: (step) => note(`turn ${step}`, {}),
  };
  return { book, asked, failed, link: new FileLink(book, { failed: (error) => void failed.push(error), turned: () => undefined }) };
}

test('cells that one command writes are one step; a later value of a cell replaces an earlier one', async () => {
  const { link, asked } = noting();
  link.edited('A', 0, 0, { value: 1 });
  link.edited('A', 0, 0, { value: 2 });
  link.edited('B', 4, 1, { formula: 'A1' });
  expect(link.seal()).toEqual({ before: 0, after: 1 });
  expect(link.seal()).toBeNull();
  link.computed('B', 4, 1, 7);
  await link.arrived();
  expect(asked).toEqual([
    'edit 1 {"A":[{"row":0,"column":0,"content":{"value":2}}],"B":[{"row":4,"column":1,"content":{"formula":"A1"}}]}',
    'results {"B":[{"row":4,"column":1,"value":7}]}',
  ]);
});

test('after going back, a new edit begins a step that no other ever had', async () => {
  const { link, asked } = noting();
  link.edited('A', 0, 0, { value: 1 });
  link.seal();
  link.edited('A', 0, 0, { value: 2 });
  link.seal();
  link.turnTo(1, 'back');
  link.turnTo(0, 'back');
  await link.arrived();
  expect(link.step).toBe(0);
  link.edited('A', 0, 0, { value: 3 });
  expect(link.seal()).toEqual({ before: 0, after: 3 });
  expect(asked.filter((each) => each.startsWith('turn'))).toEqual(['turn 0']);
});

test('what the workbook refuses is told, as the refusal that it is', async () => {
  const { link, failed } = noting(true);
  link.edited('A', 1, 1, { value: 1 });
  await link.arrived();
  expect(failed).toEqual([expect.objectContaining({ name: 'HostError', code: 'cell/in-array' })]);
});
