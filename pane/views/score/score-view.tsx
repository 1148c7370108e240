// The view Score: being built.
import type { ReactElement } from 'react';

export function ScoreView(): ReactElement {
  return <div />;
}
