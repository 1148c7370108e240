// What the ribbon and the keyboard call: each action is one of ours, each shortcut has its words in both locales.
import { ACTIONS } from '../actions.ts';
import { find, within, type Element } from './element.ts';
import { jsonOn, pathOn, type Problem, type Site } from './problem.ts';

interface Shortcuts {
  readonly actions?: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts?: readonly { readonly action: string; readonly key: { readonly default?: string } }[];
  readonly resources?: { readonly default?: Readonly<Record<string, unknown>> };
}

/** Office: one or two of Ctrl, Alt, Shift, Command, then one other key. */
const KEYS = /^(?:(?:Ctrl|Alt|Shift|Command)\+){1,3}[A-Z0-9]$/;

/** Faults of the actions and of the shortcuts. */
export function checkActions(root: Element, site: Site): readonly Problem[] {
  const ours = ACTIONS.map(({ id }) => id);
  const unknown = (id: string): readonly Problem[] => (ours.includes(id) ? [] : [{ code: 'manifest/action-unknown', where: id }]);
  const buttons = within(root).filter(({ name }) => name === 'FunctionName').flatMap(({ text }) => unknown(text));

  const overrides = find(root, 'ExtendedOverrides')?.attributes ?? {};
  const file = jsonOn(site, pathOn(site, overrides.Url ?? '')) as Shortcuts | undefined;
  const second = jsonOn(site, pathOn(site, overrides.ResourcesUrl ?? '')) as Readonly<Record<string, unknown>> | undefined;
  if (file === undefined || second === undefined) return [...buttons, { code: 'manifest/shortcuts-unread', where: overrides.Url ?? 'ExtendedOverrides' }];

  const actions = file.actions ?? [];
  const wordless = actions.flatMap(({ id, name }): readonly Problem[] => {
    const token = /^\$\{resource\.(\w+)\}$/.exec(name)?.[1];
    const worded = token !== undefined && file.resources?.default?.[token] !== undefined && second[token] !== undefined;
    return worded ? [] : [{ code: 'manifest/shortcut-words', where: id }];
  });
  const keys = (file.shortcuts ?? []).flatMap(({ action, key }): readonly Problem[] => [
    ...(actions.some(({ id }) => id === action) ? [] : [{ code: 'manifest/action-unknown', where: action } as const]),
    ...(KEYS.test(key.default ?? '') ? [] : [{ code: 'manifest/shortcut-keys', where: `${action} ${key.default ?? ''}` } as const]),
  ]);
  return [...buttons, ...actions.flatMap(({ id }) => unknown(id)), ...wordless, ...keys];
}
