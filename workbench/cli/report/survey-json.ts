// The survey report for programs: schema parscore.sipas/1. Percents and points are numbers, null where nothing states them.
import { a1Area } from '../../../core/address.ts';
import { toNumber, type Points } from '../../../core/points.ts';
import { numberOf } from '../../../core/score/reading.ts';
import type { Survey } from '../../../core/survey/survey.ts';
import type { Language } from '../../../core/text/language.ts';
import { findingsJson } from './check-json.ts';

const plain = (value: Points | null): number | null => (value === null ? null : toNumber(value));

/** One file's document. */
export function surveyJson(file: string, surveys: readonly Survey[], language: Language): object {
  return {
    schema: 'parscore.sipas/1',
    file,
    tables: surveys.map(({ table, scale, years, converted, chosen, findings }) => ({
      sheet: table.sheet,
      range: a1Area(table.area),
      scale: { sipas: toNumber(scale.points.max), from: scale.points.from, leaders: plain(scale.leaders?.max ?? null) },
      years: years.map((year) => ({
        year: year.year, index: plain(year.index), due: plain(year.due), points: plain(year.points), leaders: plain(year.leaders), total: plain(year.total),
        sum: plain(year.sum), gap: plain(year.gap), reading: year.reading,
      })),
      factors: table.factors.map(({ factor, name, cell, index }) => ({ factor, name, cell, index: index.map(({ year, stated }) => ({ year, value: plain(numberOf(stated.reading)) })) })),
      conversions: converted.flatMap(({ factor, conversions }) => conversions.map(({ id, index, why }) => ({ factor, id, index: plain(index), why }))),
      chosen: chosen === null ? null : { id: chosen.id, index: toNumber(chosen.index), points: toNumber(chosen.points) },
      findings: findingsJson(findings, language),
    })),
  };
}
