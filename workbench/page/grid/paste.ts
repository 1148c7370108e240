// Pasting takes what cells hold and leaves their looks: read as if it had been typed, cell by cell.
import type { ICellData, IDisposable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import type { Refusal } from './refusals.ts';
import { typedCell } from './typing.ts';

/** Rows of cells of a text from the clipboard; quotes hold a cell of several lines together, as spreadsheets write them. */
export function pastedRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)|[^\t\r\n]*/y;
  const body = text.replace(/\r?\n$/, '');
  for (let at = 0; at <= body.length; ) {
    cell.lastIndex = at;
    const [whole = '', quoted] = cell.exec(body) ?? [];
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? whole);
    at += whole.length;
    const mark = /\t|\r?\n|\r/y;
    mark.lastIndex = at;
    const [next] = mark.exec(body) ?? [];
    if (next === undefined) break;
    if (next !== '\t') rows.push([]);
    at += next.length;
  }
  return rows;
}

/** Pastes so until disposed. */
export function pasteText(api: FUniver, refused: (why: Refusal) => void): IDisposable {
  return api.addEvent(api.Event.BeforeClipboardPaste, (event) => {
    event.cancel = true;
    const range = event.worksheet.getSelection()?.getActiveRange();
    if (!range || event.text === undefined) return refused('shape');
    const rows = pastedRows(event.text);
    const width = Math.max(...rows.map((row) => row.length));
    const values = rows.map((row) => Array.from({ length: width }, (_, at): ICellData => pastedCell(row[at] ?? '')));
    event.worksheet.getRange(range.getRow(), range.getColumn(), rows.length, width).setValues(values).activate();
  });
}

const pastedCell = (text: string): ICellData => {
  if (text === '') return { v: null, f: null, p: null, si: null };
  return text.startsWith('=') ? typedCell({ f: text, v: null, p: null, si: null }, null, false) : { f: null, p: null, si: null, ...typedCell({ v: text }, null, false) };
};
