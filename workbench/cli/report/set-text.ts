// A criteria set for people: its name and id, what is known of it, and where that was read.
import type { CriteriaSet } from '../../../core/criteria/set.ts';
import { countsOfSet } from '../../../core/criteria/walk.ts';
import { cautionText } from '../../../core/text/criteria-set.ts';
import type { Language } from '../../../core/text/language.ts';
import type { Names } from '../../../core/text/names.ts';
import { NOTHING, showPoints } from '../../../core/text/number.ts';
import type { Terminal } from '../terminal.ts';
import { line } from '../words/words.ts';

/** The lines of one set. */
export function setText(set: CriteriaSet, names: Names, language: Language, terminal: Terminal): string[] {
  const { fields, criteria, components } = set.complete ? countsOfSet(set) : (set.stated ?? {});
  const known = {
    level: names.level[set.level],
    years: set.years.join(', '),
    fields: fields ?? NOTHING,
    criteria: criteria ?? NOTHING,
    components: components ?? NOTHING,
    scale: set.scale === undefined ? NOTHING : showPoints(set.scale, language),
  };
  return [
    `${terminal.bold(set.id)}  ${set.name}`,
    `  ${line('set-known', language, known)}`,
    ...(set.illustration ? [`  ${terminal.tint('warning', cautionText('illustration', language))}`] : []),
    ...(set.complete ? [] : [`  ${cautionText('partial', language)}`]),
    ...set.sources.map(({ status, title, note }) => `  ${terminal.dim(line('set-source', language, { status: names.source[status], title, note }))}`),
  ];
}
