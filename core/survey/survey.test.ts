// The figures of a province's own plan, and survey tables as units keep them.
import { describe, expect, test } from 'vitest';
import { checkWorkbook } from '../check/check.ts';
import { writtenSheet, type Written } from '../check/written-sheet.ts';
import { builtInSet } from '../criteria/built-in.ts';
import { points, toNumber } from '../points.ts';
import { findingText } from '../text/finding.ts';
import { surveysOf, type Survey, type SurveyOptions } from './survey.ts';

const surveys = (rows: readonly (readonly Written[])[], options: SurveyOptions = {}): readonly Survey[] => surveysOf({ sheets: [writtenSheet(rows, { name: 'SIPAS' })] }, options);
const only = (rows: readonly (readonly Written[])[], options: SurveyOptions = {}): Survey => {
  const [survey, ...more] = surveys(rows, options);
  if (survey === undefined || more.length > 0) throw new Error('not one survey');
  return survey;
};
const told = (survey: Survey): readonly string[] => survey.findings.map(({ code, severity, cell }) => `${severity} ${code} ${cell ?? '-'}`);
const number = (value: Parameters<typeof toNumber>[0] | null): number | null => (value === null ? null : toNumber(value));

/** Kế hoạch 1886/KH-UBND ngày 10/9/2021, Quảng Bình. */
const PLAN: readonly (readonly Written[])[] = [
  ['KẾT QUẢ ĐIỀU TRA XÃ HỘI HỌC TỈNH QUẢNG BÌNH'],
  [],
  ['STT', 'Nội dung', 'Điểm tối đa', 'Năm 2019', 'Năm 2020'],
  [1, 'Chỉ số SIPAS (%)', null, 83.43, 78.88],
  [2, 'Điểm SIPAS', 10, 8.34, 7.83],
  [3, 'Điểm khảo sát lãnh đạo, quản lý', 23.5, 18.41, 18.16],
  [4, 'Điểm điều tra xã hội học', 33.5, null, 29.34],
];

describe('the plan of Quảng Bình', () => {
  const survey = only(PLAN);
  const [y2019, y2020] = survey.years;

  test('83,43 % gives 8,34 points and agrees', () => {
    expect([y2019?.year, number(y2019?.index ?? null), number(y2019?.due ?? null), y2019?.pointsOff]).toEqual([2019, 83.43, 8.34, null]);
  });

  test('78,88 % gives 7,89 where 7,83 is stated, and that is told', () => {
    expect([y2020?.year, number(y2020?.due ?? null), number(y2020?.points ?? null), number(y2020?.pointsOff ?? null)]).toEqual([2020, 7.89, 7.83, -0.06]);
    const finding = survey.findings.find(({ code }) => code === 'survey/points-differ');
    expect(finding && findingText(finding, 'vi')).toBe('Ô E5: điểm SIPAS năm 2020 ghi 7,83, nhưng 78,88% quy theo tỷ lệ thuận ra 7,89 trên 10, lệch 0,06. Công thức chính thức có thể khác; xem lại nguồn số liệu, không tự sửa.');
  });

  test('29,34 is 3,35 more than its two parts, which may be the socio-economic part of the table of 2020', () => {
    expect([number(y2020?.sum ?? null), number(y2020?.gap ?? null), y2020?.reading]).toEqual([25.99, 3.35, 'socio-economic']);
    const finding = survey.findings.find(({ code }) => code === 'survey/parts-differ');
    expect(finding && findingText(finding, 'vi')).toContain('SIPAS 7,83 cộng khảo sát lãnh đạo 18,16 được 25,99, lệch 3,35. Có thể số này gồm cả phần tác động kinh tế - xã hội');
    expect(finding && findingText(finding, 'en')).toContain('make 25.99, off by 3.35. It may hold the socio-economic impact part');
  });

  test('its sheet is no scoring table, so the check finds no fault in it', () => {
    expect(checkWorkbook({ sheets: [writtenSheet(PLAN, { name: 'SIPAS' })] }).tables).toEqual([]);
  });

  test('nothing else is told, and nothing is offered as a mend', () => {
    expect(told(survey)).toEqual(['warning survey/points-differ E5', 'warning survey/parts-differ E7']);
    expect(survey.findings.every(({ fix }) => fix === undefined)).toBe(true);
  });

  test('the sheet says what SIPAS and the leaders’ survey are worth', () => {
    expect(survey.scale.points).toEqual({ max: points(10), from: 'sheet' });
    expect(survey.scale.leaders).toEqual({ max: points(23.5), from: 'sheet' });
  });
});

describe('who says what SIPAS is worth', () => {
  const rows: readonly (readonly Written[])[] = [['Nội dung', 'Năm 2020'], ['Chỉ số SIPAS (%)', 78.88], ['Điểm SIPAS', 7.83], ['Điểm khảo sát lãnh đạo', 24]];

  test('the chosen set says 10 and 23,5', () => {
    const survey = only(rows, { set: builtInSet('1149-2020-province') });
    expect(survey.scale).toEqual({ points: { max: points(10), from: 'set' }, leaders: { max: points(23.5), from: 'set' } });
    expect(told(survey)).toEqual(['warning survey/points-differ B3', 'error survey/above-max B4']);
  });

  test('the caller has the last word', () => {
    expect(only(rows, { max: points(20) }).years[0]?.due).toBe(points(15.78));
  });

  test('where nobody does, 10 is taken and told', () => {
    expect(told(only(rows))).toEqual(['info survey/scale-assumed B2', 'warning survey/points-differ B3']);
  });
});

describe('years', () => {
  test('a row a year reads the same', () => {
    const survey = only([['Năm', 'Chỉ số SIPAS (%)', 'Điểm SIPAS', 'Điểm khảo sát lãnh đạo', 'Điểm điều tra XHH'], [2019, 83.43, 8.34, 18.41, null], [2020, 78.88, 7.83, 18.16, 29.34]]);
    expect(survey.years.map(({ year, due, gap }) => [year, number(due), number(gap)])).toEqual([[2019, 8.34, null], [2020, 7.89, 3.35]]);
  });

  test('the change of method in 2022 is told where years lie on both sides of it, and not elsewhere', () => {
    const years = (...all: readonly number[]): readonly string[] => told(only([['Nội dung', ...all], ['Chỉ số SIPAS (%)', ...all.map(() => 85)], ['Điểm SIPAS', ...all.map(() => 8.5)]])).filter((line) => line.includes('years'));
    expect(years(2020, 2021)).toEqual([]);
    expect(years(2021, 2022)).toEqual(['warning survey/years-cross C1']);
    expect(years(2022, 2023)).toEqual([]);
  });

  test('a gap of another year, or a wider one, is told without the reading', () => {
    const gap = (year: number, total: number) => only([['Nội dung', year], ['Điểm SIPAS', 8], ['Điểm khảo sát lãnh đạo', 18], ['Điểm điều tra XHH', total]]).years[0];
    expect(gap(2019, 29)).toMatchObject({ gap: points(3), reading: null });
    expect(gap(2020, 31.5)).toMatchObject({ gap: points(5.5), reading: null });
    expect(gap(2020, 26.01)).toMatchObject({ gap: null, reading: null });
  });
});

const LEVELS: readonly Written[] = ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'];
const FIVE = ['Tiếp cận dịch vụ hành chính công', 'Thủ tục hành chính', 'Công chức trực tiếp giải quyết TTHC', 'Kết quả cung ứng dịch vụ', 'Tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị'];

describe('answers on five levels', () => {
  const rows = [['STT', 'Yếu tố', ...LEVELS, 'Tổng số phiếu'], ...FIVE.map((name, at): readonly Written[] => [at + 1, name, 0, 10, 40, 100, 50, 200])];

  test('all five factors are recognised, in the order of the method', () => {
    expect(only(rows).table.factors.map(({ factor }) => factor)).toEqual(['access', 'procedures', 'staff', 'result', 'feedback']);
  });

  test('what the official formula is, is said to be unknown, and each reading stands under its name', () => {
    const survey = only(rows);
    expect(told(survey)).toEqual(['info survey/formula-unknown B2']);
    expect(survey.chosen).toBeNull();
    const all = survey.converted.find(({ factor }) => factor === null);
    // (100 + 50) / 200 and (10 x 0 + 40 x 20 + 100 x 60 + 50 x 100) / 200.
    expect(all?.conversions.map(({ id, index, why }) => [id, number(index), why])).toEqual([['top-two', 75, 'known'], ['option-percents', 59, 'known']]);
  });

  test('the user chooses a reading and gets its points', () => {
    expect(only(rows, { conversion: 'top-two', max: points(10) }).chosen).toEqual({ id: 'top-two', index: points(75), points: points(7.5) });
  });

  test('the level that a local practice leaves open is not guessed, and may be told', () => {
    const withWorst = [rows[0] ?? [], [1, FIVE[0] ?? '', 10, 10, 30, 100, 50, 200]];
    const reading = (percents?: SurveyOptions['percents']) => only(withWorst, percents === undefined ? {} : { percents }).converted[0]?.conversions[1];
    expect(reading()).toEqual({ id: 'option-percents', index: null, why: 'level-without-percent' });
    expect(reading([0, 25, 50, 75, 100].map(points))?.index).toBe(points(71.25));
  });

  test('counts that miss the total, and percents that miss 100, are told; thirds are rounding', () => {
    expect(told(only([rows[0] ?? [], [1, FIVE[0] ?? '', 0, 10, 40, 100, 50, 201]]))).toContain('warning survey/shares-differ B2');
    const percents = (...values: readonly number[]) => told(only([['Yếu tố', ...LEVELS], [FIVE[0] ?? '', ...values]])).filter((line) => line.includes('shares'));
    expect(percents(0.5, 9.5, 20, 40, 31)).toEqual(['warning survey/shares-differ A2']);
    expect(percents(0, 0, 33.33, 33.33, 33.33)).toEqual([]);
  });

  test('percents of several factors are not averaged: their weights are not known', () => {
    const survey = only([['Yếu tố', ...LEVELS], ...FIVE.map((name): readonly Written[] => [name, 0.5, 4.5, 15, 50, 30])]);
    expect(survey.converted.map(({ factor }) => factor)).not.toContain(null);
    expect(survey.converted[0]?.conversions[0]?.index).toBe(points(80));
  });

  test('rows of criteria below a factor are not taken for factors', () => {
    const survey = only([['STT', 'Yếu tố', ...LEVELS], ['1', FIVE[0] ?? '', 0, 1, 2, 3, 4], ['1.1', 'Công chức hướng dẫn nơi ngồi chờ', 0, 1, 2, 3, 4], ['3', FIVE[2] ?? '', 0, 0, 0, 5, 5]]);
    expect(survey.table.factors.map(({ factor, cell }) => `${factor} ${cell}`)).toEqual(['access B2', 'staff B4']);
    expect(told(survey)).toContain('info survey/factor-missing B2');
  });
});

describe('other ways to name things', () => {
  test('the index of each factor by year, with the whole below', () => {
    const survey = only([['TT', 'Yếu tố', 'Năm 2019 (%)', 'Năm 2020 (%)'], ...FIVE.map((name, at): readonly Written[] => [at + 1, `Mức độ hài lòng về ${name.toLowerCase()}`, 80 + at, 75 + at]), [null, 'Chỉ số hài lòng chung (SIPAS)', 83.43, 78.88]]);
    expect(survey.table.factors.map(({ factor, index }) => [factor, ...index.map(({ year }) => year)])).toEqual([['access', 2019, 2020], ['procedures', 2019, 2020], ['staff', 2019, 2020], ['result', 2019, 2020], ['feedback', 2019, 2020]]);
    expect(survey.years.map(({ year, index, due }) => [year, number(index), number(due)])).toEqual([[2019, 83.43, 8.34], [2020, 78.88, 7.89]]);
  });

  test('the two blocks of the method of 2023 are not taken for the whole', () => {
    const survey = only([['Nội dung', 'Năm 2024 (%)'], ['Mức độ hài lòng về xây dựng và thực hiện chính sách', 83.84], ['Mức độ hài lòng về cung ứng dịch vụ hành chính công', 84.09], ['Chỉ số SIPAS', 83.94]]);
    expect(survey.years.map(({ year, index }) => [year, number(index)])).toEqual([[2024, 83.94]]);
    expect(survey.table.factors).toEqual([]);
  });

  test('merged groups over the levels, and English words', () => {
    const sheet = writtenSheet([['Factor', 'Answers', null, null, null, null], [null, 'Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'], ['Access to services', 0, 0, 10, 20, 70]], { merges: ['A1:A2', 'B1:F1'] });
    const [survey] = surveysOf({ sheets: [sheet] });
    expect(survey?.converted[0]?.conversions[0]).toEqual({ id: 'top-two', index: points(90), why: 'known' });
  });

  test('the year may stand in the title alone', () => {
    expect(only([['KẾT QUẢ SIPAS NĂM 2021'], ['Nội dung', 'Kết quả'], ['Chỉ số SIPAS (%)', 91.17], ['Điểm SIPAS', 9.12]], { max: points(10) }).years[0]).toMatchObject({ year: 2021, due: points(9.12), pointsOff: null });
  });
});

test('a table of several indices over the years is no survey; a column “Chỉ số” of figures beside years is one', () => {
  const years = 'Năm | Chỉ số | Giá trị | Xếp hạng'.split(' | ');
  expect(surveys([years, [2019, 'PAR INDEX', 80.8, '36/63'], [2019, 'SIPAS', 83.43, '41/63'], [2020, 'PAPI', null, null]])).toEqual([]);
  expect(only([['KẾT QUẢ SIPAS'], ['Năm', 'Chỉ số', 'Điểm'], [2019, 83.43, 8.34]], { max: points(10) }).years[0]).toMatchObject({ year: 2019, due: points(8.34), pointsOff: null });
});

describe('bad input', () => {
  test('a percent as text is read and told, above 100 it is told and not used', () => {
    const survey = only([['Nội dung', 'Năm 2019', 'Năm 2020'], ['Chỉ số SIPAS', '83,43%', 178.88], ['Điểm SIPAS', 8.34, 'chưa có']], { max: points(10) });
    expect(told(survey)).toEqual(['warning survey/text-number B2', 'error survey/out-of-range C2', 'error survey/not-number C3']);
    expect(survey.years.map(({ due }) => number(due))).toEqual([8.34, null]);
    const text = survey.findings[1];
    expect(text && findingText(text, 'vi')).toContain('178,88% nằm ngoài khoảng từ 0 đến 100%');
  });

  test('a cell formatted as percent is read as percent', () => {
    expect(only([['Nội dung', 'Năm 2019'], ['Chỉ số SIPAS', { value: 0.8343, format: '0.00%' }], ['Điểm SIPAS', 8.34]], { max: points(10) }).years[0]).toMatchObject({ index: points(83.43), pointsOff: null });
  });

  test('a negative count makes no index', () => {
    const survey = only([['Yếu tố', ...LEVELS], [FIVE[0] ?? '', 0, -5, 10, 20, 30]]);
    expect(told(survey)).toContain('error survey/out-of-range C2');
    expect(survey.converted[0]?.conversions.map(({ index }) => index)).toEqual([null, null]);
  });

  test('a scoring table that names SIPAS among its criteria is no survey', () => {
    const criteria = Array.from({ length: 12 }, (_, at): readonly Written[] => [`${at + 1}`, at === 10 ? 'Điểm chỉ số hài lòng (SIPAS)' : at === 11 ? 'Khảo sát lãnh đạo' : `Tiêu chí ${at}`, 5, 4]);
    expect(surveys([['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'], ...criteria])).toEqual([]);
  });

  test('a sheet about something else is no survey', () => {
    expect(surveys([['Họ tên', 'Ngày sinh'], ['Nguyễn Văn A', 2019], ['Trần Thị B', 2020]])).toEqual([]);
    expect(surveys([])).toEqual([]);
  });
});
