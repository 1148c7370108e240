// The ranking sheet of the benchmark: 3,321 units with points, index and rank, as many as the country's communes.
import type { Cell, Snapshot } from '../../core/sheet/snapshot.ts';

export interface RankingSheet {
  readonly snapshot: Snapshot;
  readonly units: number;
  /** The sum of the achieved points, in ten-thousandths. */
  readonly achieved: number;
}

const HEADER = ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Điểm thẩm định', 'Điều tra XHH', 'Tổng điểm', 'Chỉ số (%)', 'Xếp hạng'];

/** Builds the sheet; the points run through the units in a fixed jumble, with ties; another `stride` is another year's. */
export function rankingSheet(units = 3_321, stride = 1): RankingSheet {
  const rows = Array.from({ length: units }, (_, at) => {
    const appraised = 4_000 + ((at * 7_919 * stride) % 2_500);
    const survey = 2_000 + ((at * 104_729 * stride) % 1_300);
    return { appraised, survey, achieved: appraised + survey };
  });
  const higher = new Map<number, number>();
  const sorted = rows.map(({ achieved }) => achieved).sort((a, b) => b - a);
  sorted.forEach((achieved, before) => {
    if (!higher.has(achieved)) higher.set(achieved, before);
  });
  const texts: readonly (readonly Cell['value'][])[] = [
    [null, 'BẢNG XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP XÃ (bảng dựng để đo)'],
    HEADER,
    ...rows.map(({ appraised, survey, achieved }, at) => [
      at + 1,
      `Xã số ${at + 1}`,
      100,
      appraised / 100,
      survey / 100,
      achieved / 100,
      achieved / 100,
      (higher.get(achieved) ?? Number.NaN) + 1,
    ]),
  ];
  const cells = texts.flatMap((values, row) => values.flatMap((value, column): Cell[] => (value === null ? [] : [{ row, column, value }])));
  return {
    snapshot: { sheets: [{ name: 'Xếp hạng', visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenColumns: [], protected: false }] },
    units,
    achieved: rows.reduce((all, { achieved }) => all + achieved * 100, 0),
  };
}
