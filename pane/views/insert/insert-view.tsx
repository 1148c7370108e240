// The view Insert: being built.
import type { ReactElement } from 'react';

export function InsertView(): ReactElement {
  return <div />;
}
