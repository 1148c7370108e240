// What taking away would do, apart from the other plans: it must know improvement plans, which the panel's first view does not.
import { clearPatch, type Cleared } from '../../core/edit/clear.ts';
import type { Book } from './state.ts';

/** Takes away what insert wrote; the chosen columns and set stay. */
export const clearPlan = ({ snapshot, settingsText }: Book): Cleared => clearPatch({ snapshot, settings: settingsText, keepChoices: true });
