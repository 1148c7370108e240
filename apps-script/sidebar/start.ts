// How the panel begins, from what the menu asked for.
import type { PaneOptions } from '../../pane/mount.tsx';

/** A view, or the question whether what was inserted shall go; the check where nothing is known. */
export function startOf(asked: string): Pick<PaneOptions, 'view' | 'asksClear'> {
  if (asked === 'clear') return { view: 'insert', asksClear: true };
  return { view: asked === 'score' || asked === 'insert' ? asked : 'check' };
}
