// Checks a manifest and the site that it points to, offline: what would make Excel refuse the add-in, or show it by half.
import { checkActions } from './actions.ts';
import { checkAddresses } from './addresses.ts';
import { parseXml, type Element } from './element.ts';
import { checkFunctions } from './functions.ts';
import { checkIcons } from './icons.ts';
import { checkOrder } from './order.ts';
import type { Problem, Site } from './problem.ts';
import { checkResources } from './resources.ts';
import { checkRuntime } from './shared-runtime.ts';
import { checkTexts } from './texts.ts';

/** The locale beside the manifest's default. */
const SECOND_LOCALE = 'en-US';

function parsed(xml: string): Element | Problem {
  try {
    return parseXml(xml);
  } catch (error) {
    return { code: 'manifest/not-xml', where: error instanceof Error ? error.message : String(error) };
  }
}

/** Every fault, in the order of the rules; none where Excel has nothing to refuse that we know of. */
export function checkManifest(xml: string, site: Site): readonly Problem[] {
  const root = parsed(xml);
  if ('code' in root) return [root];
  return [
    ...checkOrder(root),
    ...checkTexts(root),
    ...checkRuntime(root),
    ...checkResources(root, SECOND_LOCALE),
    ...checkAddresses(root, site),
    ...checkIcons(root, site),
    ...checkFunctions(root, site),
    ...checkActions(root, site),
  ];
}
