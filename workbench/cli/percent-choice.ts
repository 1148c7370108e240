// A percent that an option gives: "90", "90,5", "90%".
import { points, type Points } from '../../core/points.ts';
import { pointsOfText } from '../../core/sheet/read-points.ts';
import { Failure } from './failure.ts';

/** The goal of --goal; null where it is absent. Throws call/bad-goal for what is no percent above 0 and up to 100. */
export function chooseGoal(asked: string | undefined): Points | null {
  if (asked === undefined) return null;
  const goal = pointsOfText(asked, true);
  if (goal === null || goal <= 0 || goal > points(100)) throw new Failure('call/bad-goal', { value: asked });
  return goal;
}
