// What was found in a workbook without any table: counts by class, or a plan sheet whose table is gone.
import { useMemo, type ReactElement } from 'react';
import { usePaneState } from '../../frame/pane-context.ts';
import { besideItems } from './finding-items.ts';
import { FindingList } from './finding-list.tsx';

export function BesideTables(): ReactElement | null {
  const beside = usePaneState((state) => state.beside);
  const items = useMemo(() => besideItems(beside), [beside]);
  return items.length === 0 ? null : <FindingList items={items} table={null} />;
}
