// Sheets of all kinds for properties: headers that officials write, numbered rows, and whatever else a cell can hold.
import fc from 'fast-check';
import type { Area } from '../../core/address.ts';
import type { Cell, CellValue, SheetSnapshot } from '../../core/sheet/snapshot.ts';

const HEADERS: readonly (readonly string[])[] = [
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Tự đánh giá', 'Thẩm định lần 1', 'Thẩm định lần 2', 'Điều tra XHH', 'Điểm đạt được', 'Chỉ số', 'Minh chứng', 'Giải trình'],
  ['Nội dung', 'Thang điểm', 'Điểm chuẩn', 'Tự chấm', 'Ghi chú'],
  ['TT', 'Đơn vị', 'Điểm tối đa', 'Thẩm định', 'Điều tra XHH', 'Tổng điểm', 'Tỷ lệ đạt', 'Xếp hạng', 'Xếp loại'],
  ['No.', 'Criteria', 'Maximum score', 'Self-assessment', 'Appraisal', 'Total score'],
  ['Yếu tố', 'Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng', 'Tổng số phiếu'],
  ['Nội dung', 'Điểm tối đa', 'Năm 2020', 'Năm 2022'],
  ['Năm', 'Chỉ số SIPAS (%)', 'Điểm SIPAS', 'Khảo sát lãnh đạo', 'Điều tra XHH'],
];

const STRANGE: readonly string[] = [
  'Chỉ số SIPAS (%)', 'Điểm SIPAS', 'Khảo sát lãnh đạo', 'Công chức', '2020', '83,43%', 'KH số 1/KH-UBND ngày 31/02/2025; QĐ 2/QĐ-UBND', '12/KH-'.repeat(3_000), '1/1/'.repeat(5_000), ', số '.repeat(5_000),
  'NaN', 'Infinity', '1e999', '-0', '١٢', '½', '1,5,5', '10.18/10.5', '03 điểm', '-', 'N/A', 'không áp dụng', '=1+1', '＝1', '\ud800', '\udc00x', '🏛️👩‍💼', 'e\u0301', '\u0000', '\t', ' \u00a0 ',
  'Tổng cộng', 'Điểm thưởng', 'Điểm phạt', 'Trung bình', 'Ban hành kịp thời: 1', 'Từ 80% trở lên: tính theo công thức', 'a)', '1.1.1', '1.1.1.1.1.1.1.1.1', 'I', 'IV', 'Tiêu chí 1', 'A', '(điều tra XHH)',
  `${'1.'.repeat(400)}1`, 'x'.repeat(40_000), '('.repeat(2_000), '9'.repeat(400), ':1'.repeat(3_000),
];

const FORMULAS: readonly string[] = ['SUM(C2:C9)', 'SUM(D:D)', 'SUM(A1:XFD1048576)', 'A1', '#REF!+1', "'[1]Cũ'!A1", 'SUM((', '""""', 'IF(1,2', 'SUM(Điểm!C2)', `${'('.repeat(300)}1${')'.repeat(300)}`, 'SUBTOTAL(9,C2:C9)', 'C2+C3-C4', 'LET(x,1,x)', '1e308*10'];

const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...STRANGE) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 4, arbitrary: fc.integer({ min: -5, max: 20 }).map((quarters) => quarters / 4) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom('#REF!', '#DIV/0!', '#N/A').map((error) => ({ error })) },
);

const number = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'));
const place = fc.record({ row: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 24 }) }, { weight: 1, arbitrary: fc.constantFrom(5_000, 1_048_575) }), column: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 11 }) }, { weight: 1, arbitrary: fc.constant(16_383) }) });
const cell: fc.Arbitrary<Cell> = fc
  .record({ place, value: fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: number }), formula: fc.option(fc.constantFrom(...FORMULAS), { nil: undefined, freq: 3 }), format: fc.option(fc.constantFrom('d/m/yyyy', '0.00%', '0.00', '@', '[', ';;;', '"'), { nil: undefined, freq: 5 }) })
  .map(({ place: at, value: said, formula, format }): Cell => ({ ...at, value: said, ...(formula === undefined ? {} : { formula }), ...(format === undefined ? {} : { format }) }));

const area: fc.Arbitrary<Area> = fc.record({ top: fc.integer({ min: 0, max: 20 }), left: fc.integer({ min: 0, max: 10 }), height: fc.integer({ min: 0, max: 6 }), width: fc.integer({ min: 0, max: 4 }) })
  .map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width }));

const headerCells = fc.record({ words: fc.constantFrom(...HEADERS), row: fc.integer({ min: 0, max: 8 }) })
  .map(({ words, row }): Cell[] => words.map((word, column) => ({ row, column, value: word })));

/** A run of numbered rows, so that most grids hold a table. */
const numberedCells = fc.array(fc.tuple(number, fc.option(value, { nil: null }), fc.option(value, { nil: null })), { maxLength: 14 })
  .map((rows): Cell[] => rows.flatMap(([shown, max, score], i): Cell[] => [
    { row: 9 + i, column: 0, value: shown },
    { row: 9 + i, column: 1, value: `Tiêu chí số ${shown}` },
    ...(max === null ? [] : [{ row: 9 + i, column: 2, value: max }]),
    ...(score === null ? [] : [{ row: 9 + i, column: 3, value: score }]),
  ]));

/** The first cell of an address stands, as in a sheet. */
export const anySheet: fc.Arbitrary<SheetSnapshot> = fc
  .record({ header: fc.option(headerCells, { nil: [], freq: 8 }), numbered: numberedCells, cells: fc.array(cell, { maxLength: 60 }), merges: fc.uniqueArray(area, { maxLength: 4, comparator: (a, b) => !(a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top) }), hidden: fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 2 }) })
  .map(({ header, numbered, cells, merges, hidden }): SheetSnapshot => {
    const byAddress = new Map<string, Cell>();
    for (const each of [...header, ...numbered, ...cells]) {
      const key = `${each.row},${each.column}`;
      if (!byAddress.has(key)) byAddress.set(key, each);
    }
    return { name: 'Bất kỳ', visibility: 'visible', cells: [...byAddress.values()].sort((a, b) => a.row - b.row || a.column - b.column), merges, hiddenRows: hidden.map((row) => ({ first: row, last: row })), hiddenColumns: [], protected: false };
  });

const SURVEY_NAMES: readonly string[] = ['Tiếp cận dịch vụ', 'Thủ tục hành chính', 'Công chức', 'Kết quả', 'Tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị', 'Chỉ số SIPAS (%)', 'Điểm SIPAS', 'Khảo sát lãnh đạo', 'Điều tra XHH', '2019', '2022', 'Chung'];
const SURVEY_HEADERS = HEADERS.slice(-3);

/** A survey header above rows that surveys have, each cell whatever a cell can hold. */
export const anySurvey: fc.Arbitrary<SheetSnapshot> = fc
  .record({ words: fc.constantFrom(...SURVEY_HEADERS), rows: fc.array(fc.tuple(fc.constantFrom(...SURVEY_NAMES), fc.array(fc.option(value, { nil: null, freq: 6 }), { maxLength: 6 })), { minLength: 2, maxLength: 10 }), format: fc.constantFrom('0.00%', '0.00', '@') })
  .map(({ words, rows, format }): SheetSnapshot => {
    const cells = [
      ...words.map((word, column): Cell => ({ row: 0, column, value: word })),
      ...rows.flatMap(([name, values], at): Cell[] => [{ row: at + 1, column: 0, value: name }, ...values.flatMap((said, column): Cell[] => (said === null ? [] : [{ row: at + 1, column: column + 1, value: said, format }]))]),
    ];
    return { name: 'Khảo sát', visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenColumns: [], protected: false };
  });

const RANKING_HEADERS = HEADERS.filter((words) => words.includes('Đơn vị'));

/** A ranking header above rows of units, or a list of indices over the years, each cell whatever a cell can hold. */
export const anyRanking: fc.Arbitrary<SheetSnapshot> = fc
  .record({ words: fc.constantFrom(...RANKING_HEADERS, ['Năm', 'Chỉ số', 'Giá trị', 'Xếp hạng']), rows: fc.array(fc.array(fc.option(value, { nil: null, freq: 6 }), { minLength: 2, maxLength: 9 }), { minLength: 1, maxLength: 12 }) })
  .map(({ words, rows }): SheetSnapshot => {
    const isRanking = words.length > 4;
    const cells = [
      ...words.map((word, column): Cell => ({ row: 0, column, value: word })),
      ...rows.flatMap((values, at): Cell[] => {
        const fixed: readonly CellValue[] = isRanking ? [at + 1, `Sở ${at + 1}`] : [2018 + (at % 4), ['PAR INDEX', 'SIPAS', 'PAPI', 'PCI'][at % 4] ?? null];
        return [...fixed.map((said, column): Cell => ({ row: at + 1, column, value: said })), ...values.slice(0, words.length - 2).flatMap((said, column): Cell[] => (said === null ? [] : [{ row: at + 1, column: column + 2, value: said }]))];
      }),
    ];
    return { name: isRanking ? 'Xếp hạng' : 'Các năm', visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenColumns: [], protected: false };
  });
