// The view Set: being built.
import type { ReactElement } from 'react';

export function SetView(): ReactElement {
  return <div />;
}
