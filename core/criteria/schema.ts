// The JSON format of criteria sets, "parscore.set/1": points are decimal numbers, objects are strict, unknown keys are refused.
import * as v from 'valibot';
import { decimals, exact, text, TEXT_LENGTH, worth } from './figure-schema.ts';
import { methodSchema } from './method-schema.ts';
import { FIGURES, type CriteriaNode, type CriteriaSet, type PointPart } from './set.ts';

/** The version of the format that is read and written. */
export const SET_SCHEMA = 'parscore.set/1';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

const counts = v.strictObject({
  fields: v.exactOptional(count),
  criteria: v.exactOptional(count),
  components: v.exactOptional(count),
});

const source = v.strictObject({
  title: text,
  url: v.exactOptional(v.pipe(v.string(), v.maxLength(TEXT_LENGTH), v.regex(/^https?:\/\/[^\s<>"]+$/))),
  status: v.picklist(['verified', 'derived', 'conflicting', 'illustration', 'imported']),
  note: v.exactOptional(text),
  of: v.exactOptional(v.pipe(v.array(v.picklist(FIGURES)), v.minLength(1))),
});

const sources = v.pipe(v.array(source), v.minLength(1), v.maxLength(100));

const part: v.GenericSchema<unknown, PointPart> = v.strictObject({
  name: text,
  max: v.exactOptional(worth),
  sources: v.exactOptional(sources),
  parts: v.exactOptional(v.pipe(v.array(v.lazy(() => part)), v.minLength(1))),
});

const node: v.GenericSchema<unknown, CriteriaNode> = v.pipe(
  v.strictObject({
    number: v.exactOptional(v.pipe(text, v.maxLength(40))),
    name: text,
    max: v.exactOptional(worth),
    selfMax: v.exactOptional(worth),
    surveyMax: v.exactOptional(worth),
    counts: v.exactOptional(counts),
    method: v.exactOptional(methodSchema),
    applicability: v.exactOptional(v.strictObject({ text, rule: v.picklist(['shrink-denominator', 'full-points']) })),
    evidence: v.exactOptional(v.pipe(v.array(text), v.minLength(1), v.maxLength(50))),
    owner: v.exactOptional(text),
    sources: v.exactOptional(sources),
    children: v.exactOptional(v.pipe(v.array(v.lazy(() => node)), v.minLength(1))),
  }),
  v.transform(({ children = [], ...rest }) => ({ ...rest, children })),
);

const gradeEnd = v.strictObject({ percent: exact, inclusive: v.boolean() });

/** The version belongs to the file, not to the set. */
function withoutVersion(file: CriteriaSet & { readonly schema: string }): CriteriaSet {
  const set: CriteriaSet & { schema?: string } = { ...file };
  delete set.schema;
  return set;
}

/** The whole file. */
export const setSchema: v.GenericSchema<unknown, CriteriaSet> = v.pipe(
  v.strictObject({
    schema: v.literal(SET_SCHEMA),
    id: v.pipe(v.string(), v.maxLength(80), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
    name: text,
    level: v.picklist(['ministry', 'province', 'department', 'district', 'commune']),
    years: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2100))), v.minLength(1), v.maxLength(100)),
    decision: v.exactOptional(v.strictObject({ number: text, date: v.exactOptional(v.pipe(v.string(), v.isoDate())) })),
    scale: v.exactOptional(worth),
    illustration: v.exactOptional(v.boolean()),
    stated: v.exactOptional(counts),
    parts: v.exactOptional(v.pipe(v.array(part), v.minLength(1))),
    nodes: v.array(node),
    complete: v.boolean(),
    grades: v.exactOptional(v.pipe(v.array(v.strictObject({ name: text, from: v.exactOptional(gradeEnd), to: v.exactOptional(gradeEnd) })), v.minLength(1), v.maxLength(50))),
    bonusMax: v.exactOptional(worth),
    penaltyMax: v.exactOptional(worth),
    decimals: v.exactOptional(decimals),
    sources,
  }),
  v.transform((file): CriteriaSet => withoutVersion(file)),
);
