// The same workbook in the try-it page and in the file alone: the same cells, findings, totals and patch, before and after insert.
import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { LAYOUTS } from '../fixtures/layouts/index.ts';
import { toXlsx } from '../fixtures/to-xlsx.ts';
import { workbookOf } from '../host-contract/raw-xlsx.ts';
import { pageForTests } from '../page/for-tests.ts';
import { hostIn, openIn } from '../page/host-in-page.ts';
import { compareWithFile, type Compared } from './compare.ts';

const opened = pageForTests();

const inPage: Compared = { open: (snapshot) => hostIn(opened().page, openIn(opened().page, 'bang.xlsx', workbookOf(snapshot))) };

test.each(LAYOUTS.flatMap((layout) => (['clean', 'faulty'] as const).map((which) => [layout.name, which, layout] as const)))('%s, %s, is alike in the page and in the file', async (_name, which, layout) => {
  await compareWithFile(inPage, await toXlsx(layout[which]), layout.set, which === 'faulty');
});

test.each(['bang-cham-diem-so-2025', 'bang-cham-diem-sach', 'xep-hang-bo-2023', 'bang-cham-diem-tinh-2013', 'bang-cham-diem-xa-2025'])('the sample %s is alike in the page and in the file', async (name) => {
  await compareWithFile(inPage, readFileSync(`examples/${name}.xlsx`));
});

test('through all of that the page met no error', () => {
  expect(opened().faults).toEqual([]);
});
