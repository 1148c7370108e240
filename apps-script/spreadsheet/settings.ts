// Keeps our settings in the document's developer metadata, in pieces: the spreadsheet holds 30,000 letters of it, and each sheet as many.
import { HostError } from '../../core/host.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** The key of every piece of ours. */
export const SETTINGS_KEY = 'parscore.settings';

/** Letters of one piece, and of our pieces in one place: well below the limit, which counts keys and what others keep there. */
const PIECE = 7_000;
const PLACE = 28_000;

/** "2/5:" and the letters: which piece of how many. */
const NUMBERED = /^(\d+)\/(\d+):([^]*)$/;

const piecesOf = (book: Spreadsheet): readonly Metadata[] => book.createDeveloperMetadataFinder().withKey(SETTINGS_KEY).find();

/** The text that was stored last; null where there is none, or where a piece of it is gone with its sheet. */
export const loadSettings = (book: Spreadsheet): string | null => textOf(piecesOf(book));

function textOf(stored: readonly Metadata[]): string | null {
  const pieces: string[] = [];
  let all = 0;
  for (const metadata of stored) {
    const [, number, of, letters] = NUMBERED.exec(metadata.getValue() ?? '') ?? [];
    if (letters === undefined) continue;
    pieces[Number(number) - 1] = letters;
    all = Number(of);
  }
  return all > 0 && pieces.length === all && pieces.every((piece) => typeof piece === 'string') ? pieces.join('') : null;
}

/** Replaces the stored text and reads it back; null takes it away. Throws settings/lost where it does not stand there. */
export function storeSettings(book: Spreadsheet, text: string | null): void {
  for (const metadata of piecesOf(book)) metadata.remove();
  if (text === null) return;
  const count = Math.max(1, Math.ceil(text.length / PIECE));
  const visible = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
  const perPlace = Math.floor(PLACE / PIECE);
  const sheets = count > perPlace ? book.getSheets() : [];
  for (let at = 0; at < count; at++) {
    const value = `${at + 1}/${count}:${text.slice(at * PIECE, (at + 1) * PIECE)}`;
    const place = at < perPlace ? book : sheets[Math.floor(at / perPlace) - 1];
    if (place === undefined) throw new HostError('settings/lost');
    place.addDeveloperMetadata(SETTINGS_KEY, value, visible);
  }
  if (loadSettings(book) !== text) throw new HostError('settings/lost');
}
