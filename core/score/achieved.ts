// What every node has achieved, what it could have, and whether that is provisional.
import { ZERO, type Points } from '../points.ts';
import type { ScoringTable } from '../sheet/table.ts';
import { standingOf, type Standing } from './leaf.ts';
import { wholeMaximum } from './column-sum.ts';
import { lastFilled, numberOf, sumOf } from './reading.ts';

/** Standing of a node with its own place in the denominator. */
export interface Achievement extends Standing {
  /** Maximum that applies to the unit; null where no maximum is known. */
  readonly applicableMax: Points | null;
  /** Some leaf at or below the node applies to the unit. */
  readonly applies: boolean;
  /** An appraisal stands somewhere at or below the node. */
  readonly appraised: boolean;
  /** The base is the node's own score: it is a leaf, or was scored as a whole. */
  readonly ownBase: boolean;
  /** The node's own score or own maximum stands for its leaves, or it is a leaf: what was lost was lost here. */
  readonly whole: boolean;
}

const NONE: readonly Achievement[] = [];

/** Achievements by index in `rows`, of every node. */
export function achievements(table: ScoringTable): ReadonlyMap<number, Achievement> {
  const found = new Map<number, Achievement>();
  const visit = (index: number, parentApplies: boolean): Achievement => {
    const row = table.rows[index];
    if (row === undefined) throw new RangeError(`no row ${index}`);
    const applies = parentApplies && !row.notApplicable;
    // Most rows are leaves: nothing is made for what is not below them.
    const below = row.children.length === 0 ? NONE : row.children.map((child) => visit(child, applies));
    const own = standingOf(row, table.columns, applies);
    const appraisal = lastFilled(row.appraised)?.points ?? null;
    const appraisedHere = applies && appraisal !== null && (below.length === 0 || appraisal !== ZERO);
    const achievement = below.length === 0 ? leaf(own, applies, appraisedHere, numberOf(row.max)) : parent(own, below, appraisedHere, numberOf(row.max));
    found.set(index, achievement);
    return achievement;
  };
  table.rows.forEach((row, index) => {
    if (row.depth >= 0 && row.parent === null) visit(index, true);
  });
  return found;
}

const leaf = (own: Standing, applies: boolean, appraised: boolean, max: Points | null): Achievement => ({
  // Spelled out: spreading an object at every leaf was a third of scoring.
  base: own.base,
  survey: own.survey,
  fromSelf: own.fromSelf,
  applies,
  appraised,
  applicableMax: applies || max === null ? max : ZERO,
  ownBase: true,
  whole: true,
});

function parent(own: Standing, below: readonly Achievement[], appraisedHere: boolean, ownMax: Points | null): Achievement {
  const applies = below.some((child) => child.applies);
  const maxima = below.map((child) => child.applicableMax);
  // The parent's own maximum counts what does not apply too: it stands for a forgotten one only where all of it applies.
  const maxBelow = below.every((child) => child.applies) ? wholeMaximum(maxima, sumOf(maxima) === null ? null : ownMax) : sumOf(maxima);
  const appraisedBelow = below.some((child) => child.appraised);
  const baseBelow = sumOf(below.map((child) => child.base));
  // An appraisal given to the criterion as a whole replaces the self scores of its parts, not their appraisals.
  const surveyBelow = sumOf(below.map((child) => child.survey));
  // Where only surveys stand below, what the parent shows is their sum and would count twice.
  // A zero there is what SUM shows over blank cells, not a verdict on the whole criterion.
  const ownStands = !appraisedBelow && surveyBelow === null && (appraisedHere || baseBelow === null) && own.base !== null && own.base !== ZERO;
  return {
    base: ownStands ? own.base : baseBelow,
    survey: surveyBelow ?? own.survey,
    fromSelf: ownStands ? own.fromSelf : below.some((child) => child.fromSelf),
    applies,
    appraised: appraisedBelow || appraisedHere,
    applicableMax: maxBelow ?? (applies || ownMax === null ? ownMax : ZERO),
    ownBase: ownStands,
    whole: ownStands || maxBelow === null,
  };
}
