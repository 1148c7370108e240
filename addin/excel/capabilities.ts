// What this Excel can do: the floor below which nothing works, and the parts that newer versions add.
import { HostError } from '../../core/host.ts';

/** The oldest requirement set that the add-in works with. */
export const FLOOR = '1.9';

/** Parts that Excel may lack, with the requirement set that brings them. */
const PARTS = { merges: '1.13', 'other-files': '1.13', 'one-undo': '1.20' } as const;

/** `merges`: merged cells are seen; `other-files`: sheets of other files can be added; `one-undo`: one command is one step of undo. */
export type Part = keyof typeof PARTS;

/** Whether Excel supports a version of its API ("1.9"). */
export type Supports = (version: string) => boolean;

export interface Capabilities {
  /** The floor is reached. */
  readonly usable: boolean;
  /** What its user should know; a part that is only not offered is no part of it. */
  readonly missing: readonly ('merges' | 'one-undo')[];
}

export const supportsOf: Supports = (version) => Office.context.requirements.isSetSupported('ExcelApi', version);

export const capabilitiesOf = (supports: Supports): Capabilities => ({
  usable: supports(FLOOR),
  missing: (['merges', 'one-undo'] as const).filter((part) => !supports(PARTS[part])),
});

/** Throws host/too-old below the floor. */
export function requireFloor(supports: Supports): void {
  if (!supports(FLOOR)) throw new HostError('host/too-old', { needs: `ExcelApi ${FLOOR}` });
}

export const has = (supports: Supports, part: Part): boolean => supports(PARTS[part]);
