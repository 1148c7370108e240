// The mapping that --map names: CSV, JSON, or a workbook whose pairing sheet was filled in.
import path from 'node:path';
import Papa from 'papaparse';
import { answersOfJson, answersOfRows, answersOfSheet, type ReadAnswers } from '../../core/compare/read-answers.ts';
import { readBytes } from '../xlsx/files.ts';
import { XlsxHost } from '../xlsx/host.ts';
import { Failure } from './failure.ts';

/** The answers in a file. Throws call/bad-map, or HostError where it cannot be read. */
export async function readMapping(file: string): Promise<ReadAnswers> {
  const bytes = await readBytes(file);
  const ending = path.extname(file).toLowerCase();
  const read = ending === '.xlsx' ? await fromWorkbook(bytes, file) : fromText(new TextDecoder().decode(bytes), ending);
  if (read === null || (read.answers.length === 0 && read.wrong.length > 0)) throw new Failure('call/bad-map', { file });
  return read;
}

function fromText(text: string, ending: string): ReadAnswers | null {
  if (ending === '.json') {
    const answers = answersOfJson(text);
    return answers === null ? null : { answers, wrong: [] };
  }
  // What is no text (a picture, an old .xls) has control letters in it.
  if (/[\u0000-\u0008]/.test(text)) return null;
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: false, delimitersToGuess: [',', ';', '\t', '|'] });
  const read = answersOfRows(data);
  return read.answers.length === 0 && data.every((row) => row.length < 2) ? null : read;
}

/** Our pairing sheet, else the first sheet. */
async function fromWorkbook(bytes: Uint8Array, file: string): Promise<ReadAnswers | null> {
  const { sheets } = await XlsxHost.open(bytes, file).read();
  const sheet = sheets.find(({ own }) => own === 'pairing') ?? sheets.find(({ own }) => own === undefined);
  return sheet === undefined ? null : answersOfSheet(sheet);
}
