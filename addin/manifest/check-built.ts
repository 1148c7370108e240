// npm run check:manifest: checks dist/addin/manifest.xml and the site around it; one line a fault, exit status 1.
import { readFileSync } from 'node:fs';
import { builtSite } from '../build/built-site.ts';
import { checkManifest } from './check.ts';
import { find, parseXml } from './element.ts';

const folder = 'dist/addin';
const xml = readFileSync(`${folder}/manifest.xml`, 'utf8');
const page = find(parseXml(xml), 'SourceLocation')?.attributes.DefaultValue ?? '';
const problems = checkManifest(xml, builtSite(folder, page.replace(/[^/]*$/, '')));

for (const { code, where } of problems) console.error(`${code}: ${where}`);
console.log(problems.length === 0 ? `${folder}/manifest.xml: OK` : `${folder}/manifest.xml: ${problems.length}`);
process.exitCode = problems.length === 0 ? 0 : 1;
