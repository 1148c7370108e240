// What every part of the panel may ask for: the session, its state, the words, and what the page around the panel lends.
import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Snapshot } from '../../core/sheet/snapshot.ts';
import type { Language } from '../../core/text/language.ts';
import type { PaneState } from '../session/state.ts';
import type { PaperLibrary } from '../paper-library.ts';
import type { Session } from '../session/session.ts';
import type { Memory } from './memory.ts';
import { sayer, type Say, type Words } from '../words/words.ts';

/** What the page around the panel does for it. */
export interface Surroundings {
  /** Parts that this host lacks, said once under the header. */
  readonly lacks?: readonly ('merges' | 'one-undo')[];
  /** The open workbook is kept on a server: without a network nothing is read or written. */
  readonly isRemote?: boolean;
  /** Hands a file to the user: a download, or a dialog of the host. */
  saveFile(name: string, content: Uint8Array, type: string): void;
  /** What another .xlsx file holds, where the page can read one; rejects with HostError. */
  readWorkbook?(bytes: Uint8Array): Promise<Snapshot>;
  /** Loads what writes a report as a Word file; rejects where it cannot be fetched. */
  loadPaperLibrary(): Promise<PaperLibrary>;
  /** Puts text on the clipboard; rejects where the host forbids it. */
  copyText(text: string): Promise<void>;
}

export interface PaneContextValue {
  readonly session: Session;
  readonly surroundings: Surroundings;
  readonly memory: Memory;
}

export const PaneContext = createContext<PaneContextValue | null>(null);

export function usePane(): PaneContextValue {
  const value = useContext(PaneContext);
  if (value === null) throw new Error('outside of the panel');
  return value;
}

export const useSession = (): Session => usePane().session;

/** A part of the state; the component is drawn again only when that part is another. `select` must return what the state holds, not make a new object. */
export function usePaneState<Part>(select: (state: PaneState) => Part): Part {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, useCallback(() => select(session.state()), [session, select]));
}

const languageOf = ({ language }: PaneState): Language => language;

export const useLanguage = (): Language => usePaneState(languageOf);

/** The words of a table in the panel's language. */
export function useWords<Table extends Words>(table: Table): Say<Table> {
  const language = useLanguage();
  return useMemo(() => sayer(table, language), [table, language]);
}
