// manifest.xml for an address and a kind of function names, made from the one of the repository.
import { NAMESPACE, type Naming } from '../functions/naming.ts';
import { escaped } from '../pages/html.ts';
import { LOCAL } from './site-address.ts';

/** The manifest as Excel is given it. */
export function manifestFor(manifest: string, site: string, naming: Naming): string {
  const moved = manifest.replaceAll(LOCAL, escaped(site));
  if (naming === 'bare') return moved;
  return moved
    .replace(/^( *)<\/Metadata>$/m, '$1</Metadata>\n$1<Namespace resid="Functions.Namespace"/>')
    .replace(/^( *)<bt:ShortStrings>$/m, `$1<bt:ShortStrings>\n$1  <bt:String id="Functions.Namespace" DefaultValue="${NAMESPACE}"/>`);
}
