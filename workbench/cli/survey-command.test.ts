// parscore sipas, evidence and report, as an official runs them on files.
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test, vi as vitest } from 'vitest';
import { readSnapshot } from '../xlsx/read.ts';
import { bytesOf, CLEAN, FAULTY, newFolder, parscore, writeSheet, type Typed } from './built-bin.ts';

vitest.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder = '';

/** Kế hoạch 1886/KH-UBND ngày 10/9/2021, Quảng Bình. */
const PLAN: readonly (readonly Typed[])[] = [
  ['STT', 'Nội dung', 'Điểm tối đa', 'Năm 2019', 'Năm 2020'],
  [1, 'Chỉ số SIPAS (%)', null, 83.43, 78.88],
  [2, 'Điểm SIPAS', 10, 8.34, 7.83],
  [3, 'Điểm khảo sát lãnh đạo, quản lý', 23.5, 18.41, 18.16],
  [4, 'Điểm điều tra xã hội học', 33.5, null, 29.34],
];
const LEVELS = ['Yếu tố', 'Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'];
const EVIDENCE: readonly (readonly Typed[])[] = [
  ['BẢNG CHẤM ĐIỂM NĂM 2025'],
  ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Tài liệu kiểm chứng', 'Giải trình'],
  ['1', 'Ban hành kế hoạch', 4, 4, 'Kế hoạch số 12/KH-SNV ngày 6/1/2025', null],
  ['2', 'Thực hiện kế hoạch', 2, 2, 'Báo cáo số 45/BC-SNV ngày 3/3/2023', null],
  ['3', 'Công khai thủ tục', 2, 2, null, null],
];

beforeAll(async () => {
  folder = await newFolder();
  await writeSheet(folder, 'ke-hoach.xlsx', PLAN, 'SIPAS');
  await writeSheet(folder, 'tra-loi.xlsx', [LEVELS, ['Công chức', 0, 10, 40, 100, 50]], 'Phiếu');
  await writeSheet(folder, 'xau.xlsx', [['Nội dung', 'Năm 2020'], ['Chỉ số SIPAS (%)', 178.88], ['Điểm SIPAS', '7,83 điểm']], 'SIPAS');
  await writeSheet(folder, 'minh-chung.xlsx', EVIDENCE);
  await writeSheet(folder, 'sach.xlsx', CLEAN);
  await writeSheet(folder, 'sai.xlsx', FAULTY);
});

describe('sipas', () => {
  test('the plan’s figures: one agrees, two do not, and nothing is corrected', async () => {
    const { status, out, err } = await parscore(['sipas', 'ke-hoach.xlsx'], folder);
    expect(out).toMatch(/^2019\s+83,43%\s+8,34\s+8,34\s+18,41\s+26,75\s+–$/m);
    expect(out).toMatch(/^2020\s+78,88%\s+7,89\s+7,83\s+18,16\s+25,99\s+29,34$/m);
    expect(out).toContain('lệch 3,35. Có thể số này gồm cả phần tác động kinh tế - xã hội');
    expect([status, err]).toEqual([0, '']);
  });

  test('JSON has the years with what follows from them, and the findings', async () => {
    const { out } = await parscore(['sipas', 'ke-hoach.xlsx', '--json', '--lang', 'en'], folder);
    const document = JSON.parse(out) as { readonly schema: string; readonly tables: readonly { readonly scale: object; readonly years: readonly object[]; readonly findings: readonly { readonly code: string }[] }[] };
    expect(document.schema).toBe('parscore.sipas/1');
    expect(document.tables[0]?.scale).toEqual({ sipas: 10, from: 'sheet', leaders: 23.5 });
    expect(document.tables[0]?.years[1]).toEqual({ year: 2020, index: 78.88, due: 7.89, points: 7.83, leaders: 18.16, total: 29.34, sum: 25.99, gap: 3.35, reading: 'socio-economic' });
    expect(document.tables[0]?.findings.map(({ code }) => code)).toEqual(['survey/points-differ', 'survey/parts-differ']);
  });

  test('answers have two readings by name, and the user chooses one', async () => {
    const { out } = await parscore(['sipas', 'tra-loi.xlsx', '--method', 'option-percents', '--percents', '0;25;50;75;100', '--max', '10'], folder);
    expect(out).toContain('Chưa rõ công thức chính thức');
    expect(out).toMatch(/^Công chức\s+75,00%\s+73,75%$/m);
    expect(out).toContain('Theo cách đã chọn (option-percents): 73,75%, quy ra 7,38 điểm.');
  });

  test('a percent above 100 is an error with status 1, and text is read and told', async () => {
    const { status, out } = await parscore(['sipas', 'xau.xlsx'], folder);
    expect(out).toContain('Ô B2: tỷ lệ 178,88% nằm ngoài khoảng từ 0 đến 100%.');
    expect(out).toContain('Ô B3 đang là chữ “7,83 điểm”; được đọc là 7,83.');
    expect(status).toBe(1);
  });

  test('a file without a survey, and options that say nothing, are one line and status 2', async () => {
    for (const [args, words] of [
      [['sipas', 'sach.xlsx'], '“sach.xlsx” không có bảng khảo sát SIPAS nào.'],
      [['sipas', 'ke-hoach.xlsx', '--max', 'mười'], '“mười” trong --max không phải số dùng được.'],
      [['sipas', 'tra-loi.xlsx', '--percents', '1,2,3'], 'Không hiểu “1,2,3” trong --percents.'],
      [['sipas', 'tra-loi.xlsx', '--method', 'chinh-thuc'], 'Giá trị “chinh-thuc”'],
    ] as const) {
      const { status, out, err } = await parscore(args, folder);
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain(words);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
    }
  });
});

describe('evidence', () => {
  test('the register stands on a sheet of its own, the rest is as it was, and clear takes it away', async () => {
    const { status, out } = await parscore(['evidence', 'minh-chung.xlsx', '-o', 'danh-muc.xlsx'], folder);
    expect(status).toBe(0);
    expect(out).toContain('Danh mục có 2 tài liệu của 3 mục chấm điểm; 1 mục có điểm mà chưa ghi tài liệu.');
    expect(out).toContain('Ô E4: “45/BC-SNV” không thuộc năm đánh giá 2025.');
    const before = readSnapshot(await bytesOf(folder, 'minh-chung.xlsx'));
    const after = readSnapshot(await bytesOf(folder, 'danh-muc.xlsx'));
    expect(after.sheets.map(({ name, own }) => [name, own])).toEqual([['Tự chấm', undefined], ['Danh mục tài liệu kiểm chứng', 'evidence']]);
    expect(after.sheets[0]?.cells).toEqual(before.sheets[0]?.cells);
    await parscore(['evidence', 'danh-muc.xlsx', '-o', 'lan-hai.xlsx'], folder);
    expect(readSnapshot(await bytesOf(folder, 'lan-hai.xlsx'))).toEqual(after);
    await parscore(['clear', 'danh-muc.xlsx', '-o', 'da-go.xlsx'], folder);
    expect(readSnapshot(await bytesOf(folder, 'da-go.xlsx'))).toEqual(before);
  });

  test('--year compares with another year, and JSON gives dates as year-month-day', async () => {
    const { out } = await parscore(['evidence', 'minh-chung.xlsx', '-o', 'nam.xlsx', '--year', '2023', '--json'], folder);
    const document = JSON.parse(out) as { readonly documents: number; readonly tables: readonly { readonly year: number; readonly leaves: readonly { readonly documents: readonly { readonly date: string; readonly remarks: readonly string[] }[] }[] }[] };
    expect([document.documents, document.tables[0]?.year]).toEqual([2, 2023]);
    expect(document.tables[0]?.leaves.flatMap(({ documents }) => documents.map(({ date, remarks }) => [date, ...remarks]))).toEqual([['2025-01-06', 'out-of-year'], ['2023-03-03']]);
  });

  test('without an evidence column nothing is written and that is told', async () => {
    const { status, out } = await parscore(['evidence', 'sach.xlsx', '-o', 'khong.xlsx'], folder);
    expect(out).toContain('Bảng ở trang “Tự chấm” không có cột tài liệu kiểm chứng');
    expect(status).toBe(0);
    await expect(bytesOf(folder, 'khong.xlsx')).rejects.toThrow('ENOENT');
  });
});

describe('report', () => {
  const documentOf = async (file: string): Promise<string> => strFromU8(unzipSync(new Uint8Array(await bytesOf(folder, file)))['word/document.xml'] ?? new Uint8Array());

  test('a Word file with charts, and the input is not touched', async () => {
    const before = await bytesOf(folder, 'minh-chung.xlsx');
    const { status, out } = await parscore(['report', 'minh-chung.xlsx', '-o', 'bao-cao.docx'], folder);
    expect(out).toContain('Báo cáo lập từ trang “Tự chấm” gồm 3 dòng điểm, 1 mục cần giải trình, 1 biểu đồ. Phần khó khăn, đề xuất và chữ ký do đơn vị ghi.');
    expect(status).toBe(0);
    const xml = await documentOf('bao-cao.docx');
    for (const words of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'năm 2025', 'Công khai thủ tục', 'KHÓ KHĂN, VƯỚNG MẮC', 'w:drawing']) expect(xml).toContain(words);
    expect(await bytesOf(folder, 'minh-chung.xlsx')).toEqual(before);
  });

  test('agency, place and signer stand in it as the call gives them', async () => {
    const head = ['--agency', 'Sở Tư pháp', '--superior', 'UBND tỉnh B', '--place', 'Việt Trì', '--signer-title', 'KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC', '--signer', 'Người ký minh hoạ'];
    expect((await parscore(['report', 'minh-chung.xlsx', '-o', 'ky.docx', ...head], folder)).status).toBe(0);
    const xml = await documentOf('ky.docx');
    for (const words of ['>SỞ TƯ PHÁP<', '>UBND TỈNH B<', '>Việt Trì, ngày …… tháng …… năm ……<', '>KT. GIÁM ĐỐC<', '>PHÓ GIÁM ĐỐC<', '>Người ký minh hoạ<']) expect(xml).toContain(words);
  });

  test('a table with errors is reported as it stands, with status 1 and a word of caution', async () => {
    const { status, out } = await parscore(['report', 'sai.xlsx', '-o', 'sai.docx', '--no-charts'], folder);
    expect(status).toBe(1);
    expect(out).toMatch(/Bảng còn \d+ lỗi: báo cáo ghi theo bảng như đang có\./);
    expect(out).toContain('Báo cáo không có biểu đồ theo lựa chọn của người dùng.');
    expect(await documentOf('sai.docx')).not.toContain('w:drawing');
  });

  test('JSON says what was written and how the table stands', async () => {
    const { out } = await parscore(['report', 'sach.xlsx', '-o', 'sach.docx', '--json', '--year', '2024'], folder);
    expect(JSON.parse(out)).toMatchObject({ schema: 'parscore.report/1', output: 'sach.docx', sheet: 'Tự chấm', year: 2024, rows: 6, charts: 3, check: { error: 0 }, findings: [{ code: 'evidence/no-column' }] });
  });

  test('the report never overwrites the table, and needs a place to go', async () => {
    const same = await parscore(['report', 'sach.xlsx', '-o', 'sach.xlsx'], folder);
    expect([same.status, same.err.includes('chính tệp gốc')]).toEqual([2, true]);
    expect((await parscore(['report', 'sach.xlsx'], folder)).status).toBe(2);
  });
});
