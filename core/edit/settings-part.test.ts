// The settings part is read however a program writes its XML again.
import { expect, test } from 'vitest';
import { SETTINGS_NAMESPACE, settingsOfXml, settingsXml } from './settings-part.ts';

const TEXT = '{"journal":"đã ghi \\"1.10\\" < & >","dòng":"\n\t_x000D_\r"}';

test('what was written is read letter for letter', () => {
  expect(settingsOfXml(settingsXml(TEXT))).toBe(TEXT);
  expect(settingsOfXml(settingsXml(''))).toBe('');
});

test.each([
  ['with a declaration and other quotes', `<?xml version="1.0"?>\n<settings xmlns='${SETTINGS_NAMESPACE}'>a &lt; b</settings>\n`, 'a < b'],
  ['with a prefix', `<p:settings xmlns:p="${SETTINGS_NAMESPACE}">&quot;1&apos; &amp;lt;</p:settings>`, '"1\' &lt;'],
  ['with hexadecimal escapes', `<settings xmlns="${SETTINGS_NAMESPACE}">&#x1F4A1;&#10;</settings>`, '💡\n'],
  ['without a closing tag', `<settings xmlns="${SETTINGS_NAMESPACE}"/>`, ''],
])('a part %s is read', (_, xml, text) => {
  expect(settingsOfXml(xml)).toBe(text);
});

test("another program's part is not taken for ours", () => {
  expect(settingsOfXml('<settings xmlns="urn:other">{}</settings>')).toBeNull();
  expect(settingsOfXml(`<other xmlns="${SETTINGS_NAMESPACE}">{}</other>`)).toBeNull();
});
