// Resource ids: short enough, there, of the right kind, used, and in both locales where people read them.
import { find, within, type Element } from './element.ts';
import type { Problem } from './problem.ts';

/** Office refuses longer ids. */
const LONGEST_ID = 32;

/** Which group of Resources the resid of an element must lie in. */
const GROUP_OF: Readonly<Record<string, string>> = {
  Image: 'Images',
  Runtime: 'Urls',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Namespace: 'ShortStrings',
  Description: 'LongStrings',
};

/** The namespace of functions is part of formulas: the same in every language. */
const ONE_FOR_ALL: readonly string[] = ['Functions.Namespace'];

function checkIds(groups: readonly Element[]): readonly Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const { attributes } of groups.flatMap(({ children }) => children)) {
    const id = attributes.id ?? '';
    if (id.length === 0 || id.length > LONGEST_ID) problems.push({ code: 'manifest/resid-length', where: id });
    if (seen.has(id)) problems.push({ code: 'manifest/resid-twice', where: id });
    seen.add(id);
  }
  return problems;
}

function checkUses(root: Element, groups: readonly Element[]): readonly Problem[] {
  const groupOf = new Map(groups.flatMap((group) => group.children.map(({ attributes }) => [attributes.id ?? '', group.name] as const)));
  const users = within(root).filter(({ attributes }) => attributes.resid !== undefined);
  const wrong = users.flatMap(({ name, attributes }): readonly Problem[] => {
    const resid = attributes.resid ?? '';
    const group = groupOf.get(resid);
    if (group === undefined) return [{ code: 'manifest/resid-unknown', where: `${name} ${resid}` }];
    return group === GROUP_OF[name] ? [] : [{ code: 'manifest/resid-kind', where: `${name} ${resid} lies in ${group}` }];
  });
  const used = new Set(users.map(({ attributes }) => attributes.resid));
  return [...wrong, ...[...groupOf.keys()].filter((id) => !used.has(id)).map((id): Problem => ({ code: 'manifest/resid-unused', where: id }))];
}

const hasLocale = (element: Element, locale: string): boolean =>
  element.children.some(({ name, attributes }) => name === 'Override' && attributes.Locale === locale && (attributes.Value ?? '') !== '');

/** Texts that people read and that lack the second locale. */
function checkLocales(root: Element, groups: readonly Element[], locale: string): readonly Problem[] {
  const top = ['DisplayName', 'Description', 'SupportUrl'].flatMap((name) => root.children.filter((child) => child.name === name));
  const texts = groups.filter(({ name }) => name.endsWith('Strings')).flatMap(({ children }) => children);
  return [...top, ...texts]
    .filter((element) => !ONE_FOR_ALL.includes(element.attributes.id ?? '') && !hasLocale(element, locale))
    .map((element) => ({ code: 'manifest/locale-missing', where: `${element.attributes.id ?? element.name} ${locale}` }));
}

/** Every fault of the resources, `locale` being the second one. */
export function checkResources(root: Element, locale: string): readonly Problem[] {
  const groups = find(root, 'Resources')?.children ?? [];
  return [...checkIds(groups), ...checkUses(root, groups), ...checkLocales(root, groups, locale)];
}
