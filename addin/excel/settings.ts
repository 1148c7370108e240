// Keeps our settings in the document, in a custom XML part of ours, and reads them back: Excel has lost such parts in silence (office-js#6091).
import { SETTINGS_NAMESPACE, settingsOfXml, settingsXml } from '../../core/edit/settings-part.ts';
import { HostError } from '../../core/host.ts';
import { codeOf } from './in-excel.ts';
import type { WriteBatch } from './write-batch.ts';

/** The settings of the document; null where there are none. */
export async function loadSettings(context: Excel.RequestContext): Promise<string | null> {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  if (parts.items.length === 0) return null;
  const texts = parts.items.map((part) => part.getXml());
  await context.sync();
  return texts.map(({ value }) => settingsOfXml(value)).find((text) => text !== null) ?? null;
}

/** Writes the settings into the first of the parts that are there, and takes the others away; null takes all away. */
export async function putSettings(batch: WriteBatch, standing: readonly Excel.CustomXmlPart[], text: string | null): Promise<void> {
  const [first, ...others] = standing;
  const spare = text === null ? standing : others;
  await batch.room(spare.length + 3, (text?.length ?? 0) * 2);
  for (const part of spare) part.delete();
  if (text === null) return;
  const xml = settingsXml(text);
  if (first) first.setXml(xml);
  else batch.context.workbook.customXmlParts.add(xml);
}

/** Throws settings/lost where the document does not hold what was written. */
export async function requireSettings(context: Excel.RequestContext, text: string): Promise<void> {
  const xml = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE).getOnlyItem().getXml();
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === 'ItemNotFound') throw new HostError('settings/lost', {}, { cause: error });
    throw error;
  }
  if (settingsOfXml(xml.value) !== text) throw new HostError('settings/lost');
}
