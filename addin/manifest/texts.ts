// Texts no longer than Office shows, and the few words of the manifest that have one right form.
import { within, type Element } from './element.ts';
import type { Problem } from './problem.ts';

/** Longest texts in characters, by the element or the group of Resources that holds them. */
const LONGEST: Readonly<Record<string, number>> = { DisplayName: 125, ProviderName: 125, Description: 250, ShortStrings: 125, LongStrings: 250 };

const valuesOf = (element: Element): readonly string[] =>
  within(element).flatMap(({ attributes, text }) => [attributes.DefaultValue, attributes.Value, text].filter((value) => value !== undefined && value !== '') as string[]);

/** Texts that are too long or blank. */
export function checkTexts(root: Element): readonly Problem[] {
  const problems: Problem[] = [];
  const measured = [...root.children, ...within(root).filter(({ name }) => name.endsWith('Strings'))].filter(({ name }) => LONGEST[name] !== undefined);
  for (const element of measured) {
    const limit = LONGEST[element.name] ?? 0;
    for (const value of valuesOf(element)) if (value.length > limit) problems.push({ code: 'manifest/text-long', where: `${element.name} ${value.length} > ${limit}: ${value}` });
    if (valuesOf(element).length === 0) problems.push({ code: 'manifest/text-blank', where: element.name });
  }
  const form = (name: string, right: RegExp): void => {
    const text = root.children.find((child) => child.name === name)?.text ?? '';
    if (!right.test(text)) problems.push({ code: 'manifest/form', where: `${name} ${text}` });
  };
  form('Id', /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  form('Version', /^\d{1,5}(?:\.\d{1,5}){1,3}$/);
  form('DefaultLocale', /^vi-VN$/);
  form('Permissions', /^ReadWriteDocument$/);
  return problems;
}
