// Children that are asked one thing at a time: who answers, for how long, and what a child that cannot start means.
import { expect, test, vi as vitest } from 'vitest';
import { askChildren } from './child-pool.ts';

// Processes are started, on machines that may be busy.
vitest.setConfig({ testTimeout: 120_000 });

const ECHO = new URL('../../../test/fixtures/echo-child.js', import.meta.url);
const QUESTIONS = Array.from({ length: 11 }, (_, at) => at);

interface Echo {
  readonly pid: number;
  readonly question: number;
}

test('every question is answered once, and a child that has answered its share makes place for another', async () => {
  const byChild = new Map<number, number[]>();
  await askChildren<string, number, Echo>({ module: ECHO, setup: 'begin', questions: QUESTIONS, children: 2, perChild: 3, limit: 60_000 }, (question, outcome) => {
    if (outcome.kind !== 'answered') throw new Error(outcome.kind);
    expect(outcome.answer.question).toBe(question);
    byChild.set(outcome.answer.pid, [...(byChild.get(outcome.answer.pid) ?? []), question]);
  });
  expect([...byChild.values()].flat().sort((one, other) => one - other)).toEqual(QUESTIONS);
  expect(Math.max(...[...byChild.values()].map(({ length }) => length))).toBe(3);
  expect(byChild.size).toBeGreaterThanOrEqual(4);
  // None of them is left behind.
  for (const pid of byChild.keys()) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});

test('where no child can be started, the call ends and no question is blamed', async () => {
  const told: number[] = [];
  const asked = (setup: string, module: URL): Promise<void> => askChildren<string, number, Echo>({ module, setup, questions: QUESTIONS, children: 2, perChild: 3, limit: 60_000 }, (question) => told.push(question));
  await expect(asked('never', ECHO)).rejects.toThrow('echo-child.js starts');
  await expect(asked('begin', new URL('nowhere.js', ECHO))).rejects.toThrow('nowhere.js starts');
  expect(told).toEqual([]);
});
