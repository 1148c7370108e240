// Sheets name files without the folders of the machine that they were made on.
import path from 'node:path';
import { expect, test } from 'vitest';
import { shownFiles } from './shown-files.ts';

const called = (...files: readonly string[]): readonly (string | undefined)[] => files.map((file) => shownFiles(files).get(file));

test('a file is called by its name alone', () => {
  expect(called('/home/an/2025/so-noi-vu.xlsx', 'so-y-te.xlsx')).toEqual(['so-noi-vu.xlsx', 'so-y-te.xlsx']);
});

test('files of one name are told apart by the folders above them, the others are not', () => {
  expect(called('2024/so/bang.xlsx', '2025/so/bang.xlsx', '2025/xa/bang.xlsx', '2025/xa/khac.xlsx')).toEqual(['2024/so/bang.xlsx', '2025/so/bang.xlsx', 'xa/bang.xlsx', 'khac.xlsx']);
});

test('two ways to write one path are one file', () => {
  expect(called('bang.xlsx', path.resolve('bang.xlsx'))).toEqual(['bang.xlsx', 'bang.xlsx']);
});
