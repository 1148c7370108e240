// Câu tiếng Việt cho lý do không làm được: tệp, trang tính, bộ tiêu chí.
import type { RefusalSentences } from '../refusal.ts';

export const refusal: RefusalSentences = {
  'file/missing': ['Không tìm thấy tệp “{file}”.', 'Không tìm thấy tệp.'],
  'file/is-folder': ['“{file}” là thư mục, không phải tệp Excel.', 'Đây là thư mục, không phải tệp Excel.'],
  'file/no-permission': ['Không có quyền đọc hoặc ghi “{file}”.', 'Không có quyền đọc hoặc ghi tệp này.'],
  'file/write-failed': ['Không ghi được “{file}”. Tệp gốc vẫn nguyên vẹn.', 'Không ghi được tệp. Tệp gốc vẫn nguyên vẹn.'],
  'file/empty': ['Tệp “{file}” rỗng.', 'Tệp rỗng.'],
  'file/not-a-zip': ['“{file}” không phải tệp Excel .xlsx. Nếu là tệp .xls, mở bằng Excel rồi lưu thành .xlsx.', 'Đây không phải tệp Excel .xlsx. Nếu là tệp .xls, mở bằng Excel rồi lưu thành .xlsx.'],
  'file/encrypted': ['Tệp “{file}” có mật khẩu. Bỏ mật khẩu trong Excel rồi thử lại.', 'Tệp có mật khẩu. Bỏ mật khẩu trong Excel rồi thử lại.'],
  'file/too-large': ['Tệp “{file}” quá lớn: giải nén vượt {limit}. Xoá các trang và ô thừa rồi thử lại.', 'Tệp “{file}” quá lớn. Xoá các trang và ô thừa rồi thử lại.', 'Tệp quá lớn. Xoá các trang và ô thừa rồi thử lại.'],
  'file/unsafe': ['Tệp “{file}” có cấu trúc không an toàn nên không được mở.', 'Tệp có cấu trúc không an toàn nên không được mở.'],
  'file/not-a-workbook': ['“{file}” không phải bảng tính Excel .xlsx.', 'Đây không phải bảng tính Excel .xlsx.'],
  'file/broken': ['Tệp “{file}” bị hỏng, không đọc được. Mở bằng Excel, lưu lại rồi thử lại.', 'Tệp bị hỏng, không đọc được. Mở bằng Excel, lưu lại rồi thử lại.'],
  'sheet/protected': ['Trang tính “{sheet}” đang khoá. Bỏ khoá trong Excel rồi thử lại.', 'Trang tính đang khoá. Bỏ khoá trong Excel rồi thử lại.'],
  'sheet/missing': ['Không còn trang tính “{sheet}”. Đọc lại bảng rồi thử lại.', 'Không còn trang tính này. Đọc lại bảng rồi thử lại.'],
  'workbook/protected': ['Cấu trúc của “{file}” đang khoá nên không thêm hoặc bớt trang được. Bỏ khoá (Xem xét > Bảo vệ sổ làm việc) rồi thử lại.', 'Cấu trúc tệp đang khoá nên không thêm hoặc bớt trang được. Bỏ khoá (Xem xét > Bảo vệ sổ làm việc) rồi thử lại.'],
  'cell/in-array': ['Ô {cell} của trang “{sheet}” nằm trong một công thức mảng nên không sửa riêng được. Sửa công thức mảng trong Excel.', 'Ô này nằm trong một công thức mảng nên không sửa riêng được.'],
  'table/not-found': [
    'Chưa thấy bảng chấm điểm hay bảng xếp hạng nào trong “{file}”.',
    'Chưa thấy bảng chấm điểm hay bảng xếp hạng nào.',
  ],
  'table/no-scoring': ['“{file}” không có bảng chấm điểm nào.', 'Không có bảng chấm điểm nào.'],
  'set/not-json': ['“{file}” không phải tệp JSON hợp lệ nên không đọc được bộ tiêu chí.', 'Tệp bộ tiêu chí không phải JSON hợp lệ.'],
  'set/invalid': ['Bộ tiêu chí “{file}” không hợp lệ ở chỗ “{where}”.', 'Bộ tiêu chí “{file}” không hợp lệ.', 'Bộ tiêu chí không hợp lệ.'],
  'set/too-large': ['Bộ tiêu chí “{file}” quá lớn.', 'Bộ tiêu chí quá lớn.'],
  'set/unknown-id': ['Không có bộ tiêu chí “{id}”. Chạy “parscore sets” để xem các bộ có sẵn.', 'Không có bộ tiêu chí này. Chạy “parscore sets” để xem các bộ có sẵn.'],
  'set/no-components': ['Bộ tiêu chí “{id}” chưa có đủ các mục để lập bảng mẫu.', 'Bộ tiêu chí chưa có đủ các mục để lập bảng mẫu.'],
};
