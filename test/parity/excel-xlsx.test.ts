// The same workbook through Excel's adapter and through that for .xlsx files: the same cells, findings, totals and patch, before and after insert.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ExcelHost } from '../../addin/excel/excel-host.ts';
import { LAYOUTS } from '../fixtures/layouts/index.ts';
import { toXlsx } from '../fixtures/to-xlsx.ts';
import { openExcel, type OpenExcel } from '../office-host/open-excel.ts';
import { compareWithFile, type Compared } from './compare.ts';

let opened: OpenExcel;

const excel: Compared = {
  open(snapshot) {
    opened = openExcel(snapshot);
    return new ExcelHost({ supports: () => true });
  },
  async apply(host, patch) {
    const { syncs } = await opened.syncsOf(() => host.apply(patch));
    expect(syncs).toBeLessThanOrEqual(3);
  },
};

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('%s', (_, { clean, faulty, set }) => {
  test('the clean workbook is alike in Excel and in the file', async () => {
    await compareWithFile(excel, await toXlsx(clean), set);
  });

  test('the workbook with planted faults is alike in Excel and in the file, mended or not', async () => {
    const bytes = await toXlsx(faulty);
    await compareWithFile(excel, bytes, set);
    await compareWithFile(excel, bytes, set, true);
  });
});

test.each(['bang-cham-diem-so-2025', 'bang-cham-diem-sach', 'xep-hang-bo-2023'])('the example %s is alike in Excel and in the file', async (name) => {
  await compareWithFile(excel, readFileSync(`examples/${name}.xlsx`));
});
