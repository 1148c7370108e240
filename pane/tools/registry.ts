// The tools of the view "more": each is loaded when it is first opened, so that the panel's first view does not wait for it.
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Book, Tool } from '../session/state.ts';

/** What every tool is given: the workbook as last read. */
export interface ToolProps {
  readonly book: Book;
}

export const TOOL: Readonly<Record<Tool, LazyExoticComponent<ComponentType<ToolProps>>>> = {
  whatif: lazy(() => import('./whatif/whatif-tool.tsx')),
  evidence: lazy(() => import('./evidence/evidence-tool.tsx')),
  survey: lazy(() => import('./survey/survey-tool.tsx')),
};
