// What writes Word files comes into the sidebar as letters of a packed script: unpacked, run once, and never asked for twice.
import { runInThisContext } from 'node:vm';
import { afterEach, beforeEach, expect, test, vi as vitest } from 'vitest';
import { HostError } from '../../core/host.ts';
import { packedScript } from '../build/sidebar-page.ts';
import { fetchPaperLibrary, PAPER_LIBRARY } from './fetch-paper-library.ts';
import type { Remote } from './remote.ts';

const SCRIPT = `globalThis.${PAPER_LIBRARY} = { type: 'application/thử', write: async (paper) => new TextEncoder().encode(paper.title) };`;

beforeEach(() => {
  vitest.stubGlobal('window', globalThis);
  // A page runs a script when it is added to it.
  vitest.stubGlobal('document', { createElement: () => ({ textContent: '' }), head: { append: ({ textContent }: { readonly textContent: string }) => void runInThisContext(textContent) } });
});

afterEach(() => {
  vitest.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, PAPER_LIBRARY);
});

/** A server that answers with these in turn, and how often it was asked. */
function server(...answers: readonly (string | Error)[]): { readonly remote: Remote; readonly asked: () => number } {
  let asked = 0;
  const remote = ((name: string) => {
    expect(name).toBe('parscorePaperLibrary');
    const answer = answers[asked++];
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  }) as Remote;
  return { remote, asked: () => asked };
}

test('the library is fetched, unpacked with its Vietnamese letters, and run', async () => {
  const { remote } = server(packedScript(SCRIPT));
  const library = await fetchPaperLibrary(remote);
  expect(library.type).toBe('application/thử');
  expect(new TextDecoder().decode(await library.write({ language: 'vi', title: 'Báo cáo', blocks: [] }))).toBe('Báo cáo');
});

test('a second report asks the server for nothing', async () => {
  const { remote, asked } = server(packedScript(SCRIPT));
  const first = await fetchPaperLibrary(remote);
  expect(await fetchPaperLibrary(remote)).toBe(first);
  expect(asked()).toBe(1);
});

test('where Google does not answer the report is refused, and the next try asks again', async () => {
  const { remote, asked } = server(new HostError('host/unreachable', { reason: 'mất mạng' }), packedScript(SCRIPT));
  await expect(fetchPaperLibrary(remote)).rejects.toMatchObject({ code: 'host/unreachable' });
  expect((await fetchPaperLibrary(remote)).type).toBe('application/thử');
  expect(asked()).toBe(2);
});

test.each([
  ['letters that are no packed script', 'khong-phai-goi'],
  ['a script that was cut off', packedScript(SCRIPT.repeat(50)).slice(0, 40)],
  ['a script that leaves no library', packedScript('globalThis.khac = 1;')],
])('%s ends in a refusal and leaves nothing in the page', async (_, letters) => {
  await expect(fetchPaperLibrary(server(letters).remote)).rejects.toThrow();
  expect(PAPER_LIBRARY in globalThis).toBe(false);
});
