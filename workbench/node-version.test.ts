// An old Node is told in one line what is needed; a Node that will do hears nothing.
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { expect, test } from 'vitest';

const on = (version: string): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, ['-e', `Object.defineProperty(process.versions, 'node', { value: '${version}' }); require('./workbench/node-version.cjs');`], { encoding: 'utf8' });

test.each(['12.22.9', '18.20.1', '20.18.3'])('Node %s is refused with one line in both languages', (version) => {
  const { status, stdout, stderr } = on(version);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toEqual([`PARScore cần Node.js 20.19 trở lên, máy này có ${version} / PARScore needs Node.js 20.19 or newer, this is ${version}.`]);
});

test.each(['20.19.0', '20.20.2', '22.1.0', '24.0.0'])('Node %s is taken', (version) => {
  expect(on(version)).toMatchObject({ status: 0, stdout: '', stderr: '' });
});
