// How the table is understood: being built.
import type { ReactElement } from 'react';
import type { Table } from '../../core/sheet/table.ts';

export function TableDetails({ table }: { readonly table: Table; readonly close: () => void }): ReactElement {
  return <div>{table.sheet}</div>;
}
