// The findings on the workbook's plan sheet, checked in a turn of its own by what is loaded only where there is a plan.
import { CODES, type Finding } from '../../core/check/finding.ts';
import { today } from './today.ts';
import type { Book } from './state.ts';

/** None where there is no plan sheet. Never rejects: a check that cannot be loaded is a finding, like one that fails. */
export async function planFindingsOf(book: Book): Promise<readonly Finding[]> {
  const plan = book.snapshot.sheets.find(({ own }) => own === 'plan');
  if (plan === undefined) return [];
  try {
    const { withPlan } = await import('../../core/plan/check-with-plan.ts');
    // The list of the tables is drawn first.
    await new Promise((resolve) => setTimeout(resolve));
    return withPlan({ tables: book.checked.tables, findings: [] }, book.snapshot, book.set, today()).findings;
  } catch (error) {
    return [{ code: 'check/failed', severity: CODES['check/failed'], sheet: plan.name, cell: null, values: { what: 'plan', name: error instanceof Error ? error.message : String(error) } }];
  }
}
