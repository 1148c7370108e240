// Câu tiếng Việt cho bảng tổng hợp nhiều đơn vị: điều gì không lấy nguyên như đã nộp, của đơn vị nào, ở đâu, cần làm gì.
import type { UnitWords } from '../units.ts';

export const units: UnitWords = {
  source: ['tệp “{file}”, trang “{sheet}”, vùng {range}', 'trang “{sheet}”, vùng {range}', 'chưa rõ nơi'],
  remarks: {
    'units/none': ['Không có bảng chấm điểm của đơn vị nào. Chọn các tệp hoặc trang có bảng chấm điểm rồi thử lại.'],
    'units/no-common-set': [
      'Bảng của {count#} đơn vị theo những bộ tiêu chí khác nhau, không bộ nào chiếm quá nửa nên chưa xếp hạng. Chọn bộ tiêu chí, hoặc chia nhóm trong danh sách đơn vị.',
      'Các bảng theo những bộ tiêu chí khác nhau nên chưa xếp hạng. Chọn bộ tiêu chí, hoặc chia nhóm trong danh sách đơn vị.',
    ],
    'unit/file-broken': ['Không đọc được tệp “{file}”: {reason} Các tệp khác vẫn được tổng hợp.', 'Không đọc được một tệp; các tệp khác vẫn được tổng hợp.'],
    'unit/no-table': ['Không thấy bảng chấm điểm trong tệp “{file}”. Mở tệp để kiểm tra.', 'Có tệp không có bảng chấm điểm. Mở tệp để kiểm tra.'],
    'unit/missing': [
      '{unit} (nhóm {group}) có trong danh sách nhưng chưa có bảng. Bảng của “{near}” có phải của đơn vị này? Nếu phải, sửa tên cho khớp.',
      '{unit} có trong danh sách nhưng chưa có bảng. Bảng của “{near}” có phải của đơn vị này? Nếu phải, sửa tên cho khớp.',
      '{unit} (nhóm {group}) có trong danh sách nhưng chưa có bảng.',
      '{unit} có trong danh sách nhưng chưa có bảng.',
      'Có đơn vị trong danh sách chưa có bảng.',
    ],
    'unit/not-in-list': [
      '{unit} ({place}): danh sách có {several#} đơn vị cùng tên ở các nhóm khác nhau, chưa rõ bảng này của nhóm nào. Ghi nhóm ở dòng “Nhóm: …” phía trên bảng.',
      '{unit} ({place}) không khớp tên nào trong danh sách. Sửa tên cho khớp hoặc bổ sung danh sách.',
      'Có đơn vị không khớp tên nào trong danh sách.',
    ],
    'unit/no-group': ['{unit} ({place}) chưa rõ thuộc nhóm nào nên xếp riêng. Ghi nhóm trong danh sách đơn vị.', 'Có đơn vị chưa rõ nhóm nên xếp riêng.'],
    'unit/twice': ['{unit} có {count#} bảng khác nhau nên chưa xếp hạng: {places}. Giữ lại bảng đúng rồi tổng hợp lại.', 'Có đơn vị nộp nhiều bảng khác nhau nên chưa xếp hạng.'],
    'unit/same-twice': ['{unit} có {count#} bảng giống hệt nhau, chỉ tính một: {places}.', 'Có đơn vị nộp nhiều bảng giống hệt nhau, chỉ tính một.'],
    'unit/other-set': [
      '{unit} ({place}) không theo bộ “{set}”: {unknown#} tiêu chí lạ, {reweighted#} tiêu chí khác điểm tối đa, thiếu {left#} tiêu chí. Chưa xếp hạng.',
      '{unit} ({place}) theo bộ tiêu chí khác các đơn vị cùng nhóm: {unknown#} tiêu chí lạ, {reweighted#} tiêu chí khác điểm tối đa, thiếu {left#} tiêu chí. Chưa xếp hạng.',
      'Có đơn vị theo bộ tiêu chí khác nên chưa xếp hạng.',
    ],
    'unit/other-year': ['{unit} ({place}) là bảng năm {year#}, các đơn vị khác là năm {expected#}. Chưa xếp hạng.', 'Có bảng của năm khác nên chưa xếp hạng.'],
    'unit/no-score': ['{unit} ({place}) chưa có điểm nào nên chưa xếp hạng.', 'Có đơn vị chưa có điểm nào nên chưa xếp hạng.'],
    'unit/no-index': ['{unit} ({place}) không có điểm tối đa áp dụng nên chưa tính được chỉ số.', 'Có đơn vị không có điểm tối đa nên chưa tính được chỉ số.'],
    'unit/has-errors': ['Bảng của {unit} ({place}) còn {count#} lỗi; điểm được tính lại từ các tiêu chí. Chạy lệnh check để xem và sửa.', 'Có bảng còn lỗi; điểm được tính lại từ các tiêu chí.'],
    'unit/left-out': ['{unit} ({place}) không có {left#} tiêu chí của bộ; điểm tối đa áp dụng là {max}.', '{unit} ({place}) không có {left#} tiêu chí của bộ.', 'Có đơn vị không có đủ tiêu chí của bộ.'],
    'unit/provisional': ['{unit} ({place}): điểm tạm tính, còn tiêu chí chưa thẩm định nên lấy điểm tự chấm.', 'Có đơn vị chưa thẩm định xong nên điểm là tạm tính.'],
    'unit/hidden': ['Trang của {unit} ({place}) đang ẩn nhưng vẫn được tính.', 'Có trang đang ẩn vẫn được tính.'],
  },
};
