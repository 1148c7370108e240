// The manifest that Excel is given: nothing wrong with ours, and every fault that would make Excel refuse it is told.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkManifest } from '../../addin/manifest/check.ts';
import type { Site } from '../../addin/manifest/problem.ts';
import { drawIcon } from '../../addin/assets/icon.ts';
import { writePng } from '../../addin/assets/png.ts';
import { builtAddin, type BuiltAddin } from './built-addin.ts';

let built: BuiltAddin;
let xml: string;

beforeAll(async () => {
  built = await builtAddin();
  xml = built.text('manifest.xml');
});

afterAll(() => built.remove());

/** The codes of what is wrong, each once. */
const codes = (text: string, site: Site = built.site): readonly string[] => [...new Set(checkManifest(text, site).map(({ code }) => code))];

/** The manifest with one thing changed; the change must change something. */
function planted(from: string | RegExp, to: string): string {
  const changed = xml.replace(from, to);
  expect(changed).not.toBe(xml);
  return changed;
}

/** The site with some of its files replaced; null takes a file away. */
const siteWith = (files: Readonly<Record<string, string | Uint8Array | null>>): Site => ({
  address: built.site.address,
  read(path) {
    const file = files[path];
    if (file === undefined) return built.site.read(path);
    return typeof file === 'string' ? new TextEncoder().encode(file) : file;
  },
});

test('our manifest has no fault, for localhost, for an address of an agency, and with the namespace', async () => {
  expect(checkManifest(xml, built.site)).toEqual([]);
  const agency = await builtAddin('https://cchc.example.gov.vn/par/score/', 'namespace');
  expect(checkManifest(agency.text('manifest.xml'), agency.site)).toEqual([]);
  expect(agency.text('manifest.xml')).not.toContain('localhost');
  expect(agency.text('manifest.xml')).toContain('<Namespace resid="Functions.Namespace"/>');
  agency.remove();
});

test('it asks for the least: one permission, no further domain, ExcelApi 1.9', () => {
  expect(xml).toContain('<Permissions>ReadWriteDocument</Permissions>');
  expect(xml).not.toContain('AppDomain');
  expect(xml).toContain('<Set Name="ExcelApi" MinVersion="1.9"/>');
  expect(xml).not.toContain('<Namespace');
});

test.each<readonly [string, string | RegExp, string, string]>([
  ['a text that is no XML', '</Hosts>', '</Host>', 'manifest/not-xml'],
  ['elements out of order', /(<Permissions>.*<\/Permissions>)([\s\S]*)(<\/OfficeApp>)/, '$2$1$3', 'manifest/element-order'],
  ['an element that Office does not know there', '<Permissions>', '<Colour>blue</Colour><Permissions>', 'manifest/element-unknown'],
  ['no support page', /<SupportUrl[\s\S]*?<\/SupportUrl>/, '', 'manifest/element-missing'],
  ['a button without a tip', /<Supertip>[\s\S]*?<\/Supertip>/, '', 'manifest/element-missing'],
  ['an id that is too long', /Taskpane\.Url/g, 'Taskpane.Url.That.Is.Longer.Than.It.May', 'manifest/resid-length'],
  ['an id twice', '<bt:String id="Open.Tip"', '<bt:String id="Check.Tip"', 'manifest/resid-twice'],
  ['an id that is nowhere', '<Label resid="Open.Label"/>', '<Label resid="Lost.Label"/>', 'manifest/resid-unknown'],
  ['a label among the long texts', '<Label resid="Open.Label"/>', '<Label resid="Open.Tip"/>', 'manifest/resid-kind'],
  ['a resource that nothing uses', '<bt:ShortStrings>', '<bt:ShortStrings><bt:String id="Spare" DefaultValue="x"><bt:Override Locale="en-US" Value="x"/></bt:String>', 'manifest/resid-unused'],
  ['a label without English', /<bt:Override Locale="en-US" Value="Insert"\/>/, '', 'manifest/locale-missing'],
  ['an address without https', 'https://localhost:3000/support.html"', 'http://localhost:3000/support.html"', 'manifest/not-https'],
  ['an address of somebody else', 'https://localhost:3000/support.html"', 'https://example.org/support.html"', 'manifest/other-site'],
  ['a page that is not there', 'https://localhost:3000/support.html"', 'https://localhost:3000/hotro.html"', 'manifest/file-missing'],
  ['a domain more than needed', '<Hosts>', '<AppDomains><AppDomain>https://example.org</AppDomain></AppDomains><Hosts>', 'manifest/domain-needless'],
  ['an icon of a wrong size', 'assets/icon-16.png', 'assets/icon-32.png', 'manifest/icon-size'],
  ['a control without its small icon', '<bt:Image size="16" resid="Icon.16"/>', '', 'manifest/icon-missing'],
  ['a name that is too long', /<DisplayName DefaultValue="[^"]*"/, `<DisplayName DefaultValue="${'P'.repeat(126)}"`, 'manifest/text-long'],
  ['a tip that is too long', /id="Open.Tip" DefaultValue="[^"]*"/, `id="Open.Tip" DefaultValue="${'x'.repeat(251)}"`, 'manifest/text-long'],
  ['a permission of another kind', 'ReadWriteDocument', 'ReadDocument', 'manifest/form'],
  ['an older floor', 'Name="ExcelApi" MinVersion="1.9"', 'Name="ExcelApi" MinVersion="1.1"', 'manifest/requirement'],
  ['a runtime that ends with the pane', 'lifetime="long"', 'lifetime="short"', 'manifest/runtime'],
  ['functions on another page than the pane', '<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Help.Url"/>', 'manifest/runtime'],
  ['a button that calls nothing', '>parCheck<', '>parCheque<', 'manifest/action-unknown'],
  ['English metadata that is not there', 'functions.en-US.json', 'functions.en.json', 'manifest/metadata-unread'],
  ['a namespace over bare names', '</Metadata>', '</Metadata><Namespace resid="Group.Label"/>', 'manifest/namespace'],
])('%s is told', (_, from, to, code) => {
  expect(codes(planted(from, to))).toContain(code);
});

test('a function that the script does not register, or registers beyond the metadata, is told', () => {
  const script = built.text('functions.js');
  expect(codes(xml, siteWith({ 'functions.js': "CustomFunctions.associate('PARSCORE', () => 1);" }))).toEqual(['manifest/not-registered']);
  expect(codes(xml, siteWith({ 'functions.js': `${script};CustomFunctions.associate('PAREXTRA', () => 1);` }))).toEqual(['manifest/not-registered']);
  expect(codes(xml, siteWith({ 'functions.js': 'Office.onReady();' }))).toEqual(['manifest/functions-fail']);
});

test('metadata that differs between the locales in more than words is told', () => {
  const english = built.text('functions.en-US.json').replace('"optional": true', '"optional": false');
  expect(codes(xml, siteWith({ 'functions.en-US.json': english }))).toEqual(['manifest/metadata-differ']);
});

test('an icon that is no picture, or a little too small, is told', () => {
  expect(codes(xml, siteWith({ 'assets/icon-80.png': 'icon' }))).toEqual(['manifest/icon-not-png']);
  expect(codes(xml, siteWith({ 'assets/icon-128.png': writePng(drawIcon(127)) }))).toEqual(['manifest/icon-size']);
});

test('a shortcut without English words, without an action or with odd keys is told', () => {
  const shortcuts = built.text('shortcuts.json');
  expect(codes(xml, siteWith({ 'shortcuts.en-US.json': '{}' }))).toEqual(['manifest/shortcut-words']);
  expect(codes(xml, siteWith({ 'shortcuts.json': shortcuts.replace('"action": "parCheck"', '"action": "parCheque"') }))).toEqual(['manifest/action-unknown']);
  expect(codes(xml, siteWith({ 'shortcuts.json': shortcuts.replace('Ctrl+Alt+1', 'Alt+F13') }))).toEqual(['manifest/shortcut-keys']);
  expect(codes(xml, siteWith({ 'shortcuts.json': 'none' }))).toEqual(['manifest/shortcuts-unread']);
});
