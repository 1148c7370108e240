// Reads grade bands out of a note beside a ranking: "Xếp loại: Tốt từ 80 điểm trở lên; Khá từ 65 đến dưới 80 điểm".
import { pointsOf, type Points } from '../points.ts';
import { fold } from './fold.ts';
import { parseDecimal } from './read-points.ts';
import type { GradeBand } from './table.ts';

const NUMBER = String.raw`(\d{1,3}(?:[.,]\d{1,4})?)(?: ?(?:%|diem|d))?`;
const FROM_TO = new RegExp(String.raw`(tu|tren|>=?) ?${NUMBER} ?(?:den|toi|-) ?(?:(duoi|<) ?)?${NUMBER}`);
const FROM = new RegExp(String.raw`(?:tu|>=) ?${NUMBER}|(tren|>) ?${NUMBER}|${NUMBER} tro len`);
const TO = new RegExp(String.raw`(duoi|<=?) ?${NUMBER}`);

const percentOf = (text: string | undefined): Points | null => {
  const value = text === undefined ? null : parseDecimal(text);
  return value === null ? null : pointsOf(value);
};

/** The bands that a text states for these grades (as the sheet writes them); empty unless every part that names a grade can be read. */
export function bandsOf(text: string, grades: readonly string[]): GradeBand[] {
  const bands: GradeBand[] = [];
  const byLength = [...grades].sort((a, b) => b.length - a.length);
  for (const part of fold(text).split(/[;\n]|,(?=\s*[a-z])|\.\s/)) {
    const name = byLength.find((grade) => wordIn(part, fold(grade)));
    if (name === undefined) continue;
    const band = bandOf(name, part);
    if (band) bands.push(band);
  }
  return bands.length >= 2 ? bands : [];
}

const wordIn = (part: string, word: string): boolean => word !== '' && ` ${part.replace(/[^a-z0-9%.,<>=-]+/g, ' ')} `.includes(` ${word} `);

function bandOf(name: string, part: string): GradeBand | null {
  const both = FROM_TO.exec(part);
  if (both) {
    const from = percentOf(both[2]);
    const to = percentOf(both[4]);
    return from === null || to === null ? null : { name, from: { percent: from, inclusive: both[1] === 'tu' || both[1] === '>=' }, to: { percent: to, inclusive: both[3] === undefined } };
  }
  const below = TO.exec(part);
  if (below) {
    const to = percentOf(below[2]);
    return to === null ? null : { name, to: { percent: to, inclusive: below[1] === '<=' } };
  }
  const above = FROM.exec(part);
  const from = percentOf(above?.[1] ?? above?.[3] ?? above?.[4]);
  return from === null ? null : { name, from: { percent: from, inclusive: above?.[2] === undefined } };
}
