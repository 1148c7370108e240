// The self-assessment report of a table: what it says of its points, what it asks to explain, and what it leaves to the unit.
import { describe, expect, test } from 'vitest';
import { writtenSheet, type Written } from '../check/written-sheet.ts';
import { builtInSet } from '../criteria/built-in.ts';
import { scoreTable } from '../score/score.ts';
import { gridOf } from '../sheet/grid.ts';
import { readSheet } from '../sheet/read.ts';
import type { Block, PaperChart, PaperTable } from './paper.ts';
import { scoreReport, type ReportOrder, type ScoreReport } from './score-report.ts';

const HEADER: readonly Written[] = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Điều tra XHH', 'Tài liệu kiểm chứng', 'Giải trình'];

const ROWS: readonly (readonly Written[])[] = [
  ['ỦY BAN NHÂN DÂN TỈNH A', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['SỞ NỘI VỤ'],
  ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
  HEADER,
  ['1', 'Chỉ đạo, điều hành', 6],
  ['1.1', 'Kế hoạch', 2, 2, 2, null, 'KH 12/KH-SNV'],
  ['1.2', 'Báo cáo', 4, 3.5, 3, null, 'BC 45/BC-SNV', 'Chậm một báo cáo'],
  ['2', 'Thủ tục hành chính', 4],
  ['2.1', 'Công khai', 2, 2, 2, null, null, 'Đã niêm yết, chưa có văn bản'],
  ['2.2', 'Đúng hạn', 1, 1, 0.5],
  ['2.3', 'Mức độ hài lòng (điều tra XHH)', 1, null, null, 0.8],
];

function made(rows: readonly (readonly Written[])[] = ROWS, order: Partial<ReportOrder> = {}): ScoreReport {
  const sheet = writtenSheet(rows);
  const [table] = readSheet(sheet);
  if (table?.kind !== 'scoring') throw new Error('no scoring table');
  const set = order.set ?? null;
  return scoreReport({ table, grid: gridOf(sheet), score: scoreTable(table, set), set, year: 2025, charts: true, language: 'vi', ...order });
}

const texts = ({ paper }: ScoreReport): readonly string[] => paper.blocks.flatMap((block) => (block.kind === 'paragraph' && block.text !== '' ? [block.text] : []));
const of = <Kind extends Block['kind']>({ paper }: ScoreReport, kind: Kind): readonly Extract<Block, { readonly kind: Kind }>[] => paper.blocks.filter((block): block is Extract<Block, { readonly kind: Kind }> => block.kind === kind);
const lines = (table: PaperTable | undefined): readonly string[] => table?.rows.map(({ cells }) => cells.join(' | ')) ?? [];

describe('the parts that the ministry asks for', () => {
  const report = made();
  const [fields, without, differing, annex] = of(report, 'table');

  test('the head names the agency and its superior, the nation and the motto, and leaves number and date to be filled in', () => {
    const [head] = of(report, 'pair');
    expect(head?.left.map(({ text }) => text)).toEqual(['ỦY BAN NHÂN DÂN TỈNH A', 'SỞ NỘI VỤ', 'Số: ……/BC-……']);
    expect(head?.right.map(({ text }) => text)).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '……, ngày …… tháng …… năm ……']);
  });

  test('it says what the table sums to', () => {
    expect(texts(report)).toContain('Tổng điểm tự chấm: 8,5 trên 10 điểm tối đa áp dụng.');
    expect(texts(report)).toContain('Tổng điểm đạt được: 8,3 điểm; chỉ số: 83,00%.');
    expect(texts(report)[1]).toBe('Kết quả tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm 2025');
  });

  test('points stand by field with their index, and in the annex by every criterion', () => {
    expect(lines(fields)).toEqual([
      '1 | Chỉ đạo, điều hành | 6,00 | 5,50 | 5,00 | – | 5,00 | 83,33',
      '2 | Thủ tục hành chính | 4,00 | 3,00 | 2,50 | 0,80 | 3,30 | 82,50',
      ' | Tổng cộng | 10,00 | 8,50 | 7,50 | 0,80 | 8,30 | 83,00',
    ]);
    expect(lines(annex)).toContain('1.2 | Báo cáo | 4,00 | 3,50 | 3,00 | – | 3,00');
    expect(lines(annex)).toContain('2.3 | Mức độ hài lòng (điều tra XHH) | 1,00 | – | – | 0,80 | 0,80');
    expect(annex?.rows.map(({ strong }) => strong)).toEqual([true, false, false, true, false, false, false, true]);
  });

  test('points without evidence are listed, with the explanation that the sheet gives or room for one', () => {
    expect(lines(without)).toEqual(['2.1 | Công khai | 2,00 | Đã niêm yết, chưa có văn bản', '2.2 | Đúng hạn | 1,00 | ……']);
  });

  test('self scores that the appraisal did not follow are listed with the difference', () => {
    expect(lines(differing)).toEqual(['1.2 | Báo cáo | 3,50 | 3,00 | -0,50 | Chậm một báo cáo', '2.2 | Đúng hạn | 1,00 | 0,50 | -0,50 | ……']);
  });

  test('difficulties and proposals are dotted lines, said to be the unit’s', () => {
    const blocks = report.paper.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
    expect(blocks.filter(({ style }) => style === 'fill')).toHaveLength(8);
    expect(blocks.filter(({ text }) => text === '(Phần này do đơn vị tự ghi.)')).toHaveLength(2);
  });

  test('charts show the index, both scores, and the losses, each with a sentence for who cannot see it', () => {
    const charts: readonly PaperChart[] = of(report, 'chart');
    expect(charts.map(({ id }) => id)).toEqual(['index-by-field', 'self-appraised', 'largest-losses']);
    expect(charts[0]).toMatchObject({ categories: ['1. Chỉ đạo, điều hành', '2. Thủ tục hành chính'], max: 100, series: [{ bars: [{ shown: '83,33' }, { value: 82.5, shown: '82,50' }] }] });
    expect(charts.every(({ description }) => description.startsWith('Biểu đồ thanh: '))).toBe(true);
    expect([report.findings, report.counts]).toEqual([[], { rows: 7, explanations: 4, charts: 3 }]);
  });
});

describe('the agency and the signer', () => {
  const [above = [], ...below] = ROWS;
  const placed: readonly (readonly Written[])[] = [above, ['SỞ NỘI VỤ', null, null, 'Nam Định, ngày 05 tháng 01 năm 2026'], ...below.slice(1)];
  const headOf = (report: ScoreReport): readonly string[] => of(report, 'pair')[0]?.left.map(({ text }) => text) ?? [];
  const dateOf = (report: ScoreReport): string | undefined => of(report, 'pair')[0]?.right.at(-1)?.text;
  const signed = (report: ScoreReport): readonly string[] => of(report, 'pair')[1]?.right.map(({ text }) => text) ?? [];

  test('the place is read before the date above the table, whose day is left to whoever signs', () => {
    expect(dateOf(made(placed))).toBe('Nam Định, ngày …… tháng …… năm ……');
    expect(dateOf(made([['SỞ NỘI VỤ', null, null, '………, ngày … tháng … năm 2026'], ...below.slice(1)]))).toBe('……, ngày …… tháng …… năm ……');
  });

  test('what a person gives goes before what is read, in the annex too; what is given blank is left dotted', () => {
    const report = made(placed, { head: { unit: '  Sở  Tư pháp\n', superior: '', place: 'Ninh Bình' } });
    expect(headOf(report)).toEqual(['CƠ QUAN CHỦ QUẢN ……', 'SỞ TƯ PHÁP', 'Số: ……/BC-……']);
    expect(dateOf(report)).toBe('Ninh Bình, ngày …… tháng …… năm ……');
    expect(texts(report).filter((text) => text.includes('Sở Tư pháp'))).toHaveLength(2);
  });

  test('the signer is never guessed: dotted, or as given with a title of several lines', () => {
    expect(signed(made(placed))).toEqual(['THỦ TRƯỞNG ĐƠN VỊ', '(Chữ ký, dấu của đơn vị; họ và tên)', '……']);
    expect(signed(made(placed, { head: { signerTitle: 'KT. Giám đốc / Phó Giám đốc', signerName: 'Nguyễn Văn A' } }))).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '(Chữ ký, dấu của đơn vị; họ và tên)', 'Nguyễn Văn A']);
  });

  test('it is addressed, and names as the first recipient whom it is addressed to', () => {
    expect(texts(made())).toContain('Kính gửi: ……');
    expect(of(made(), 'pair')[1]?.left.map(({ text }) => text)).toEqual(['Nơi nhận:', '- Như trên;', '- ……;', '- Lưu: VT, …….']);
  });
});

describe('what is not there', () => {
  const codes = ({ findings }: ScoreReport): readonly string[] => findings.map(({ code, severity }) => `${severity} ${code}`);

  test('without an evidence column the report says so, leaves lines, and the rest is done', () => {
    const report = made([['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'], ['1', 'A', 6, 5], ['2', 'B', 4, 3]]);
    expect(codes(report)).toEqual(['warning evidence/no-column']);
    expect(texts(report)).toContain('Bảng chấm điểm không có cột tài liệu kiểm chứng nên chưa liệt kê được; đơn vị tự bổ sung:');
    expect(texts(report)).toContain('Bảng chưa có điểm thẩm định.');
    expect(of(report, 'table')).toHaveLength(2);
  });

  test('a report without charts, because the user wants none or there is nothing to draw', () => {
    expect(codes(made(ROWS, { charts: false }))).toEqual(['info report/no-charts']);
    const blank = made([HEADER, ['1', 'A', null, 0], ['2', 'B', null, 0]]);
    expect(codes(blank)).toEqual(['info report/no-charts']);
    expect(of(blank, 'chart')).toEqual([]);
  });

  test('a year that nobody names is left to be written, and so is the unit', () => {
    const report = made([HEADER, ['1', 'A', 6, 5], ['2', 'B', 4, 3]], { year: null });
    expect(texts(report)[1]).toBe('Kết quả tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm ……');
    expect(of(report, 'pair')[0]?.left[1]?.text).toBe('TÊN ĐƠN VỊ ……');
  });

  test('provisional points, a labelled unit and an illustrative set are said to be so', () => {
    const set = builtInSet('minh-hoa-tinh');
    const report = made([['Đơn vị: Sở Tư pháp - Năm 2025'], ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'], ['1', 'A', 6, 5, 4], ['2', 'B', 4, 3, null]], { set });
    expect(texts(report).some((text) => text.startsWith('Tổng điểm đạt được (tạm tính'))).toBe(true);
    expect(texts(report).some((text) => text.endsWith('là bộ minh hoạ, không phải văn bản chính thức.'))).toBe(true);
    expect(of(report, 'pair')[0]?.left[1]?.text).toBe('SỞ TƯ PHÁP');
  });

  test('the English report says as much', () => {
    const english = made(ROWS, { language: 'en' });
    expect(english.paper.blocks.map(({ kind }) => kind)).toEqual(made().paper.blocks.map(({ kind }) => kind));
    expect(texts(english)).toContain('Achieved in all: 8.3 points; index: 83.00%.');
  });
});
