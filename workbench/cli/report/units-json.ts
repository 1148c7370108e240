// The consolidation report for programs: schema parscore.consolidate/1. Points and percents are numbers, null where a unit's table has no such column.
import { toNumber, type Points } from '../../../core/points.ts';
import type { Language } from '../../../core/text/language.ts';
import { remarkText } from '../../../core/text/units.ts';
import { countUnits, type Consolidation, type GroupFigures, type PlacedUnit, type UnitGroup } from '../../../core/units/consolidation.ts';
import type { UnitFigures } from '../../../core/units/unit.ts';

/** One consolidation's document; `files` are how many were read. */
export function unitsJson({ groups, remarks, ties, set }: Consolidation, files: number, output: string, language: Language): object {
  const { ranked, aside, missing } = countUnits(groups);
  return {
    schema: 'parscore.consolidate/1',
    files,
    output,
    set: set?.id ?? null,
    ties,
    groups: groups.map(groupJson),
    remarks: remarks.map((each) => ({ code: each.code, severity: each.severity, unit: each.unit, sources: each.sources, values: each.values, message: remarkText(each, language) })),
    counts: { ranked, notRanked: aside, missing, broken: remarks.filter(({ code }) => code === 'unit/file-broken').length },
  };
}

const groupJson = (group: UnitGroup): object => ({
  name: group.name,
  from: group.from,
  year: group.year,
  fields: group.fields.map(({ path, name }) => ({ number: path, name })),
  units: group.ranked.map((each) => ({ rank: each.rank, grade: each.grade, ...unitJson(each) })),
  notRanked: group.aside.map((each) => ({ why: each.why, ...unitJson(each) })),
  missing: group.missing,
  mean: groupFigures(group.mean),
  best: groupFigures(group.best),
});

const unitJson = ({ unit, fields, gap }: PlacedUnit): object => ({
  name: unit.name,
  nameFrom: unit.nameFrom,
  source: unit.source,
  provisional: unit.provisional,
  errors: unit.errors,
  totals: { ...figures(unit.totals), bonus: plain(unit.totals.bonus), penalty: plain(unit.totals.penalty) },
  gap: plain(gap),
  fields: fields.map((field) => (field === null ? null : { number: field.path, ...figures(field) })),
});

const plain = (value: Points | null): number | null => (value === null ? null : toNumber(value));

const figures = ({ max, applicableMax, self, appraised, survey, achieved, index }: UnitFigures): object => ({
  max: plain(max),
  applicableMax: plain(applicableMax),
  self: plain(self),
  appraised: plain(appraised),
  survey: plain(survey),
  achieved: plain(achieved),
  index: plain(index),
});

const groupFigures = ({ index, fields }: GroupFigures): object => ({ index: plain(index), fields: fields.map(plain) });
