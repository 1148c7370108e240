// Words of the tool that consolidates units.
import { words } from '../../words/words.ts';

export const UNITS = words({
  none: { vi: 'Chưa có bảng chấm điểm của đơn vị nào.', en: 'No unit’s scoring table is here.' },
  'by-hand': { vi: 'Đơn vị nào chưa có ở đây thì chép bảng của đơn vị đó vào một trang riêng của tệp này.', en: 'Copy the table of each unit that is not here yet to a sheet of its own in this file.' },
  add: { vi: 'Thêm tệp .xlsx của các đơn vị', en: 'Add .xlsx files of units' },
  'add-hint': {
    vi: 'Mọi trang của các tệp được chọn sẽ thêm vào sau trang cuối, nội dung giữ nguyên, tên trang lấy theo tên tệp. Muốn bỏ thì tự xoá các trang đó: nút Hoàn tác ở đây không bỏ được.',
    en: 'All sheets of the chosen files are added after the last sheet, as they are, under the names of their files. To take them back, delete those sheets yourself: Undo here does not.',
  },
  'beside-hint': {
    vi: 'Các tệp được chọn chỉ để đọc: số liệu vào trang tổng hợp là giá trị, kèm tên tệp, trang và vùng ô. Tệp đang mở không thêm trang nào khác.',
    en: 'The chosen files are only read: their figures come into the summary as values, with file, sheet and range beside them. No other sheet is added here.',
  },
  beside: { vi: 'Đang đọc thêm {count#} tệp: {files}.', en: 'Files read besides ({count#}): {files}.' },
  forget: { vi: 'Bỏ các tệp này', en: 'Leave these files out' },
  list: { vi: 'Đơn vị phải gửi, mỗi dòng một đơn vị (không bắt buộc)', en: 'Units that are due, one a line (optional)' },
  'list-hint': { vi: 'Muốn xếp hạng riêng từng nhóm thì thêm dấu chấm phẩy và tên nhóm: Sở Nội vụ; Sở, ngành', en: 'To rank groups apart, add a semicolon and the group: Department A; Departments' },
  ties: { vi: 'Khi bằng chỉ số', en: 'Where indices are equal' },
  'ties-competition': { vi: 'Đồng hạng rồi nhảy hạng: 1, 2, 2, 4', en: 'Equal ranks, then a gap: 1, 2, 2, 4' },
  'ties-dense': { vi: 'Đồng hạng, không nhảy: 1, 2, 2, 3', en: 'Equal ranks, no gap: 1, 2, 2, 3' },
  counts: { vi: 'Đã xếp hạng {ranked#} đơn vị; chưa xếp hạng {aside#}; chưa có bảng {missing#}.', en: 'Ranked units: {ranked#}; not ranked: {aside#}; without a table: {missing#}.' },
  group: { vi: ['Nhóm {name}', 'Xếp hạng'], en: ['Group {name}', 'Ranking'] },
  line: { vi: ['{rank#}. {name}: {index%}, {grade}', '{rank#}. {name}: {index%}', '{rank#}. {name}'], en: ['{rank#}. {name}: {index%}, {grade}', '{rank#}. {name}: {index%}', '{rank#}. {name}'] },
});
