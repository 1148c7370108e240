// Words of the trial of ranks in the panel.
import { words } from '../../words/words.ts';

export const ROBUST = words({
  none: { vi: 'Chưa có đơn vị nào để thử: cần một bảng xếp hạng có điểm từng phần, hoặc bảng chấm điểm của nhiều đơn vị.', en: 'There is no unit to try: a ranking with the points of its parts is needed, or the scoring tables of several units.' },
  band: { vi: 'Trọng số đổi tối đa (±%)', en: 'Weights shift by at most (±%)' },
  'bad-band': { vi: 'Ghi một số từ 0 đến 100.', en: 'Give a number from 0 to 100.' },
  by: { vi: 'Bỏ bớt và đổi trọng số theo', en: 'Leave out and weigh by' },
  'by-field': { vi: 'Lĩnh vực', en: 'Field' },
  'by-criterion': { vi: 'Tiêu chí', en: 'Criterion' },
  unit: { vi: '{rank#}. {name}: hạng {low#}–{high#} trong 90% số lần thử', en: '{rank#}. {name}: ranks {low#} to {high#} in 90% of the trials' },
  'unit-untried': { vi: '{rank#}. {name}', en: '{rank#}. {name}' },
  group: { vi: ['Nhóm {name}', 'Các đơn vị'], en: ['Group {name}', 'Units'] },
});
