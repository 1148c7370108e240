// A unit's indices over the years: value, change, rank and move of each, with years that nobody published left blank.
import { minus, type Points } from '../points.ts';
import { INDICATORS, valueOf, type ProfileEntry } from './read-profile.ts';

/** One year of one indicator. */
export interface ProfileYear {
  readonly year: number;
  /** null where the year has no line, is blank or "N/A". */
  readonly value: Points | null;
  /** What the sheet says instead of a number ("N/A"); '' where it says nothing. */
  readonly text: string;
  readonly rank: number | null;
  readonly ranked: number | null;
  /** Against the year before; null where either has no value, or the method changed between them. */
  readonly change: Points | null;
  /** Places gained (positive) or lost against the year before. */
  readonly move: number | null;
  /** Begins another method: not to be compared with the year before. */
  readonly newMethod: boolean;
}

export interface ProfileIndicator {
  readonly name: string;
  /** One for every year of the profile. */
  readonly years: readonly ProfileYear[];
}

export interface Profile {
  /** Every year from the first to the last. */
  readonly years: readonly number[];
  /** PAR INDEX, SIPAS, PAPI, PCI, then others in sheet order; those without a line are absent. */
  readonly indicators: readonly ProfileIndicator[];
  readonly remarks: readonly ('sipas-method' | 'one-year' | 'no-value')[];
}

/**
 * SIPAS of 2022 was measured otherwise than that of 2021: the country's level fell from 87.16 % to 80.08 % in one year,
 * and QĐ 1001/QĐ-BNV (11/12/2023) set the method of 2023 to 2026. Values of both sides are not compared.
 */
const NEW_METHOD: Readonly<Record<string, number>> = { SIPAS: 2022 };

export function profileOf(entries: readonly ProfileEntry[]): Profile {
  const [first, last] = [Math.min(...entries.map(({ year }) => year)), Math.max(...entries.map(({ year }) => year))];
  const years = entries.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const named = [...new Set(entries.map(({ indicator }) => indicator))];
  const order = [...INDICATORS.filter((known) => named.includes(known)), ...named.filter((name) => !INDICATORS.some((known) => known === name))];
  const indicators = order.map((name): ProfileIndicator => ({ name, years: yearsOf(name, years, entries.filter(({ indicator }) => indicator === name)) }));
  const sipas = indicators.find(({ name }) => name === 'SIPAS')?.years.filter(({ value }) => value !== null).map(({ year }) => year) ?? [];
  const crossing = NEW_METHOD['SIPAS'] ?? 0;
  const told: readonly (readonly [Profile['remarks'][number], boolean])[] = [
    ['sipas-method', sipas.some((year) => year < crossing) && sipas.some((year) => year >= crossing)],
    ['one-year', years.length === 1],
    ['no-value', entries.every(({ value }) => value.state !== 'number')],
  ];
  return { years, indicators, remarks: told.flatMap(([remark, holds]) => (holds ? [remark] : [])) };
}

function yearsOf(name: string, years: readonly number[], entries: readonly ProfileEntry[]): readonly ProfileYear[] {
  const of = (year: number): ProfileEntry | undefined => entries.find((entry) => entry.year === year);
  return years.map((year): ProfileYear => {
    const [entry, earlier] = [of(year), of(year - 1)];
    const [value, was] = [entry === undefined ? null : valueOf(entry.value), earlier === undefined ? null : valueOf(earlier.value)];
    const newMethod = NEW_METHOD[name] === year;
    const [rank, ranked] = [entry?.rank ?? null, earlier?.rank ?? null];
    return {
      year,
      value,
      text: entry?.value.state === 'not-applicable' ? entry.value.text : '',
      rank,
      ranked: entry?.ranked ?? null,
      change: value === null || was === null || newMethod ? null : minus(value, was),
      move: rank === null || ranked === null ? null : ranked - rank,
      newMethod,
    };
  });
}
