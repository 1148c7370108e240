// Reads the texts that cells share, by index: rich runs joined, phonetic guides left out.
import { unescapeCell } from '../../core/sheet/xml-text.ts';
import { readXml, type PartName } from './xml.ts';

/** The shared texts in order. */
export function readSharedStrings(bytes: Uint8Array, where: PartName): readonly string[] {
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = false;
  readXml(bytes, where, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') inText = !phonetic;
      else if (name === 'rPh') phonetic = true;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === 'si') texts.push(unescapeCell(text));
      else if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
    },
  });
  return texts;
}
