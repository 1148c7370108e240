// What the document remembers survives storing, and damage to one part spares the rest.
import { expect, test } from 'vitest';
import type { CriteriaSet } from '../criteria/set.ts';
import { points } from '../points.ts';
import { chosenSet, NO_SETTINGS, readSettings, writeSettings, type Settings } from './settings.ts';

const settings: Settings = {
  journal: [
    { sheet: 'Tự chấm', cell: 'F5', before: {}, after: { formula: 'SUM(F6:F8)', value: 3 }, place: { path: '1', kind: 'node', nth: 0, role: 'appraised:1' } },
    { sheet: 'Tự chấm', cell: 'F20', before: { formula: 'SUM(F5:F19)', value: 3 }, after: { formula: 'SUM(F5,F11)', value: 3 } },
  ],
  overrides: [{ sheet: 'Tự chấm', headerRow: 5, columns: { self: 4, survey: null, appraised: [5, 6] } }],
  set: 'qd-1149-2020',
  ownSet: null,
};

test('what insert wrote is read back as it was stored', () => {
  expect(readSettings(writeSettings(settings))).toEqual(settings);
});

test('a document without settings, with broken text or with a later version has none', () => {
  expect(readSettings(null)).toEqual(NO_SETTINGS);
  expect(readSettings('{"schema":"parscore.settings/1", "jour')).toEqual(NO_SETTINGS);
  expect(readSettings('{"schema":"parscore.settings/9","journal":[],"overrides":[],"set":null}')).toEqual(NO_SETTINGS);
  expect(readSettings('[]')).toEqual(NO_SETTINGS);
});

test('one damaged entry does not lose the others', () => {
  const raw = JSON.parse(writeSettings(settings) ?? '') as { journal: unknown[]; set: unknown };
  raw.journal.splice(1, 0, { sheet: 'Tự chấm', cell: 'nowhere', before: {}, after: {} }, null, 7);
  raw.set = 12;
  expect(readSettings(JSON.stringify(raw))).toEqual({ ...settings, set: null });
});

test('with nothing to remember nothing is stored', () => {
  expect(writeSettings(NO_SETTINGS)).toBeNull();
});

test('a set that is not built in travels with the document, and the built-in ones by their id', () => {
  const own: CriteriaSet = { id: 'bo-cua-so', name: 'Bộ của sở', level: 'department', years: [2026], complete: true, nodes: [{ number: '1', name: 'Chỉ đạo', max: points(10), children: [] }], sources: [{ title: 'bang.xlsx', status: 'imported' }] };
  const kept = readSettings(writeSettings({ ...NO_SETTINGS, set: own.id, ownSet: own }));
  expect(chosenSet(kept)).toEqual(own);
  expect(chosenSet({ ...kept, set: '1149-2020-province' })?.decision?.number).toBe('1149/QĐ-BNV');
  expect(chosenSet({ ...kept, set: 'không-còn' })).toBeNull();
  expect(chosenSet({ ...kept, set: null })).toBeNull();
});

test('a damaged set is left out, and the rest is kept', () => {
  const raw = JSON.parse(writeSettings({ ...settings, set: 'bo-cua-so' }) ?? '') as Record<string, unknown>;
  expect(readSettings(JSON.stringify({ ...raw, ownSet: { id: 'bo-cua-so', nodes: 7 } }))).toEqual({ ...settings, set: 'bo-cua-so' });
});
