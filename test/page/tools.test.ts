// The tools of the panel on the try-it page: many units consolidated, compared, tried and planned for, and the report saved, on a bundled workbook.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unzipSync } from 'fflate';
import type { PanelOver } from '../panel/whole-job.ts';
import { reportJob, toolsJob } from '../panel/tools-job.ts';
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

test('many units in one file go through the tools, and all of it is taken away again', async () => {
  const { page, faults, refused } = opened();
  await openFile(page, 'nhieu-don-vi-2025.xlsx', readFileSync('examples/nhieu-don-vi-2025.xlsx'));
  await ready(page);
  await toolsJob(over());
  expect([faults, refused]).toEqual([[], []]);
});
