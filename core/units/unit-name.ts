// When two written names are one unit's: case, spaces, dashes and the place of a tone mark differ; letters and tones never do.

/** Tone marks; the other marks make other letters (ă, ô, ư). */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * The key of a name: equal keys are one unit. "Xã Hoà An" and "xã  Hòa An" are one, "Xã Hoa An" is another commune: marks
 * are kept, and only where on the syllable a tone mark stands is left out.
 */
export const unitKey = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u200b\ufeff]*-[\s\u200b\ufeff]*/g, '-')
    .replace(/[.,;:()"'“”]/g, ' ')
    .split(/[\s\u200b\ufeff]+/)
    .filter((word) => word !== '')
    .map((word) => word.split('-').map((syllable) => syllable.replace(TONES, '') + (syllable.match(TONES) ?? []).join('')).join('-'))
    .join(' ');
