// Undoing in the grid brings the workbook's file back too: each thing that can be undone carries the step it began at.
import { CommandType, ICommandService, IContextService, IUndoRedoService, IUniverInstanceService, LocalUndoRedoService, type DependencyOverride, type IMutation, type IUndoRedoItem } from '@univerjs/core';
import type { FileLink } from './file-link.ts';

/** The workbook's steps around a change. */
export interface Steps {
  readonly before: number;
  readonly after: number;
}

/** Sends what was done in a unit so far as one step; null where nothing was, or the unit is another (each cell's editor has one). */
export type Seal = (unit: string) => Steps | null;

interface TurnParams {
  readonly step: number;
  readonly direction: 'back' | 'forth';
}

const TURN = 'parscore.mutation.turn-file';

const turn = (step: number, direction: TurnParams['direction']): { id: string; params: TurnParams } => ({ id: TURN, params: { step, direction } });

/** A thing to undo, with the workbook's steps before and after it. */
export const withSteps = (item: IUndoRedoItem, { before, after }: Steps): IUndoRedoItem => ({
  ...item,
  undoMutations: [...item.undoMutations, turn(before, 'back')],
  redoMutations: [...item.redoMutations, turn(after, 'forth')],
});

/** The mutation by which undo and redo reach the workbook's file. */
export const turnFile = (link: () => FileLink | null): IMutation<TurnParams> => ({
  id: TURN,
  type: CommandType.MUTATION,
  handler: (_accessor, { step, direction }) => {
    link()?.turnTo(step, direction);
    return true;
  },
});

/** Univer's own memory of what can be undone; what the user's commands put there is given its steps on the way. */
class FileUndoService extends LocalUndoRedoService {
  seal: Seal = () => null;

  override pushUndoRedo(item: IUndoRedoItem): void {
    const steps = this.seal(item.unitID);
    super.pushUndoRedo(steps === null ? item : withSteps(item, steps));
  }
}

/** Puts it in the place of Univer's. */
export const undoWithSteps = (seal: Seal): DependencyOverride => [
  [
    IUndoRedoService,
    {
      useFactory: (instances: IUniverInstanceService, commands: ICommandService, contexts: IContextService) => {
        const service = new FileUndoService(instances, commands, contexts);
        service.seal = seal;
        return service;
      },
      deps: [IUniverInstanceService, ICommandService, IContextService],
    },
  ],
];
