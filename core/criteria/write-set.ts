// Writes a criteria set as the text of its file: stable, so that two editions can be compared line by line.
import { toNumber, type Points } from '../points.ts';
import type { GradeBand } from '../sheet/table.ts';
import { SET_SCHEMA } from './schema.ts';
import type { Bound, Method } from './scoring-method.ts';
import type { CriteriaNode, CriteriaSet, PointPart } from './set.ts';

/** The text of a "parscore.set/1" file; parseSet reads it back to the same set. */
export const writeSet = (set: CriteriaSet): string => `${JSON.stringify(setJson(set), null, 2)}\n`;

/** The value that such a file holds, for a document that carries the set: keys in the order in which they are written; JSON leaves out those that are undefined. */
export function setJson(set: CriteriaSet): object {
  return {
    schema: SET_SCHEMA,
    id: set.id,
    name: set.name,
    level: set.level,
    years: set.years,
    decision: set.decision && { number: set.decision.number, date: set.decision.date },
    illustration: set.illustration,
    scale: number(set.scale),
    stated: set.stated,
    decimals: set.decimals,
    bonusMax: number(set.bonusMax),
    penaltyMax: number(set.penaltyMax),
    complete: set.complete,
    sources: set.sources,
    parts: set.parts?.map(partJson),
    grades: set.grades?.map(gradeJson),
    nodes: set.nodes.map(nodeJson),
  };
}

const number = (points: Points | undefined): number | undefined => (points === undefined ? undefined : toNumber(points));

const partJson = ({ name, max, sources, parts }: PointPart): object => ({ name, max: number(max), sources, parts: parts?.map(partJson) });

function gradeJson({ name, from, to }: GradeBand): object {
  const end = (edge: GradeBand['from']): object | undefined => edge && { percent: toNumber(edge.percent), inclusive: edge.inclusive };
  return { name, from: end(from), to: end(to) };
}

function nodeJson(node: CriteriaNode): object {
  return {
    number: node.number,
    name: node.name,
    max: number(node.max),
    selfMax: number(node.selfMax),
    surveyMax: number(node.surveyMax),
    counts: node.counts,
    owner: node.owner,
    method: node.method && methodJson(node.method),
    applicability: node.applicability && { text: node.applicability.text, rule: node.applicability.rule },
    evidence: node.evidence,
    sources: node.sources,
    children: node.children.length === 0 ? undefined : node.children.map(nodeJson),
  };
}

const boundJson = (bound: Bound | undefined): object | undefined => bound && { value: toNumber(bound.value), inclusive: bound.inclusive };

function methodJson(method: Method): object {
  switch (method.kind) {
    case 'options':
      return { kind: method.kind, options: method.options.map(({ text, points }) => ({ text, points: toNumber(points) })) };
    case 'bands': {
      const bands = method.bands.map(({ text, from, to, points }) => ({ text, from: boundJson(from), to: boundJson(to), points: toNumber(points) }));
      return { kind: method.kind, of: method.of, unit: method.unit, bands };
    }
    case 'ratio':
      return { kind: method.kind, of: method.of, unit: method.unit, from: number(method.from), to: number(method.to), divisor: number(method.divisor), decimals: method.decimals };
    case 'cases':
      return { kind: method.kind, variables: method.variables, cases: method.cases, decimals: method.decimals };
    case 'per-item':
      return { kind: method.kind, item: method.item, points: number(method.points), cap: number(method.cap) };
    case 'deduction':
      return { kind: method.kind, item: method.item, points: number(method.points), floor: number(method.floor) };
    case 'step':
      return { kind: method.kind, min: number(method.min), step: number(method.step), max: number(method.max) };
    case 'survey':
      return { kind: method.kind, respondents: method.respondents };
    case 'manual':
      return { kind: method.kind, text: method.text };
  }
}
