// Every layout that was seen: read as an official reads it, clean where it is clean, and every planted fault told at its cell.
import { describe, expect, test } from 'vitest';
import { RUNNER_CODES } from '../../core/check/check.ts';
import { RULE_FILES } from '../../core/check/rules/index.ts';
import { LAYOUTS } from '../fixtures/layouts/index.ts';
import { checkedOf, plantedOf, seenTable, told } from './seen.ts';

/** Only our own mistakes and more findings than a person reads make these. */
const NOT_OF_SHEETS = ['check/failed', 'check/cut'];

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('%s', (_, layout) => {
  test('its tables are found with their columns, counts and totals', () => {
    const { tables } = checkedOf(layout.clean, layout.set);
    expect(tables.map((table, i) => seenTable(table, layout.expected[i]))).toEqual(layout.expected);
  });

  test('the clean workbook has no error', () => {
    expect(told(checkedOf(layout.clean, layout.set), ['error'])).toEqual([]);
  });

  test('every planted fault is told at its cell, and no other error', () => {
    const checked = checkedOf(layout.faulty, layout.set);
    const planted = plantedOf(layout);
    const all = told(checked, ['error', 'warning', 'info']);
    expect(planted.filter((fault) => !all.includes(fault)), 'not told').toEqual([]);
    expect(told(checked, ['error']).filter((found) => !planted.includes(found)), 'told but not planted').toEqual([]);
  });
});

test('every finding that a check of tables reports is planted on some sheet', () => {
  const planted = new Set(LAYOUTS.flatMap((layout) => layout.planted.map(([code]) => code as string)));
  // What surveys, evidence, plans and reports tell has tests of its own.
  const reported = [...RUNNER_CODES, ...RULE_FILES.flatMap(({ rule, rankingRule }) => [...(rule?.codes ?? []), ...(rankingRule?.codes ?? [])])];
  expect([...new Set(reported)].filter((code) => !planted.has(code) && !NOT_OF_SHEETS.includes(code))).toEqual([]);
  expect(reported.length).toBeGreaterThan(30);
});
