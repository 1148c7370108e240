// The keyboard shortcuts as Office reads them: words by token, Vietnamese in the file itself, English in the file beside it.
import type { Language } from '../../core/text/language.ts';
import { ACTIONS } from '../actions.ts';

interface Resource {
  readonly value: string;
  readonly comment: string;
}

/** Words of a language by their token. */
const words = (language: Language): Readonly<Record<string, Resource>> =>
  Object.fromEntries(ACTIONS.map(({ id, name, view }) => [`${id}_name`, { value: name[language], comment: `Opens the view "${view}".` }]));

/** shortcuts.json. */
export const shortcuts = (): object => ({
  actions: ACTIONS.map(({ id }) => ({ id, type: 'ExecuteFunction', name: `\${resource.${id}_name}` })),
  shortcuts: ACTIONS.map(({ id, key }) => ({ action: id, key: { default: key } })),
  resources: { default: words('vi') },
});

/** shortcuts.en-US.json. */
export const shortcutWords = (): object => words('en');
