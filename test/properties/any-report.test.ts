// No sheet, however strange, stops the reading of surveys, the register of evidence or the making of a report.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkWorkbook } from '../../core/check/check.ts';
import type { Finding } from '../../core/check/finding.ts';
import { evidencePatch } from '../../core/evidence/evidence-sheet.ts';
import { evidenceRegisters } from '../../core/evidence/registers.ts';
import { scoreReport } from '../../core/report/score-report.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { surveysOf } from '../../core/survey/survey.ts';
import { findingText } from '../../core/text/finding.ts';
import { anySheet, anySurvey } from './any-sheet.ts';
import { runs } from './runs.ts';

const isTold = (findings: readonly Finding[]): void => {
  for (const finding of findings) {
    expect(findingText(finding, 'vi')).toMatch(/\S/);
    expect(findingText(finding, 'en')).not.toMatch(/\{\w+\}|undefined/);
  }
};

test('every survey that is read has an index from 0 to 100 or none, and every finding a sentence', () => {
  fc.assert(
    fc.property(fc.oneof(anySurvey, anySheet), (sheet) => {
      for (const { years, converted, findings } of surveysOf({ sheets: [sheet] })) {
        for (const index of [...years.map((year) => year.index), ...converted.flatMap(({ conversions }) => conversions.map((each) => each.index))]) {
          if (index !== null) expect(index >= 0 && index <= 1_000_000).toBe(true);
        }
        isTold(findings);
      }
    }),
    runs(2),
  );
}, 60_000);

test('every scoring table has a register and a report, whose tables are whole and whose bars have lengths', () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      const snapshot = { sheets: [sheet] };
      const { tables } = checkWorkbook(snapshot);
      const registers = evidenceRegisters(snapshot, tables.map(({ table }) => table), { year: 2025, set: null });
      for (const { findings } of registers) isTold(findings);
      evidencePatch(registers, 'vi');
      for (const { table, score } of tables) {
        if (table.kind !== 'scoring' || score === undefined) continue;
        const { paper, findings } = scoreReport({ table, grid: gridOf(sheet), score, set: null, year: null, charts: true, language: 'vi' });
        isTold(findings);
        for (const block of paper.blocks) {
          if (block.kind === 'table') for (const { cells } of block.rows) expect(cells).toHaveLength(block.columns.length);
          if (block.kind === 'table') expect(block.columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
          if (block.kind === 'chart') for (const { bars } of block.series) expect(bars).toHaveLength(block.categories.length);
          if (block.kind === 'chart') for (const bar of block.series.flatMap(({ bars }) => bars)) expect(bar === null || (Number.isFinite(bar.value) && bar.value >= 0)).toBe(true);
        }
      }
    }),
    runs(1),
  );
}, 60_000);
