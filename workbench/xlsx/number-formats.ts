// Reads which number format each cell style has; the built-in ones are named by number only (ECMA-376 18.8.30).
import { readXml, type PartName } from './xml.ts';

/** Built-in formats by id as Excel writes them in English; 0 is General and is left out. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Ids 27-36 and 50-58 are dates whose shape follows the language of Excel (East Asian lists in the standard). */
const isLocalDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The number format of every cell style (cellXfs) by index; undefined is General. */
export function readNumberFormats(bytes: Uint8Array, where: PartName): readonly (string | undefined)[] {
  const custom = new Map<number, string>();
  const ids: number[] = [];
  let inCellStyles = false;
  readXml(bytes, where, {
    open(name, attributes) {
      if (name === 'numFmt') custom.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) ids.push(Number(attributes.numFmtId ?? '0'));
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  const formatOf = (id: number): string | undefined => {
    const format = custom.get(id) ?? BUILT_IN[id] ?? (isLocalDate(id) ? 'm/d/yyyy' : undefined);
    return format === undefined || format === '' || format.toLowerCase() === 'general' ? undefined : format;
  };
  return ids.map(formatOf);
}
