// The functions that the manifest offers: metadata in both locales, alike but for the words, and every function registered.
import { NAMESPACE } from '../functions/naming.ts';
import type { FunctionMetadata, Metadata } from '../functions/metadata.ts';
import { find, within, type Element } from './element.ts';
import { jsonOn, pathOn, type Problem, type Site } from './problem.ts';
import { registeredBy } from './registered.ts';

/** The addresses of a resource: default first, then its overrides. */
function addressesOf(root: Element, resid: string | undefined): readonly string[] {
  const url = within(root).find(({ name, attributes }) => name === 'Url' && attributes.id === resid);
  return [url?.attributes.DefaultValue ?? '', ...(url?.children ?? []).map(({ attributes }) => attributes.Value ?? '')];
}

const residIn = (root: Element, name: string): string | undefined => {
  const element = find(root, name);
  return element && find(element, 'SourceLocation')?.attributes.resid;
};

/** What must be the same in every locale. */
const shape = ({ id, name, parameters, result }: FunctionMetadata): string =>
  [id, name, result.dimensionality, ...parameters.map(({ dimensionality, optional }) => `${dimensionality} ${String(optional)}`)].join(' | ');

function registered(site: Site, address: string): readonly string[] | Problem {
  const bytes = site.read(pathOn(site, address) ?? '');
  if (bytes === null) return [];
  try {
    return registeredBy(new TextDecoder().decode(bytes));
  } catch (error) {
    return { code: 'manifest/functions-fail', where: String(error) };
  }
}

/** Every fault of the functions. */
export function checkFunctions(root: Element, site: Site): readonly Problem[] {
  const files = addressesOf(root, residIn(root, 'Metadata')).map((address) => ({ address, metadata: jsonOn(site, pathOn(site, address)) as Metadata | undefined }));
  const unread = files.filter(({ metadata }) => !Array.isArray(metadata?.functions)).map(({ address }): Problem => ({ code: 'manifest/metadata-unread', where: address }));
  const [first, ...others] = files.map(({ metadata }) => metadata?.functions ?? []);
  const shapes = (first ?? []).map(shape).join('\n');
  const differ = others.filter((functions) => functions.map(shape).join('\n') !== shapes).map((): Problem => ({ code: 'manifest/metadata-differ', where: files.map(({ address }) => address).join(' ') }));

  const ids = (first ?? []).map(({ id }) => id);
  const got = registered(site, addressesOf(root, residIn(root, 'Script'))[0] ?? '');
  const registration = 'code' in got ? [got] : [...ids.filter((id) => !got.includes(id)), ...got.filter((id) => !ids.includes(id))].map((id): Problem => ({ code: 'manifest/not-registered', where: id }));

  // Bare names and a namespace never meet: =PAR.PARSCORE() is what nobody types.
  const bare = (first ?? []).every(({ id, name }) => id === name);
  const named = (first ?? []).every(({ id, name }) => id === NAMESPACE + name);
  const right = find(root, 'Namespace') === undefined ? bare : named;
  return [...unread, ...differ, ...registration, ...(right ? [] : [{ code: 'manifest/namespace', where: ids.join(' ') } as const])];
}
