// The JSON format of a leaf's scoring method, one shape for each kind.
import * as v from 'valibot';
import { decimals, exact, positive, text, worth } from './figure-schema.ts';
import type { Method } from './scoring-method.ts';

const bound = v.strictObject({ value: exact, inclusive: v.boolean() });

const list = <const Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.minLength(1), v.maxLength(100));

/** A name that an expression can spell. */
const variableName = v.pipe(v.string(), v.maxLength(40), v.regex(/^[a-z]\w*$/i), v.check((name) => !['min', 'max', 'round'].includes(name), 'reserved name'));

export const methodSchema: v.GenericSchema<unknown, Method> = v.variant('kind', [
  v.strictObject({ kind: v.literal('options'), options: list(v.strictObject({ text, points: exact })) }),
  v.strictObject({
    kind: v.literal('bands'),
    of: text,
    unit: v.exactOptional(text),
    bands: list(v.strictObject({ text, from: v.exactOptional(bound), to: v.exactOptional(bound), points: exact })),
  }),
  v.strictObject({
    kind: v.literal('ratio'),
    of: text,
    unit: v.exactOptional(text),
    from: v.exactOptional(exact),
    to: positive,
    divisor: v.exactOptional(positive),
    decimals: v.exactOptional(decimals),
  }),
  v.strictObject({
    kind: v.literal('cases'),
    variables: v.pipe(v.array(v.strictObject({ name: variableName, text })), v.maxLength(50)),
    cases: list(v.strictObject({ when: text, points: v.pipe(v.string(), v.maxLength(500)) })),
    decimals: v.exactOptional(decimals),
  }),
  v.strictObject({ kind: v.literal('per-item'), item: text, points: positive, cap: v.exactOptional(positive) }),
  v.strictObject({ kind: v.literal('deduction'), item: text, points: positive, floor: v.exactOptional(worth) }),
  v.strictObject({ kind: v.literal('step'), min: worth, step: positive, max: v.exactOptional(worth) }),
  v.strictObject({ kind: v.literal('survey'), respondents: v.exactOptional(text) }),
  v.strictObject({ kind: v.literal('manual'), text: v.exactOptional(text) }),
]);
