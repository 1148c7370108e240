// The sets that can be chosen: none, the one that the document carries, and the built-in ones.
import { builtInSets } from '../../../core/criteria/built-in.ts';
import type { CriteriaSet } from '../../../core/criteria/set.ts';
import type { Book } from '../../session/state.ts';

/** A set to choose; `key` tells the document's own set from a built-in one of the same id. */
export interface SetChoice {
  readonly key: string;
  readonly set: CriteriaSet;
  readonly isOwn: boolean;
}

/** The document's own set first, then the built-in ones, the newest decision first. */
export const setChoices = ({ settings: { ownSet } }: Pick<Book, 'settings'>): readonly SetChoice[] => [
  ...(ownSet === null ? [] : [{ key: 'own', set: ownSet, isOwn: true }]),
  ...builtInSets().map((set) => ({ key: set.id, set, isOwn: false })),
];

/** The key of the set in use; '' where none is, or one that is unknown here. */
export const chosenKey = (choices: readonly SetChoice[], { set }: Pick<Book, 'set'>): string => choices.find((choice) => choice.set === set)?.key ?? '';
