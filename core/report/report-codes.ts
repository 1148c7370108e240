// The finding codes that only the making of a report tells.
import type { Code } from '../check/finding.ts';

export const REPORT_CODES: readonly Code[] = ['report/no-charts'];
