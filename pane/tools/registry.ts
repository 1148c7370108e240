// The tools of the view "more": each is loaded when it is first opened, so that the panel's first view does not wait for it.
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Book, Tool } from '../session/state.ts';

/** What every tool is given: the workbook as last read. */
export interface ToolProps {
  readonly book: Book;
}

export const TOOL: Readonly<Record<Tool, LazyExoticComponent<ComponentType<ToolProps>>>> = {
  units: lazy(() => import('./units/units-tool.tsx')),
  compare: lazy(() => import('./compare/compare-tool.tsx')),
  robust: lazy(() => import('./robust/robust-tool.tsx')),
  profile: lazy(() => import('./profile/profile-tool.tsx')),
  survey: lazy(() => import('./survey/survey-tool.tsx')),
  whatif: lazy(() => import('./whatif/whatif-tool.tsx')),
  plan: lazy(() => import('./plan/plan-tool.tsx')),
  evidence: lazy(() => import('./evidence/evidence-tool.tsx')),
  report: lazy(() => import('./report/report-tool.tsx')),
};
