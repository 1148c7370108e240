// The package around the parts: relationships and content types, and how names in them are resolved.
import { HostError } from '../../core/host.ts';
import type { Parts } from './archive.ts';
import { readXml } from './xml.ts';

/** One relationship of a part. */
export interface Relationship {
  readonly id: string;
  /** The last step of the type's address: "worksheet", "styles" — the same in transitional and strict files. */
  readonly type: string;
  /** A part's name without a leading slash, or an address outside. */
  readonly target: string;
  readonly external: boolean;
}

/** "xl/_rels/workbook.xml.rels" of "xl/workbook.xml"; "_rels/.rels" of the package itself (''). */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part ('' is the package); none where it has no such file. */
export function relationshipsOf(parts: Parts, part: string, file = ''): readonly Relationship[] {
  const name = relationshipsName(part);
  const bytes = partOf(parts, name);
  const found: Relationship[] = [];
  if (bytes === undefined) return found;
  readXml(bytes, { file, part: name }, {
    open(element, attributes) {
      if (element !== 'Relationship') return;
      const external = attributes.TargetMode === 'External';
      const target = attributes.Target ?? '';
      found.push({
        id: attributes.Id ?? '',
        type: (attributes.Type ?? '').replace(/^.*\//, ''),
        target: external ? target : resolve(part, target),
        external,
      });
    },
  });
  return found;
}

/** A part by name; names of parts know no upper and lower case. */
export function partOf(parts: Parts, name: string): Uint8Array | undefined {
  const key = partKey(parts, name);
  return key === undefined ? undefined : parts.get(key);
}

/** The name that the zip gives a part. */
export function partKey(parts: Parts, name: string): string | undefined {
  if (parts.has(name)) return name;
  const wanted = name.toLowerCase();
  for (const key of parts.keys()) if (key.toLowerCase() === wanted) return key;
  return undefined;
}

/** The name of the workbook's main part; throws file/not-a-workbook for other documents (.docx, .ods, .xlsb). */
export function workbookPart(parts: Parts, file = ''): string {
  const main = relationshipsOf(parts, '', file).find((relationship) => relationship.type === 'officeDocument');
  const name = partKey(parts, main?.target ?? 'xl/workbook.xml');
  const isWorkbook = name !== undefined && rootOf(parts, name, file) === 'workbook';
  if (!isWorkbook) throw new HostError('file/not-a-workbook', { file });
  return name;
}

/** The name of a part's outermost element; null for what is no XML at all. */
function rootOf(parts: Parts, name: string, file: string): string | null {
  const bytes = parts.get(name);
  if (bytes === undefined || !name.toLowerCase().endsWith('.xml')) return null;
  let root: string | null = null;
  readXml(bytes, { file, part: name }, { open: (element) => (root ??= element) });
  return root;
}

/** A target as a part's name: absolute from the package, or relative to the part that names it. */
function resolve(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.map((step) => (step.includes('%') ? decodeStep(step) : step)).join('/');
}

function decodeStep(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
