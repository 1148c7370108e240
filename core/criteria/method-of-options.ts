// The scoring method that a leaf's options on an agency's sheet describe; where the text is not understood, it is left to judgement and told.
import { pointsOf, ZERO, type Points } from '../points.ts';
import { parseDecimal } from '../sheet/read-points.ts';
import type { Option } from '../sheet/table.ts';
import { bandOfText, type TextBand } from './interval-text.ts';
import type { Band, Method } from './scoring-method.ts';

/** What was made of the options, and those that no method could be made of. */
export interface MethodReading {
  readonly method: Method;
  /** Texts that speak of points in a way that is not understood; the method is then 'manual'. */
  readonly unread: readonly string[];
}

/** 10,000 points: a larger figure on a scoring sheet is no points. */
export const MOST_POINTS = 100_000_000 as Points;

// The patterns read texts with single spaces.
const NUMBER = String.raw`(\d{1,4}(?:[.,]\d{1,4})?)`;
const UNIT = String.raw` ?(?:điểm|đ)(?!\p{L})`;
const POINTS_AT_END = new RegExp(String.raw` ?[:=] ?(?:(?:được|đạt|chấm) )?[+-]?${NUMBER}(?: ?(?:điểm|đ))? ?[.;,]?$`, 'iu');
const PER_ITEM = new RegExp(String.raw`^(?:mỗi|cứ) (\P{N}{1,200}?)[:,]? (?:(?:được|cộng|tính|đạt) )?${NUMBER}${UNIT}`, 'iu');
const DEDUCTION = new RegExp(String.raw`^(?:mỗi|cứ) (\P{N}{1,200}?)[:,]? (?:bị )?trừ ${NUMBER}${UNIT}`, 'iu');
const CAP = new RegExp(String.raw`(?:tối đa|không quá) (?:là )?${NUMBER}${UNIT}`, 'iu');
/** "(Tỷ lệ giải ngân/85%) x 10", "tỷ lệ x điểm tối đa". */
const SHARE = new RegExp(String.raw`t[ỷỉ] lệ[^/x×*:\n]{0,120}(?:/ ?${NUMBER} ?%)?\)? ?(?:[x×*]|nhân(?: với)?) ?(?:(?:số )?điểm (?:tối đa|chuẩn)|${NUMBER})`, 'iu');
const ROUNDED = /làm tròn (?:đến )?0?([0-4]) (?:chữ số|số)/iu;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().normalize('NFC');

/** Reads the options of a leaf whose name and max are given; `max` null where the sheet shows none. */
export function methodOfOptions(offered: readonly Option[], name: string, max: Points | null): MethodReading {
  const options = offered.map((option): Option => (option.points !== null && Math.abs(option.points) > MOST_POINTS ? { ...option, points: null } : option));
  if (options.length === 0) return { method: { kind: 'manual' }, unread: [] };
  const method = options.length === 1 ? itemsOf(options[0]?.text ?? '') : null;
  const made = method ?? ratioOf(options, name, max) ?? (options.every(({ points }) => points !== null) ? chosen(options, name) : null);
  if (made !== null) return { method: made, unread: [] };
  return { method: { kind: 'manual', text: options.map(({ text }) => text).join('; ').slice(0, 2_000) }, unread: options.filter(({ points }) => points === null).map(({ text }) => text) };
}

/** "Ban hành kịp thời" of "- Ban hành kịp thời: 1". */
export const nameOfOption = (text: string): string => plain(text).replace(/^[\s\-+•*]+/, '').replace(POINTS_AT_END, '').trim().slice(0, 2_000);

const exactOf = (text: string | undefined): Points | null => {
  const value = text === undefined ? null : parseDecimal(text);
  return value === null ? null : pointsOf(value);
};

/** "Mỗi sáng kiến 0,5 điểm, tối đa 1 điểm", "Mỗi báo cáo chậm: trừ 0,25 điểm". */
function itemsOf(line: string): Method | null {
  const text = plain(line);
  const deducted = DEDUCTION.exec(text);
  const lost = exactOf(deducted?.[2]);
  if (deducted?.[1] !== undefined && lost !== null && lost > 0) return { kind: 'deduction', item: deducted[1].trim(), points: lost };
  const each = PER_ITEM.exec(text);
  const earned = exactOf(each?.[2]);
  if (each?.[1] === undefined || earned === null || earned <= 0) return null;
  const cap = exactOf(CAP.exec(text.slice(each[0].length))?.[1]);
  return { kind: 'per-item', item: each[1].trim(), points: earned, ...(cap === null || cap <= 0 ? {} : { cap }) };
}

/** Bands where every option names one and they differ, else a plain choice. */
function chosen(options: readonly Option[], name: string): Method {
  const named = options.map(({ text, points }) => ({ text: nameOfOption(text) || text.slice(0, 2_000), points: points ?? ZERO }));
  const bands = named.map((option) => ({ option, band: bandOfText(option.text) }));
  const read = bands.flatMap(({ option, band }): Band[] => (band === null ? [] : [{ ...endsOf(band), ...option }]));
  // One figure among options ("Có từ 2 sáng kiến") is no scale to measure by.
  const measured = bands.filter(({ band }) => band !== null && (band.from?.value ?? band.to?.value ?? ZERO) !== ZERO).length;
  if (read.length < options.length || measured < 2) return { kind: 'options', options: named };
  const unit = bands.some(({ band }) => band?.unit === '%') ? { unit: '%' } : {};
  return { kind: 'bands', of: name, ...unit, bands: read };
}

const endsOf = ({ from, to }: TextBand): Pick<Band, 'from' | 'to'> => ({ ...(from ? { from } : {}), ...(to ? { to } : {}) });

/** One line with "tỷ lệ x điểm tối đa", the others all of max above its band and nothing below it. */
function ratioOf(options: readonly Option[], name: string, max: Points | null): Method | null {
  const [line, ...more] = options.filter(({ points }) => points === null);
  const text = line === undefined || more.length > 0 ? '' : plain(line.text);
  const share = SHARE.exec(text);
  if (share === null) return null;
  const colon = text.indexOf(':');
  const band = bandOfText(colon < 0 ? '' : text.slice(0, colon));
  const divisor = exactOf(share[1]) ?? HUNDRED;
  const times = exactOf(share[2]);
  const others = options.filter((option) => option !== line);
  const top = others.length > 0 && others.some(({ points }) => points === max) ? (band?.to?.value ?? divisor) : divisor;
  const fits = others.every(({ points }) => points === ZERO || points === max) && (times === null || max === null || times === max);
  if (!fits || divisor < top || top <= 0) return null;
  const rounded = ROUNDED.exec(text)?.[1];
  return {
    kind: 'ratio', of: name, unit: '%',
    ...(band?.from === undefined ? {} : { from: band.from.value }),
    to: top,
    ...(divisor === top ? {} : { divisor }),
    ...(rounded === undefined ? {} : { decimals: Number(rounded) }),
  };
}

const HUNDRED = 1_000_000 as Points;
