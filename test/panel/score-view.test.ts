// The view Điểm in Chromium: figures of core, cells selected, and scores tried, written and dropped.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { checkWorkbook } from '../../core/check/check.ts';
import { toNumber, points } from '../../core/points.ts';
import { tryScores } from '../../core/score/try-scores.ts';
import { showPercent, showPoints } from '../../core/text/number.ts';
import { EXAMPLES } from '../fixtures/examples/example-workbooks.ts';
import { axeFinds, launch, openPane } from './open-pane.ts';

const snapshot = EXAMPLES[1]?.snapshot ?? { sheets: [] };
const [checked] = checkWorkbook(snapshot).tables;
if (checked?.table.kind !== 'scoring' || checked.score === undefined) throw new Error('the example has no score');
const { table, score } = checked;

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
});

const view = (page: Page): Promise<string> => page.locator('#parscore-view').innerText();

test('the index, the figures and every field are those of core', async () => {
  const { page, faults } = await openPane(browser, { snapshot, view: 'score' });
  const text = await view(page);
  expect(await page.locator('#parscore-view h2').first().textContent()).toBe(showPercent(score.totals.index, 'vi'));
  for (const figure of [score.totals.max, score.totals.self, score.totals.achieved, score.totals.lost]) expect(text).toContain(showPoints(figure, 'vi'));
  for (const field of score.fields) {
    const { number, name } = table.rows[field.row] ?? { number: '', name: '' };
    const spoken = `${number ?? ''}. ${name}: ${showPoints(field.achieved, 'vi')} trên ${showPoints(field.applicableMax, 'vi')} điểm, ${showPercent(field.index, 'vi')}`;
    expect(await page.getByRole('progressbar', { name: spoken }).count(), spoken).toBe(1);
  }
  expect(faults).toEqual([]);
  await page.close();
});

test('a field opens its criteria, and a row selects its cell in the sheet by keyboard', async () => {
  const { page } = await openPane(browser, { snapshot, view: 'score' });
  await page.getByRole('button', { name: /^Mở các mục của 1\./ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^1\.1\./ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => window.parscorePane?.selected.length)).toBe(1);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
  await page.close();
});

test('a tried score moves the index and not the sheet; written it stands there, and undo takes it back', async () => {
  const { page, faults } = await openPane(browser, { snapshot, view: 'score' });
  const leaf = table.rows.findIndex((row) => row.children.length === 0 && row.depth > 0 && row.parent !== null && row.max.state === 'number' && row.appraised.at(-1)?.state === 'number');
  const row = table.rows[leaf];
  const before = score.totals.index;
  const after = tryScores(table, new Map([[leaf, points(0)]])).totals.index;
  if (row === undefined || before === null || after === null) throw new Error('no leaf');
  await page.getByRole('switch', { name: 'Thử thay điểm' }).click();
  const parents: number[] = [];
  for (let at = row.parent; at !== null; at = table.rows[at]?.parent ?? null) parents.unshift(at);
  for (const at of parents) await page.getByRole('button', { name: `Mở các mục của ${table.rows[at]?.number ?? ''}. `, exact: false }).first().click();
  const field = page.getByRole('textbox', { name: `Điểm thử của ${row.number ?? ''}. ` }).first();
  await field.fill('99');
  expect(await view(page)).toContain('Lớn hơn điểm tối đa');
  expect(await page.locator('#parscore-view h2').first().textContent()).toBe(showPercent(before, 'vi'));
  await field.fill('0');
  expect(await page.locator('#parscore-view h2').first().textContent()).toBe(`${showPercent(before, 'vi')} → ${showPercent(after, 'vi')}`);
  expect(await page.evaluate(() => window.parscorePane?.host.read())).toEqual(snapshot);

  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  await page.getByRole('tab', { name: 'Điểm' }).click();
  expect(await page.locator('#parscore-view h2').first().textContent()).toContain('→');

  await page.getByRole('button', { name: 'Ghi vào bảng (1)' }).click();
  await page.getByRole('button', { name: 'Ghi 1 ô này' }).click();
  await page.waitForFunction((due) => document.querySelector('#parscore-view h2')?.textContent === due, showPercent(after, 'vi'));
  const written = await page.evaluate(() => window.parscorePane?.host.read());
  const [sheet] = written ? checkWorkbook(written).tables : [];
  expect(sheet?.score?.totals.index && toNumber(sheet.score.totals.index)).toBe(toNumber(after));
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).first().click();
  await page.waitForFunction((due) => document.querySelector('#parscore-view h2')?.textContent === due, showPercent(before, 'vi'));
  expect(await page.evaluate(() => window.parscorePane?.host.read())).toEqual(snapshot);
  expect(faults).toEqual([]);
  await page.close();
});

test('a ranking shows its units, each selecting its row', async () => {
  const ranking = EXAMPLES[2]?.snapshot ?? { sheets: [] };
  const { page, faults } = await openPane(browser, { snapshot: ranking, view: 'score', language: 'en' });
  await page.getByRole('button', { name: 'Bộ Nội vụ: rank 4, index 87.04%' }).click();
  await expect.poll(() => page.evaluate(() => window.parscorePane?.selected[0])).toMatch(/!B\d+$/);
  expect([await axeFinds(page), faults]).toEqual([[], []]);
  await page.close();
});

test.each(['vi', 'en'] as const)('axe finds nothing with a trial open, at 300 pixels, in %s', async (language) => {
  const { page, faults } = await openPane(browser, { snapshot, view: 'score', language, theme: 'dark' }, { width: 300, height: 700 });
  await page.getByRole('switch').click();
  for (let level = 0; level < 2; level++) await page.locator('#parscore-view [aria-expanded=false]').first().click();
  expect(await axeFinds(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  expect(faults).toEqual([]);
  await page.close();
});
