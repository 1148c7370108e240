// Reads scoring options out of text: "Ban hành kịp thời: 1", "Từ 80% trở lên: tính theo công thức", "Mỗi sáng kiến 0,5 điểm, tối đa 2 điểm".
import { least, points, pointsOf, ratio, ZERO, type Points } from '../points.ts';
import { fold } from './fold.ts';
import { parseDecimal } from './read-points.ts';
import type { Option } from './table.ts';

const NUMBER = String.raw`[+-]?\d{1,4}(?:[.,]\d{1,4})?`;
/** Points after the last colon or equals sign. */
const AFTER_COLON = new RegExp(String.raw`[:=] ?(?:duoc |cham |dat )?(${NUMBER})(?: ?(?:diem|points?|d))? ?[.;,]?$`);
/** "… 1 điểm", "(1đ)", "được 0,5 điểm". */
const WITH_UNIT = new RegExp(String.raw`(?:^|[ (])(${NUMBER}) ?(?:diem|points?|d) ?\)? ?[.;,]?$`);
/** "1 điểm: Ban hành kịp thời". */
const UNIT_FIRST = new RegExp(String.raw`^(${NUMBER}) ?(?:diem|points?) ?[:-] ?\S`);
const FORMULA = /cong thuc|(?:[x*]|nhan(?: voi)?) ?(?:so )?(?:diem|thang)|(?:theo|bang) ty le|formula|pro rata|ty le[^:;=]{0,40}[x*] ?\d|\d ?[x*] ?ty le|\) ?[x*] ?\d/;
/** "Điểm = (Tỷ lệ giải ngân/85%) x 10" */
const PRODUCT = /=[^=/]*\/[^=/x*]*[x*]/;
/** "Cứ 1 văn bản", but not "Căn cứ báo cáo". */
const PER_ITEM = /\b(?:moi|each|every)\b|(?:^|[,;:(.]\s*)cu\b/;
const DEDUCTION = /\btru\b|\bdeduct/;
const CAP = new RegExp(String.raw`(?:toi da|khong qua|khong vuot qua|at most|maximum) (?:la |den )?(${NUMBER})\b(?! ?%)`);

/** Reads one line of scoring text. `max` is the leaf's maximum in points, where known. null: the line is no option at all. */
export function optionOfLine(line: string, max: Points | null): Option | null {
  const text = line.replace(/^[\s\-+•*]+/, '').trim();
  const words = fold(text).replace(/^[-+*\s]+/, '');
  if (words === '') return null;
  const literal = AFTER_COLON.exec(words) ?? (PER_ITEM.test(words) || DEDUCTION.test(words) ? null : (WITH_UNIT.exec(words) ?? UNIT_FIRST.exec(words)));
  if (FORMULA.test(words) || PRODUCT.test(words)) return { text, points: null, ...ratioOf(words, max) };
  if (PER_ITEM.test(words) || DEDUCTION.test(words)) return { text, points: null, ...openRange(words, max) };
  const value = literal?.[1] === undefined ? null : parseDecimal(literal[1]);
  return value === null ? null : { text, points: pointsOf(value) };
}

/** Per item with a cap, or deductions from the maximum: anything from zero to the cap. */
function openRange(words: string, max: Points | null): Pick<Option, 'ratio'> {
  const cap = CAP.exec(words)?.[1];
  const value = cap === undefined ? null : parseDecimal(cap);
  const to = value === null ? max : points(value);
  return to === null ? {} : { ratio: { from: ZERO, to } };
}

/** "Từ 80% trở lên … tỷ lệ x điểm tối đa" earns from 80 % of the maximum up to all of it; "(tỷ lệ/85%) x 10" from its band's foot over 85 %. */
function ratioOf(words: string, max: Points | null): Pick<Option, 'ratio'> {
  const cap = CAP.exec(words)?.[1];
  const capValue = cap === undefined ? null : parseDecimal(cap);
  const to = capValue === null ? max : max === null ? points(capValue) : least(points(capValue), max);
  if (to === null) return {};
  const colon = words.indexOf(':');
  const band = colon < 0 ? '' : words.slice(0, colon);
  const foot = /(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:%|-|den|tro len)/.exec(band);
  const below = /^(?:duoi|nho hon|it hon|<)/.test(band);
  const footPercent = foot?.[1] === undefined || below || !band.includes('%') ? null : pointsOf(parseDecimal(foot[1]) ?? Number.NaN);
  if (footPercent === null) return { ratio: { from: ZERO, to } };
  const divisor = /\/\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*%/.exec(words)?.[1];
  const whole = divisor === undefined ? points(100) : (pointsOf(parseDecimal(divisor) ?? Number.NaN) ?? points(100));
  const from = ratio(to, footPercent, whole) ?? ZERO;
  return { ratio: { from: least(from, to), to } };
}

/** "Đủ: 2, Thiếu: 0" and "đủ (2 điểm), thiếu (0 điểm)" on one line hold two options. */
const SEGMENT_END = new RegExp(String.raw`([:=] ?${NUMBER}(?: ?(?:điểm|đ))?|${NUMBER} ?(?:điểm|đ) ?\)?) ?, ?(?=[^\d\s])`, 'gi');
const MENTION = new RegExp(String.raw`${NUMBER} ?(?:diem|points?|d)(?![a-z])`, 'g');

/** The parts of a text that may each be an option; a rule with a cap or a formula stays whole. */
function partsOf(text: string): string[] {
  return text.split(/[\n\r;]+/).flatMap((line) => {
    const words = fold(line);
    const whole = FORMULA.test(words) || PRODUCT.test(words) || PER_ITEM.test(words) || DEDUCTION.test(words);
    return whole ? [line] : line.replace(SEGMENT_END, '$1;').split(';');
  });
}

/** The options of a text cell: a line or a part between semicolons each. Lines that are no option make no option, but where a line speaks of points in a way not understood, the whole is undecidable and holds an option without points. */
export function optionsOfText(text: string, max: Points | null): Option[] {
  if (text === '') return [];
  const options: Option[] = [];
  for (const line of partsOf(text)) {
    const option = optionOfLine(line, max);
    if (option) options.push(option);
    const mentions = fold(line).match(MENTION)?.length ?? 0;
    if (option?.ratio === undefined && mentions > (option ? 1 : 0)) options.push({ text: line.trim(), points: null });
  }
  return options;
}
