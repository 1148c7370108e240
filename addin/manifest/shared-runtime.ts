// One runtime for the pane, the ribbon and the functions, and the oldest Excel that will do.
import { find, within, type Element } from './element.ts';
import type { Problem } from './problem.ts';

/** Requirement sets that the add-in is written for; newer ones are asked for at run time. */
const FLOOR: Readonly<Record<string, string>> = { SharedRuntime: '1.1', ExcelApi: '1.9' };

/** Faults of the runtime and of the requirements. */
export function checkRuntime(root: Element): readonly Problem[] {
  const problems: Problem[] = [];
  const runtime = find(root, 'Runtime');
  if (runtime?.attributes.lifetime !== 'long') problems.push({ code: 'manifest/runtime', where: 'Runtime lifetime' });
  const resid = runtime?.attributes.resid;
  const sharing = within(root).filter(({ name, attributes }) => ['Page', 'FunctionFile'].includes(name) || (name === 'Action' && attributes.type === 'ShowTaskpane'));
  for (const element of sharing) {
    const own = element.attributes.resid ?? find(element, 'SourceLocation')?.attributes.resid;
    if (own !== resid) problems.push({ code: 'manifest/runtime', where: `${element.name} ${own ?? ''}` });
  }
  const sets = new Map(within(root).filter(({ name }) => name === 'Set').map(({ attributes }) => [attributes.Name, attributes.MinVersion]));
  for (const [name, version] of Object.entries(FLOOR)) if (sets.get(name) !== version) problems.push({ code: 'manifest/requirement', where: `${name} ${version}` });
  return problems;
}
