// Undoing in the grid brings the workbook's file back too: each thing that can be undone carries the step it began at.
import { CommandType, ICommandService, IUndoRedoService, type IDisposable, type IMutation, type Injector, type IUndoRedoItem } from '@univerjs/core';
import type { FileLink } from './file-link.ts';

interface TurnParams {
  readonly step: number;
  readonly direction: 'back' | 'forth';
}

const TURN = 'parscore.mutation.turn-file';

const turn = (step: number, direction: TurnParams['direction']): { id: string; params: TurnParams } => ({ id: TURN, params: { step, direction } });

/** A thing to undo, with the workbook's steps before and after it. */
export const withSteps = (item: IUndoRedoItem, { before, after }: { readonly before: number; readonly after: number }): IUndoRedoItem => ({
  ...item,
  undoMutations: [...item.undoMutations, turn(before, 'back')],
  redoMutations: [...item.redoMutations, turn(after, 'forth')],
});

/** Lets undo and redo reach the workbook's file, until disposed. */
export function turnWith(injector: Injector, link: () => FileLink | null): readonly IDisposable[] {
  const mutation: IMutation<TurnParams> = {
    id: TURN,
    type: CommandType.MUTATION,
    handler: (_accessor, { step, direction }) => {
      link()?.turnTo(step, direction);
      return true;
    },
  };
  const undo = injector.get(IUndoRedoService);
  const push = undo.pushUndoRedo.bind(undo);
  // What the user's commands can undo is noted here, where every command of the spreadsheet comes by.
  undo.pushUndoRedo = (item) => {
    const steps = link()?.seal() ?? null;
    push(steps === null ? item : withSteps(item, steps));
  };
  return [
    injector.get(ICommandService).registerCommand(mutation),
    {
      dispose: () => {
        undo.pushUndoRedo = push;
      },
    },
  ];
}
