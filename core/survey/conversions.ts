// Ways to make an index of the answers on five levels. None is the official one, which could not be read: the user chooses.
import { percent, points, ratio, sum, ZERO, type Points } from '../points.ts';
import { numberOf } from '../score/reading.ts';
import type { Answers } from './survey-table.ts';

/**
 * top-two: the share of "hài lòng" and "rất hài lòng" among all answers; an assumption.
 * option-percents: the mean of what each answer is worth in percent; the practice of one province's survey program.
 */
export const CONVERSIONS = ['top-two', 'option-percents'] as const;

export type ConversionId = (typeof CONVERSIONS)[number];

/** What an answer on each level is worth in percent, the worst level first; null where it is not set. */
export type LevelPercents = readonly (Points | null)[];

/**
 * Answers A to E of a survey program in use in Yên Bái: 100, 60, 20, 0, and E left open; its own default, changed there
 * question by question. A local practice, not the national rule.
 */
export const LOCAL_PERCENTS: LevelPercents = [null, ZERO, points(20), points(60), points(100)];

/** The index that one conversion gives, in percent. */
export interface Conversion {
  readonly id: ConversionId;
  /** null where it cannot be told; then `why` says so. */
  readonly index: Points | null;
  readonly why: 'known' | 'no-answers' | 'level-missing' | 'level-without-percent';
}

/** What every conversion makes of a row of answers. Levels that are blank hold no answers; one that cannot be read makes the whole unknown. */
export function conversionsOf(answers: Answers, percents: LevelPercents = LOCAL_PERCENTS): readonly Conversion[] {
  return CONVERSIONS.map((id) => ({ id, ...convert(id, answers, percents) }));
}

type Converted = Pick<Conversion, 'index' | 'why'>;

function convert(id: ConversionId, { levels }: Answers, percents: LevelPercents): Converted {
  if (levels.some((level) => level !== null && (level.reading.state === 'error' || level.reading.state === 'invalid'))) return { index: null, why: 'level-missing' };
  const counts = levels.map((level) => (level === null ? ZERO : (numberOf(level.reading) ?? ZERO)));
  const all = sum(counts);
  if (all <= 0 || counts.some((count) => count < 0)) return { index: null, why: 'no-answers' };
  if (id === 'top-two') return { index: percent(sum(counts.slice(3)), all), why: 'known' };
  const open = counts.some((count, level) => count > 0 && (percents[level] ?? null) === null);
  if (open) return { index: null, why: 'level-without-percent' };
  // Σ count x percent stays an exact integer for every survey that was ever held (36,525 forms of 2024 are far below the limit).
  const weighted = counts.reduce<number>((total, count, level) => total + count * (percents[level] ?? ZERO), 0);
  return Number.isSafeInteger(weighted) ? { index: ratio(1 as Points, weighted, all), why: 'known' } : { index: null, why: 'no-answers' };
}

/** The answers of several rows together, level by level: every answer weighs the same. null where no row has any, and for percents, whose weights nobody states. */
export function pooled(rows: readonly Answers[]): Answers | null {
  const [first] = rows;
  if (first === undefined || rows.every(arePercents)) return null;
  const levels = first.levels.map((_, level) => {
    const said = rows.map((row) => row.levels[level] ?? null).filter((each) => each !== null);
    const broken = said.find(({ reading }) => reading.state === 'error' || reading.state === 'invalid');
    const [one] = said;
    if (one === undefined) return null;
    return broken ?? { cell: one.cell, reading: { state: 'number' as const, points: sum(said.map(({ reading }) => numberOf(reading) ?? ZERO)) } };
  });
  return { cell: first.cell, levels, total: null };
}

/** They add up to about 100. */
function arePercents({ levels }: Answers): boolean {
  const added = sum(levels.map((level) => (level === null ? ZERO : (numberOf(level.reading) ?? ZERO))));
  return Math.abs(added - points(100)) <= points(0.5);
}
