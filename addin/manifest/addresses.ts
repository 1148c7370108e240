// Addresses: https, on our own site, and a file there for each.
import { within, type Element } from './element.ts';
import { pathOn, type Problem, type Site } from './problem.ts';

/** Every address of the manifest with the element that names it. */
function addresses(root: Element): readonly (readonly [string, string])[] {
  return within(root).flatMap(({ name, attributes }) =>
    [attributes.DefaultValue, attributes.Value, attributes.Url, attributes.ResourcesUrl]
      .filter((value): value is string => value !== undefined && /^[a-z]+:\/\//i.test(value))
      .map((value) => [attributes.id ?? name, value] as const),
  );
}

/** Addresses that are not https, lie on another site, or lead to nothing; "AppDomains" as far as they widen what the pane may open. */
export function checkAddresses(root: Element, site: Site): readonly Problem[] {
  const problems = addresses(root).flatMap(([where, address]): readonly Problem[] => {
    if (!address.startsWith('https://')) return [{ code: 'manifest/not-https', where: `${where} ${address}` }];
    const path = pathOn(site, address);
    if (path === null) return [{ code: 'manifest/other-site', where: `${where} ${address}` }];
    return site.read(path) === null ? [{ code: 'manifest/file-missing', where: `${where} ${path}` }] : [];
  });
  const domains = within(root).filter(({ name }) => name === 'AppDomain');
  return [...problems, ...domains.map(({ text }): Problem => ({ code: 'manifest/domain-needless', where: text }))];
}
