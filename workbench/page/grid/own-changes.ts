// A patch of ours in the grid: the mutations that do it, and those that take it back, as one thing to undo.
import { CommandType, ICommandService, IUniverInstanceService, mergeWorksheetSnapshotWithDefault, type ICellData, type IMutation, type IMutationInfo, type Injector, type IWorksheetData, type Workbook } from '@univerjs/core';
import { InsertSheetMutation, RemoveSheetMutation, SetWorksheetActiveOperation, SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, type ISetRangeValuesMutationParams } from '@univerjs/preset-sheets-core';
import type { Patch, SetCell } from '../../../core/edit/patch.ts';
import type { PutResult } from '../book/service.ts';
import { cellFrom } from './cell-content.ts';

interface LeaveParams {
  readonly unitId: string;
  readonly subUnitId: string;
}

const LEAVE = 'parscore.mutation.leave-sheet';

/** Shows another sheet where this one is in sight, for it is about to go. */
export const leaveSheet: IMutation<LeaveParams> = {
  id: LEAVE,
  type: CommandType.MUTATION,
  handler(accessor, { unitId, subUnitId }) {
    const workbook = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId);
    if (workbook?.getActiveSheet()?.getSheetId() !== subUnitId) return true;
    const next = workbook.getSheets().find((sheet) => sheet.getSheetId() !== subUnitId && sheet.isSheetHidden() === 0);
    return next === undefined || accessor.get(ICommandService).syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId: next.getSheetId() });
  },
};

/** What to do in the grid, and what takes it back, each in its order. */
export interface Mutations {
  readonly redo: readonly IMutationInfo[];
  readonly undo: readonly IMutationInfo[];
}

export interface Situation {
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly put: readonly PutResult[];
}

/** The mutations of a patch that the workbook has taken. */
export function mutationsOf(patch: Patch, situation: Situation): Mutations {
  const cells = cellMutations(patch, situation);
  const sheets = sheetMutations(patch, situation);
  // Cells first, both ways: Univer cannot draw a cell while the sheet in sight has just gone.
  return { redo: [...cells.redo, ...sheets.redo], undo: [...cells.undo, ...sheets.undo] };
}

function cellMutations({ edits }: Patch, { injector, workbook }: Situation): Mutations {
  const bySheet = new Map<string, Record<number, Record<number, ICellData>>>();
  for (const { sheet, row, column, after } of edits.filter((edit): edit is SetCell => edit.kind === 'set-cell')) {
    const cells = bySheet.get(sheet) ?? {};
    (cells[row] ??= {})[column] = cellFrom(after);
    bySheet.set(sheet, cells);
  }
  const redo = [...bySheet].flatMap(([name, cellValue]): ISetRangeValuesMutationParams[] => {
    const sheet = workbook.getSheetBySheetName(name);
    return sheet ? [{ unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId(), cellValue }] : [];
  });
  const mutation = (params: ISetRangeValuesMutationParams): IMutationInfo => ({ id: SetRangeValuesMutation.id, params });
  // What stood there is asked before anything is done.
  return { redo: redo.map(mutation), undo: redo.map((params) => mutation(SetRangeValuesUndoMutationFactory(injector, params))) };
}

/** Our sheets as they now stand in the grid: each says so itself, through undo and redo. */
function ownSheets(workbook: Workbook): readonly { readonly id: string; readonly own: string }[] {
  return workbook.getSheets().flatMap((sheet) => {
    const own: unknown = sheet.getConfig().custom?.own;
    return typeof own === 'string' ? [{ id: sheet.getSheetId(), own }] : [];
  });
}

function sheetMutations({ edits }: Patch, { workbook, put }: Situation): Mutations {
  const owns = ownSheets(workbook);
  const unitId = workbook.getUnitId();
  const redo: IMutationInfo[] = [];
  const undo: IMutationInfo[] = [];
  const insert = (index: number, sheet: object): IMutationInfo => ({ id: InsertSheetMutation.id, params: { unitId, index, sheet } });
  const remove = (subUnitId: string, subUnitName: string): readonly IMutationInfo[] => [
    { id: LEAVE, params: { unitId, subUnitId } },
    { id: RemoveSheetMutation.id, params: { unitId, subUnitId, subUnitName } },
  ];
  let count = workbook.getSheetOrders().length;
  const going = new Set(edits.flatMap((edit) => (edit.kind === 'remove-sheet' ? [edit.own as string] : [])));
  for (const { id, own } of owns) {
    const replaced = put.find((each) => each.own === own);
    const sheet = workbook.getSheetBySheetId(id);
    if (!sheet || (!replaced && !going.has(own))) continue;
    const index = workbook.getSheetOrders().indexOf(id);
    const stood = structuredClone(sheet.getConfig());
    redo.push(...remove(id, sheet.getName()));
    undo.unshift(insert(index, stood));
    if (replaced) {
      redo.push(insert(index, whole(replaced.data)));
      undo.unshift(...remove(idOf(replaced.data), replaced.data.name ?? ''));
    } else count--;
  }
  for (const { own, data } of put) {
    if (owns.some((each) => each.own === own)) continue;
    redo.push(insert(count++, whole(data)));
    undo.unshift(...remove(idOf(data), data.name ?? ''));
  }
  return { redo, undo };
}

/** Univer completes the sheets of a workbook that is opened, and not those that are inserted. */
const whole = (data: Partial<IWorksheetData>): IWorksheetData => mergeWorksheetSnapshotWithDefault(data);

const idOf = ({ id = '' }: Partial<IWorksheetData>): string => id;
