// docs/dependencies.md names every library of package.json with its version and licence, each pinned exactly.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const manifest = (path: string): Manifest => JSON.parse(readFileSync(path, 'utf8')) as Manifest;
const { dependencies = {}, devDependencies = {} } = manifest('package.json');

/** "name version licence" of the rows of a section. */
function listed(heading: string): readonly string[] {
  const section = readFileSync('docs/dependencies.md', 'utf8').split('\n## ').find((part) => part.startsWith(heading)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| ')).slice(2);
  return rows.map((row) => row.split('|').slice(1, 4).map((cell) => cell.trim()).join(' '));
}

const installed = (names: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(names).map(([name, version]) => `${name} ${version} ${manifest(`node_modules/${name}/package.json`).license}`);

test('docs/dependencies.md lists what is shipped', () => {
  expect(listed('Shipped')).toEqual(installed(dependencies));
});

test('docs/dependencies.md lists what is for development only', () => {
  expect(listed('For development only')).toEqual(installed(devDependencies));
});

test('every version is pinned exactly', () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});

test('the lock file names no registry, and every package by its checksum', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly integrity?: string }>> };
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
  expect(packages.filter(([, locked]) => locked.resolved !== undefined || locked.integrity === undefined)).toEqual([]);
  expect(packages.length).toBeGreaterThan(50);
});
