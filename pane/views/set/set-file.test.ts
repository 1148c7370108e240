// Criteria sets as files: what was saved is opened as it was, and whatever else is opened ends in one sentence.
import { expect, test } from 'vitest';
import { SMALL_SET } from '../../../core/check/written-set.ts';
import { builtInSets } from '../../../core/criteria/built-in.ts';
import { setJson } from '../../../core/criteria/write-set.ts';
import { LANGUAGES } from '../../../core/text/language.ts';
import { readSetFile, setFile, setFileRefusal, type OpenedFile } from './set-file.ts';

const opened = (text: string, more: Partial<OpenedFile> = {}): OpenedFile => ({ name: 'bộ.json', size: text.length, text: () => Promise.resolve(text), ...more });

test('every built-in set that is saved is opened as the same set', async () => {
  for (const set of builtInSets()) {
    const { name, content } = setFile(set);
    expect(name).toBe(`${set.id}.json`);
    expect(await readSetFile(opened(new TextDecoder().decode(content), { name }))).toEqual({ ok: true, file: name, set });
  }
});

const BROKEN = JSON.stringify({ ...setJson(SMALL_SET), level: 'quận' });

test.each([
  ['no JSON', opened('STT | Tiêu chí'), 'set/not-json', 'không phải tệp JSON hợp lệ'],
  ['a wrong level', opened(BROKEN), 'set/invalid', 'không hợp lệ ở chỗ “level”'],
  ['JSON of something else', opened('[1, 2]'), 'set/invalid', 'không hợp lệ'],
  ['a text beyond all sets', opened(' '.repeat(2_000_001)), 'set/too-large', 'quá lớn'],
  ['a film', opened('', { size: 3_000_000_000, text: () => Promise.reject(new Error('it was read')) }), 'set/too-large', 'quá lớn'],
  ['a file that is gone', opened('', { text: () => Promise.reject(new Error('NotReadableError')) }), 'file/no-permission', 'Không có quyền'],
])('%s is refused in one sentence that names the file', async (_, file, code, words) => {
  const read = await readSetFile(file);
  if (read.ok) throw new Error('it was read');
  expect(read.code).toBe(code);
  expect(setFileRefusal(read, 'vi')).toContain(words);
  for (const language of LANGUAGES) expect(setFileRefusal(read, language)).toMatch(/^[^{}\n]*“bộ\.json”[^{}\n]*\.$/u);
});
