// The reader on rankings as agencies publish and keep them: rows are units.
import { expect, test } from 'vitest';
import { rolesOf as roles, sheetOfLines } from '../../test/lines.ts';
import { countsOf, readSheet } from './read.ts';
import type { RankingTable } from './table.ts';

function ranking(...lines: string[]): RankingTable {
  const table = readSheet(sheetOfLines(lines))[0];
  if (table?.kind !== 'ranking') throw new Error(`no ranking table but ${table?.kind}`);
  return table;
}

test('a ranking with Roman group rows, restarted numbers, different maxima and percents as text', () => {
  const table = ranking(
    'STT | TÊN CƠ QUAN | Điểm tối đa | Điểm thẩm định | Tỷ lệ đạt | Xếp loại',
    'I | Các sở, ban, ngành tỉnh',
    '1 | Văn phòng UBND tỉnh | 71.5 | 69.25 | 96.85% | Tốt',
    '2 | Thanh tra tỉnh | 71.5 | 69 | 96.50% | Tốt',
    'II | UBND huyện, thị xã',
    '1 | UBND thị xã A | 100 | 88.35 | 88.35% | Tốt',
  );
  expect(roles(table)).toBe('A:number B:unit C:max D:appraised E:index F:grade');
  expect(table.rows.map(({ kind, group }) => [kind, group])).toEqual([['group', null], ['unit', 0], ['unit', 0], ['group', null], ['unit', 3]]);
});

test('a ranking with a mean row, its total found by the sums', () => {
  const table = ranking(
    'Xếp hạng | Các bộ, cơ quan ngang bộ | Điểm⏎⏎thẩm định | Điểm điều tra XHH | Tổng điểm đạt được | Chỉ số tổng hợp (PAR Index 2023)',
    '1 | Bộ Tư pháp | 61.86 | 28.10 | 89.95 | 89.95',
    '2 | Bộ Tài chính | 61.52 | 27.66 | 89.18 | 89.18',
    '| Trung bình | | | | 84.38',
  );
  expect(roles(table)).toBe('A:rank B:unit C:appraised C:part D:part D:survey E:achieved F:index');
  expect(table.rows.map(({ kind }) => kind)).toEqual(['unit', 'unit', 'mean']);
});

test('a ranking with a group of columns, whose addends no word names', () => {
  const table = ranking(
    'Xếp hạng | Tỉnh | Điểm đánh giá | Tác động của CCHC | < | < | Chỉ số',
    '^ | ^ | ^ | SIPAS | Khảo sát LĐQL | Tác động KT-XH | ^',
    '1 | Quảng Ninh | 57.66 | 9.56 | 18.83 | 5 | 91.04',
    '2 | Hải Phòng | 58.71 | 9.35 | 19.45 | 3 | 90.51',
  );
  expect(table.columns.part).toEqual([2, 3, 4, 5]);
});

test('a matrix of units and fields: the grand total is told from the totals of the fields, wherever it stands', () => {
  const wide = ranking(
    'STT | Tên đơn vị | KẾT QUẢ THEO LĨNH VỰC | < | < | < | < | < | < | < | Tổng điểm | Xếp loại',
    '^ | ^ | 1. Chỉ đạo | < | < | < | 2. Thể chế | < | < | < | ^ | ^',
    '^ | ^ | TC | TĐ | Bị trừ | Tổng | TC | TĐ | Bị trừ | Tổng | ^ | ^',
    '1 | Sở A | 10 | 9 | 0.5 | 8.5 | 5 | 5 | 0 | 5 | 13.5 | B',
    '2 | Sở B | 10 | 10 | 0 | 10 | 5 | 4 | 0 | 4 | 14 | A',
  );
  expect(roles(wide)).toBe('A:number B:unit F:part J:part K:achieved L:grade');
  const district = ranking(
    'TT | Tên đơn vị | Chỉ số CCHC năm 2019 | < | < | < | 1. Văn bản | < | < | <',
    '^ | ^ | Thẩm định | ĐTXHH | Tổng điểm | Chỉ số (%) | Đánh giá qua ĐTXHH | UBND Huyện thẩm định | Tổng điểm | Chỉ số(%)',
    '1 | Phòng A | 60 | 25 | 85 | 85 | 5 | 10 | 15 | 73.17',
    '2 | Phòng B | 61 | 25 | 86 | 86 | 5 | 11 | 16 | 78.05',
  );
  expect(roles(district)).toBe('A:number B:unit C:appraised C:part D:part D:survey E:achieved F:index');
});

test('a list of units with the points that they were given and a class', () => {
  const lines = ['STT | Tên đơn vị | Điểm chấm thực tế | Xếp loại', '1 | Sở A | 90.5 | Xếp loại A', '2 | Sở B | 80 | Xếp loại B', 'LÃNH ĐẠO ĐƠN VỊ', '(Ký và ghi rõ họ tên)'];
  expect(roles(ranking(...lines))).toBe('A:number B:unit C:appraised D:grade');
  expect(countsOf(ranking(...lines))).toEqual({ units: 2 });
});

test('a rank without a total ranks by the column of numbers to its left', () => {
  expect(roles(ranking('Tỉnh | Gia nhập | Đất đai | Điểm năm 2021 | Hạng', 'Quảng Ninh | 7.98 | 7.39 | 73.02 | 1', 'Hải Phòng | 6.52 | 6.77 | 70.61 | 2'))).toBe('A:unit D:achieved E:rank');
});
