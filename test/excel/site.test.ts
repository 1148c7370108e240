// The site that Excel loads: its policies, its pages in both languages, its icons, and the address that it is built for.
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawIcon, ICON_SIZES } from '../../addin/assets/icon.ts';
import { pngSize, writePng } from '../../addin/assets/png.ts';
import { LOCAL, siteAddress } from '../../addin/build/site-address.ts';
import { ACTIONS } from '../../addin/actions.ts';
import { FUNCTIONS } from '../../core/functions/registry.ts';
import { LANGUAGES } from '../../core/text/language.ts';
import { builtAddin, type BuiltAddin } from './built-addin.ts';

let built: BuiltAddin;

beforeAll(async () => {
  built = await builtAddin();
});

afterAll(() => built.remove());

const policyOf = (page: string): string => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(built.text(page))?.[1] ?? '';

test.each(['taskpane.html', 'help.html', 'support.html'])('%s allows no eval, no inline script and nothing by default', (page) => {
  const policy = policyOf(page);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe-eval');
  expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
  // Every script of the page is a file, and none stands in an attribute.
  const scripts = [...built.text(page).matchAll(/<script([^>]*)>([^<]*)</g)];
  expect(scripts.filter(([, attributes = '', inside = '']) => !attributes.includes('src=') || inside !== '')).toEqual([]);
  expect(built.text(page)).not.toMatch(/ on[a-z]+="/);
});

test('the task pane loads Office from Microsoft, then our one script, and nothing else from outside', () => {
  const sources = [...built.text('taskpane.html').matchAll(/<script src="([^"]*)"/g)].map((match) => match[1] ?? '');
  expect(sources).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'taskpane.js']);
  for (const source of sources.slice(1)) expect(built.site.read(source), source).not.toBeNull();
});

test('every script runs under that policy: nothing in it makes code of text, and what it needs at once the page asks for', () => {
  const wanted = [...built.text('taskpane.html').matchAll(/<link rel="modulepreload" href="([^"]*)"/g)].map((match) => match[1] ?? '');
  const needs = (script: string): readonly string[] => [...built.text(script).matchAll(/(?:^|[;}])(?:import|export)[^"();]*from\s*"([^"]+)"/g)].map((match) => new URL(match[1] ?? '', `${LOCAL}${script}`).href.slice(LOCAL.length));
  for (const script of ['functions.js', 'taskpane.js', ...wanted]) {
    expect(built.text(script), script).not.toMatch(/\beval\(|new Function\(/);
    for (const chunk of needs(script)) expect(wanted, script).toContain(chunk);
  }
});

test('help.html explains every function and key in both languages, at the anchors that Excel opens', () => {
  const help = built.text('help.html');
  for (const language of LANGUAGES) {
    expect(help).toContain(`<main id="${language}" lang="${language}">`);
    for (const { id } of FUNCTIONS) expect(help).toContain(`id="${language}-${id}"`);
    for (const { name } of ACTIONS) expect(help).toContain(name[language]);
  }
  expect(built.text('support.html')).toContain('<main id="en" lang="en">');
});

test.each(ICON_SIZES)('the icon of %i pixels is the one that is drawn ("npm run icons" renews it)', (size) => {
  const kept = readFileSync(`addin/assets/icon-${size}.png`);
  const pixels = (file: Buffer): Buffer => {
    const at = file.indexOf('IDAT');
    return inflateSync(file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4)));
  };
  expect(pngSize(kept)).toEqual({ width: size, height: size });
  expect(pixels(kept).equals(pixels(writePng(drawIcon(size))))).toBe(true);
});

test('an address is taken as https with its slash, and anything else is refused in one sentence', () => {
  expect(siteAddress('https://cchc.example.gov.vn/parscore')).toBe('https://cchc.example.gov.vn/parscore/');
  expect(siteAddress(LOCAL)).toBe(LOCAL);
  for (const wrong of ['http://cchc.example.gov.vn', 'cchc.example.gov.vn', 'https://x.vn/?a=1', 'https://x.vn/#a', 'https://me:secret@x.vn/']) expect(() => siteAddress(wrong)).toThrow('https://');
});
