// The view of the tab that is open.
import { lazy, type ReactElement } from 'react';
import { usePaneState } from './pane-context.ts';
import { NoTable } from './no-table.tsx';
import { FirstReading } from './first-reading.tsx';
import { CheckView } from '../views/check/check-view.tsx';
import { Loaded } from './loaded.tsx';
import { MoreView } from '../tools/more-view.tsx';
import { ScoreView } from '../views/score/score-view.tsx';

/** It plans sheets and charts, which the first view needs nothing of. */
const InsertView = lazy(() => import('../views/insert/insert-view.tsx'));
/** Seldom opened, and as large as the others. */
const SetView = lazy(() => import('../views/set/set-view.tsx'));

const VIEW = { check: CheckView, score: ScoreView, insert: InsertView, set: SetView, more: MoreView } as const;

export function CurrentView(): ReactElement {
  const view = usePaneState((state) => state.view);
  const hasBook = usePaneState((state) => state.book !== null);
  const hasTables = usePaneState((state) => (state.book?.checked.tables.length ?? 0) > 0);
  if (!hasBook) return <FirstReading />;
  // A set can be chosen, loaded and saved without any table, and some tools read other sheets.
  if (!hasTables && view !== 'set' && view !== 'more') return <NoTable />;
  const View = VIEW[view];
  return (
    <Loaded>
      <View />
    </Loaded>
  );
}
