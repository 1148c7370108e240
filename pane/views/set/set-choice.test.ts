// Choosing a set: the document's own and the built-in ones, each by itself even where they share an id.
import { expect, test } from 'vitest';
import { builtInSets } from '../../../core/criteria/built-in.ts';
import type { CriteriaSet } from '../../../core/criteria/set.ts';
import { SMALL_SET } from '../../../core/check/written-set.ts';
import { chosenSet, NO_SETTINGS, readSettings, type Settings } from '../../../core/edit/settings.ts';
import { setPlan } from '../../session/plans.ts';
import type { Book } from '../../session/state.ts';
import { chosenKey, setChoices } from './set-choice.ts';

const [BUILT_IN] = builtInSets();
if (BUILT_IN === undefined) throw new Error('no built-in set');
const OWN: CriteriaSet = { ...SMALL_SET, sources: [{ title: 'Thử', status: 'imported' }] };

const bookOf = (settings: Settings): Book => ({ snapshot: { sheets: [] }, settingsText: null, settings, set: chosenSet(settings), checked: { tables: [], findings: [] }, parts: new Map() });

function keeping(settings: Settings, set: CriteriaSet | null): Settings {
  const [edit] = setPlan(bookOf(settings), set).edits;
  if (edit?.kind !== 'put-settings') throw new Error('no settings');
  return readSettings(edit.text);
}

test('the built-in sets are offered, the illustration last, and none is in use at first', () => {
  const choices = setChoices(bookOf(NO_SETTINGS));
  expect(choices.map(({ set }) => set)).toEqual(builtInSets());
  expect(choices.at(-1)?.set.illustration).toBe(true);
  expect(chosenKey(choices, bookOf(NO_SETTINGS))).toBe('');
});

test('a set that was taken or opened stays to be chosen again after another was', () => {
  const settings = keeping(keeping(NO_SETTINGS, OWN), BUILT_IN);
  const book = bookOf(settings);
  const choices = setChoices(book);
  expect(choices[0]).toMatchObject({ key: 'own', isOwn: true, set: { id: OWN.id } });
  expect(chosenKey(choices, book)).toBe(BUILT_IN.id);
});

test('a built-in set is compared with once it is chosen, though the document carried a changed copy of it', () => {
  const copy: CriteriaSet = { ...BUILT_IN, name: 'Bản đã sửa' };
  const withCopy = keeping(NO_SETTINGS, copy);
  expect(chosenSet(withCopy)?.name).toBe('Bản đã sửa');
  expect(chosenKey(setChoices(bookOf(withCopy)), bookOf(withCopy))).toBe('own');
  expect(chosenSet(keeping(withCopy, BUILT_IN))).toBe(BUILT_IN);
});

test('a set that the document names and nobody has is none of the choices', () => {
  const book = bookOf({ ...NO_SETTINGS, set: 'bo-cu-2012' });
  expect([book.set, chosenKey(setChoices(book), book)]).toEqual([null, '']);
});
