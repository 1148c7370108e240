// Icons: real PNG files of exactly the size that the manifest promises, and the three sizes that Office insists on.
import { pngSize } from '../assets/png.ts';
import { find, within, type Element } from './element.ts';
import { pathOn, type Problem, type Site } from './problem.ts';

/** The sizes that every Icon of a control or group must have. */
const RIBBON = ['16', '32', '80'];

/** The sizes of the two icons in lists of add-ins. */
const LISTED: Readonly<Record<string, number>> = { IconUrl: 64, HighResolutionIconUrl: 128 };

function checkFile(site: Site, address: string | undefined, size: number): readonly Problem[] {
  const path = pathOn(site, address ?? '');
  const bytes = path === null ? null : site.read(path);
  // A file that is not there is told with the addresses.
  if (bytes === null) return [];
  const seen = pngSize(bytes);
  if (seen === null) return [{ code: 'manifest/icon-not-png', where: path ?? '' }];
  return seen.width === size && seen.height === size ? [] : [{ code: 'manifest/icon-size', where: `${path ?? ''} is ${seen.width}x${seen.height}, not ${size}x${size}` }];
}

/** Icons that lack a size, are no PNG or are of another size. */
export function checkIcons(root: Element, site: Site): readonly Problem[] {
  const images = new Map((find(root, 'Images')?.children ?? []).map(({ attributes }) => [attributes.id, attributes.DefaultValue]));
  const icons = within(root).filter(({ name }) => name === 'Icon');
  const lacking = icons.flatMap(({ children }) =>
    RIBBON.filter((size) => !children.some(({ attributes }) => attributes.size === size)).map((size): Problem => ({ code: 'manifest/icon-missing', where: `Icon ${size}` })),
  );
  const promised = new Map(icons.flatMap(({ children }) => children.map(({ attributes }) => [attributes.resid, Number(attributes.size)] as const)));
  const ofRibbon = [...promised].flatMap(([resid, size]) => checkFile(site, images.get(resid ?? ''), size));
  const listed = root.children.flatMap(({ name, attributes }) => (LISTED[name] === undefined ? [] : checkFile(site, attributes.DefaultValue, LISTED[name])));
  return [...lacking, ...ofRibbon, ...listed];
}
