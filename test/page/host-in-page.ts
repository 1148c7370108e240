// The page's own host, called from a test: what the panel asks of it, and what it refuses, cross as data.
import type { Page } from 'playwright-core';
import type { Patch } from '../../core/edit/patch.ts';
import { HostError, type SpreadsheetHost } from '../../core/host.ts';
import type { Snapshot } from '../../core/sheet/snapshot.ts';

type Called =
  | { readonly ask: 'read' }
  | { readonly ask: 'loadSettings' }
  | { readonly ask: 'apply'; readonly patch: Patch }
  | { readonly ask: 'select'; readonly sheet: string; readonly cell: string }
  | { readonly ask: 'watch' };

type Answered = { readonly value: unknown } | { readonly code: string; readonly values: Readonly<Record<string, string | number>> } | { readonly message: string };

/** Opens a workbook in the page, dropping what was changed before, as a user would who says so. */
export async function openIn(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const packed = Buffer.from(bytes).toString('base64');
  await page.evaluate(
    async ([file, text]) => {
      const session = window.parscorePage;
      if (!session) throw new Error('no page');
      const content = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      await session.open({ name: file, bytes: () => Promise.resolve(content) });
      if (session.state().waiting !== null) await session.answer(true);
    },
    [name, packed] as const,
  );
}

async function call(page: Page, called: Called): Promise<unknown> {
  const answer = await page.evaluate(async (asked): Promise<Answered> => {
    const host = window.parscorePage?.host;
    if (!host) throw new Error('no workbook is open');
    try {
      switch (asked.ask) {
        case 'read':
          return { value: await host.read() };
        case 'loadSettings':
          return { value: await host.loadSettings() };
        case 'apply':
          return { value: await host.apply(asked.patch) };
        case 'select':
          return { value: await host.select(asked.sheet, asked.cell) };
        case 'watch':
          host.watch(() => undefined)();
          return { value: null };
      }
    } catch (error) {
      if (error instanceof Error && 'code' in error && 'values' in error) return { code: String(error.code), values: error.values as Record<string, string> };
      return { message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  }, called);
  if ('code' in answer) throw new HostError(answer.code, answer.values);
  if ('message' in answer) throw new Error(answer.message);
  return answer.value;
}

/** The host of the workbook that is open in the page; `before` is waited for first. */
export const hostIn = (page: Page, before: Promise<void> = Promise.resolve()): SpreadsheetHost => ({
  read: async () => (await before, (await call(page, { ask: 'read' })) as Snapshot),
  loadSettings: async () => (await before, (await call(page, { ask: 'loadSettings' })) as string | null),
  apply: async (patch) => {
    await before;
    await call(page, { ask: 'apply', patch });
  },
  select: async (sheet, cell) => {
    await before;
    await call(page, { ask: 'select', sheet, cell });
  },
  watch: () => () => undefined,
});

/** "E17 error" of each cell that a mark colours in the grid. */
export const marksIn = (page: Page, sheet: string): Promise<readonly string[]> =>
  page.evaluate(
    (name) =>
      (window.parscorePage?.grid.marksOf(name) ?? []).map(({ row, column, severity }) => {
        let letters = '';
        for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
        return `${letters}${row + 1} ${severity}`;
      }),
    sheet,
  );
