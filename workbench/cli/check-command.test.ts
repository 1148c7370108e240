// parscore check and score, as an official runs them on files.
import { beforeAll, expect, test, vi as vitest } from 'vitest';
import { CLEAN, FAULTY, newFolder, parscore, writeSheet } from './built-bin.ts';

// Each call is a process of its own, on machines that may be busy.
vitest.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder = '';

beforeAll(async () => {
  folder = await newFolder();
  await writeSheet(folder, 'sach.xlsx', CLEAN);
  await writeSheet(folder, 'sai.xlsx', FAULTY);
});

interface CheckDocument {
  readonly schema: string;
  readonly file: string;
  readonly tables: readonly {
    readonly sheet: string;
    readonly kind: string;
    readonly range: string;
    readonly headerRows: readonly number[];
    readonly columns: Readonly<Record<string, unknown>>;
    readonly counts: Readonly<Record<string, number>>;
    readonly findings: readonly { readonly code: string; readonly severity: string; readonly cell: string | null; readonly message: string; readonly expected: unknown; readonly actual: unknown; readonly fix: unknown }[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

test('a clean table is said to be in order, with status 0 and nothing on stderr', async () => {
  const { status, out, err } = await parscore(['check', 'sach.xlsx'], folder);
  expect(err).toBe('');
  expect(out).toContain('Trang “Tự chấm”, vùng A1:F8: bảng chấm điểm có 2 lĩnh vực, 4 tiêu chí');
  expect(out.trimEnd()).toMatch(/Bảng này khớp\.$/);
  expect(status).toBe(0);
});

test('a faulty table has its errors first, each with its cell, then one sentence on how it stands', async () => {
  const { status, out } = await parscore(['check', 'sai.xlsx'], folder);
  expect(out).toContain('Ô D4: điểm tự chấm 2,5 vượt điểm tối đa 2.');
  expect(out).toContain('Ô D6 đang là chữ “1,5”, hàm SUM không cộng được. Đổi thành số 1,5?');
  expect(out.indexOf('Cần sửa (')).toBeLessThan(out.indexOf('Nên xem lại ('));
  expect(out.trimEnd()).toMatch(/Có \d+ lỗi cần sửa trước khi gửi\.$/);
  expect(status).toBe(1);
});

test('an English reader gets English sentences', async () => {
  const { out } = await parscore(['check', 'sai.xlsx', '--lang', 'en'], folder);
  expect(out).toContain('Cell D4: the self score 2.5 is above the maximum 2.');
  expect(out).toMatch(/Errors to mend before sending: \d+\.\n$/);
});

test('a program reads one JSON document with letters, 1-based header rows and numbers', async () => {
  const { status, out, err } = await parscore(['check', 'sai.xlsx', '--json'], folder);
  const document = JSON.parse(out) as CheckDocument;
  expect(err).toBe('');
  expect(document).toMatchObject({ schema: 'parscore.check/1', file: 'sai.xlsx' });
  const [table] = document.tables;
  expect(table).toMatchObject({ sheet: 'Tự chấm', kind: 'scoring', range: 'A1:F8', headerRows: [1], counts: { fields: 2, criteria: 4, components: 0, leaves: 4, options: 0 } });
  expect(table?.columns).toEqual({ number: 'A', name: 'B', max: 'C', self: 'D', appraised: ['E'], note: 'F' });
  const above = table?.findings.find(({ code }) => code === 'score/above-max');
  expect(above).toMatchObject({ severity: 'error', cell: 'D4', number: '1.2', expected: 2, actual: 2.5, fix: null });
  expect(above?.message).toMatch(/^Ô D4: /);
  expect(table?.findings.find(({ code }) => code === 'score/text-number')).toMatchObject({ cell: 'D6', actual: '1,5', expected: 1.5, fix: { edits: [{ kind: 'set-cell', after: { value: 1.5 } }] } });
  const errors = table?.findings.filter(({ severity }) => severity === 'error').length;
  expect(document.summary['error']).toBe(errors);
  expect(status).toBe(1);
});

test('several files give one array, and a broken one is named while the others are done', async () => {
  const { status, out, err } = await parscore(['check', 'sach.xlsx', 'không-có.xlsx', 'sai.xlsx', '--json'], folder);
  const documents = JSON.parse(out) as CheckDocument[];
  expect(documents.map(({ file }) => file)).toEqual(['sach.xlsx', 'sai.xlsx']);
  expect(err).toBe('Không tìm thấy tệp “không-có.xlsx”.\n');
  expect(status).toBe(2);
});

test('colours are only for a terminal, or where they are asked for', async () => {
  const escape = String.fromCharCode(27);
  const plain = await parscore(['check', 'sai.xlsx'], folder);
  const coloured = await parscore(['check', 'sai.xlsx'], folder, { FORCE_COLOR: '1' });
  expect(plain.out).not.toContain(escape);
  expect(coloured.out).toContain(escape);
});

test('a column that was taken for another is put right by --columns, as text and as JSON', async () => {
  for (const columns of ['self=E,appraised=', '{"self":"E","appraised":[]}']) {
    const { out } = await parscore(['check', 'sach.xlsx', '--json', '--columns', columns], folder);
    const [table] = (JSON.parse(out) as CheckDocument).tables;
    expect(table?.columns['self']).toBe('E');
    expect(table?.columns).not.toHaveProperty('appraised');
  }
});

test('a column map that cannot be understood is one line and status 2', async () => {
  for (const columns of ['self', 'điểm=E', 'self=E1', '{"self":', '[1]', 'self=D,E']) {
    const { status, out, err } = await parscore(['check', 'sach.xlsx', '--columns', columns], folder);
    expect([columns, status, out]).toEqual([columns, 2, '']);
    expect(err).toMatch(/^Không hiểu “.+” trong --columns\. .+\n$/);
  }
});

test('the totals of a table are shown in aligned columns with decimal commas', async () => {
  const { status, out } = await parscore(['score', 'sach.xlsx'], folder);
  expect(out).toContain('Trang “Tự chấm”: chỉ số 92,50%.');
  const lines = out.split('\n').filter((line) => /^(?:Số|1 |2 | {4}Tổng)/.test(line));
  expect(lines).toHaveLength(4);
  expect(lines[1]).toMatch(/Chỉ đạo, điều hành +6,00 +5,50 +5,25 +5,25 +0,75 +87,50%$/);
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  expect(status).toBe(0);
});

test('a program reads the same totals, null where there is no such column', async () => {
  const { out } = await parscore(['score', 'sach.xlsx', '--json'], folder);
  const document = JSON.parse(out) as { readonly schema: string; readonly tables: readonly object[] };
  expect(document.schema).toBe('parscore.score/1');
  expect(document.tables[0]).toMatchObject({
    sheet: 'Tự chấm',
    provisional: false,
    totals: { max: 10, self: 9.5, survey: null, appraised: 9.25, bonus: null, penalty: null, achieved: 9.25, index: 92.5, lost: 0.75 },
    fields: [{ number: '1', name: 'Chỉ đạo, điều hành', max: 6, self: 5.5, survey: null, appraised: 5.25, achieved: 5.25, index: 87.5 }, { number: '2', achieved: 4 }],
  });
});
