// About how wide a text is in Times New Roman: nothing measures letters in Node, and lines of a label or below a heading need no more.

/** In the unit of `size`, the size of the letters. */
export const textWidth = (text: string, size: number): number =>
  [...text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')].reduce((width, letter) => width + size * (/[ilj.,;:'|!tfrI() -]/.test(letter) ? 0.32 : /[A-ZĐmw%]/.test(letter) ? 0.72 : 0.5), 0);
