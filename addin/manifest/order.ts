// The order of elements that Office's schema asks for (TaskPaneApp 1.1 with VersionOverrides 1.0); a wrong order is a refusal to load.
import { within, type Element } from './element.ts';
import type { Problem } from './problem.ts';

/** The children that an element may have, in their order; those marked ! must be there. */
const CHILDREN: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl! SupportUrl! AppDomains Hosts! Requirements DefaultSettings! Permissions! Dictionary VersionOverrides ExtendedOverrides',
  Requirements: 'Sets Methods',
  DefaultSettings: 'SourceLocation! RequestedWidth RequestedHeight',
  VersionOverrides: 'Description Requirements Hosts! Resources! WebApplicationInfo EquivalentAddins VersionOverrides',
  Runtime: 'Override',
  AllFormFactors: 'ExtensionPoint!',
  DesktopFormFactor: 'GetStarted FunctionFile! ExtensionPoint!',
  GetStarted: 'Title! Description! LearnMoreUrl!',
  OfficeTab: 'Group!',
  Group: 'OverriddenByRibbonApi Label! Icon! Tooltip Control!',
  Control: 'OverriddenByRibbonApi Label! ToolTip Supertip! Icon Action Enabled Items',
  Supertip: 'Title! Description!',
  Resources: 'Images! Urls! ShortStrings! LongStrings!',
};

/** Elements whose children depend on their kind (xsi:type). */
const BY_KIND: Readonly<Record<string, string>> = {
  'Host Workbook': 'Runtimes AllFormFactors DesktopFormFactor',
  'ExtensionPoint CustomFunctions': 'Script! Page! Metadata! Namespace',
  'ExtensionPoint PrimaryCommandSurface': 'OfficeTab CustomTab',
  'Action ShowTaskpane': 'TaskpaneId SourceLocation! Title',
  'Action ExecuteFunction': 'FunctionName!',
};

const allowed = ({ name, attributes }: Element): string | undefined => BY_KIND[`${name} ${attributes.type ?? ''}`] ?? CHILDREN[name];

function ofElement(element: Element): readonly Problem[] {
  const words = allowed(element)?.split(' ');
  if (words === undefined) return [];
  const order = words.map((word) => word.replace('!', ''));
  const problems: Problem[] = [];
  let reached = 0;
  for (const { name } of element.children) {
    const at = order.indexOf(name);
    if (at < 0) problems.push({ code: 'manifest/element-unknown', where: `${element.name}/${name}` });
    else if (at < reached) problems.push({ code: 'manifest/element-order', where: `${element.name}/${name} stands after ${order[reached] ?? ''}` });
    else reached = at;
  }
  const there = new Set(element.children.map(({ name }) => name));
  for (const word of words) if (word.endsWith('!') && !there.has(word.slice(0, -1))) problems.push({ code: 'manifest/element-missing', where: `${element.name}/${word.slice(0, -1)}` });
  return problems;
}

/** Elements that are unknown, missing, or out of their order. */
export const checkOrder = (root: Element): readonly Problem[] => within(root).flatMap(ofElement);
