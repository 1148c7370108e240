// The view Check: being built.
import type { ReactElement } from 'react';

export function CheckView(): ReactElement {
  return <div />;
}
