// The tools of the panel on the try-it page: many units consolidated, compared, tried and planned for, and the report saved, on a bundled workbook.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import { TOOLS_WORDS } from '../../pane/tools/words.ts';
import { press } from '../panel/panel-page.ts';
import type { PanelOver } from '../panel/whole-job.ts';
import { evidenceJob, figuresJob, reportJob, toolsJob } from '../panel/tools-job.ts';
import { readIn } from './acts.ts';
import { pageForTests } from './for-tests.ts';
import { openFile, ready } from './open-page.ts';

const opened = pageForTests();

const over = (): PanelOver => {
  const { page } = opened();
  return { page, book: () => readIn(page), selected: () => page.evaluate(() => window.parscorePage?.grid.selected()?.cell) };
};

test('the self-assessment report of the sample that the page opens with is saved', async () => {
  const { faults, refused } = opened();
  const file = await reportJob(over());
  expect(Object.keys(unzipSync(file)).filter((name) => /^word\/(?:document\.xml|media\/.+\.png)$/.test(name)).length).toBeGreaterThan(1);
  expect([faults, refused]).toEqual([[], []]);
});

test('the documents of that sample are listed, and the surveys and indices of a province in another', async () => {
  const { page, faults, refused } = opened();
  await evidenceJob(over());
  // The workbook was changed and changed back: the page asks before it is left, and keeps it where its user stays.
  await openFile(page, 'nhieu-don-vi-2025.xlsx', readFileSync('examples/nhieu-don-vi-2025.xlsx'), 'stay');
  expect(await page.evaluate(() => window.parscorePage?.state().file)).toBe('bang-cham-diem-so-2025.xlsx');
  await openFile(page, 'chi-so-va-khao-sat-2020.xlsx', readFileSync('examples/chi-so-va-khao-sat-2020.xlsx'));
  await ready(page);
  await figuresJob(over());
  expect([faults, refused]).toEqual([[], []]);
});

test('many units in one file go through the tools, and all of it is taken away again', async () => {
  const { page, faults, refused } = opened();
  await openFile(page, 'nhieu-don-vi-2025.xlsx', readFileSync('examples/nhieu-don-vi-2025.xlsx'));
  await ready(page);
  await toolsJob(over());
  expect([faults, refused]).toEqual([[], []]);
});

test('units in files of their own are read beside the workbook, a broken one is named, and their figures come with their source', async () => {
  const { page, faults, refused } = opened();
  const panel = page.locator('#panel');
  await panel.getByRole('tab', { name: 'Thêm' }).click();
  const back = panel.getByRole('button', { name: TOOLS_WORDS.back.vi });
  if ((await back.count()) > 0) await back.click();
  await panel.getByRole('button', { name: TOOLS_WORDS.units.vi }).click();
  const before = (await readIn(page)).sheets.length;
  await panel.locator('input[type=file]').setInputFiles([
    { name: 'so-mau-them.xlsx', mimeType: '', buffer: readFileSync('examples/bang-cham-diem-sach.xlsx') },
    { name: 'hong.xlsx', mimeType: '', buffer: Buffer.from('không phải tệp Excel') },
  ]);
  await panel.getByText('Đang đọc thêm 2 tệp: so-mau-them.xlsx; hong.xlsx.').waitFor();
  await panel.getByText(/hong\.xlsx.*không phải tệp Excel/).first().waitFor();
  await press(page, 'Chèn');
  const { sheets } = await readIn(page);
  expect(sheets).toHaveLength(before + 1);
  const texts = sheets.find(({ own }) => own === 'units')?.cells.map(({ value }) => (typeof value === 'string' ? value : '')) ?? [];
  expect(texts.some((text) => text.includes('so-mau-them.xlsx'))).toBe(true);
  expect([faults, refused]).toEqual([[], []]);
});
