// Câu tiếng Việt cho trang kế hoạch cải thiện.
import type { SentencesOf } from '../sentences.ts';

export const plan: SentencesOf<'plan'> = {
  'plan/column-missing': ['Trang “{sheet}” không còn cột “{missing}” nên không kiểm tra được phần này. Ghi lại tiêu đề cột như cũ hoặc lập lại kế hoạch.', 'Trang kế hoạch mất dòng tiêu đề nên không kiểm tra được. Lập lại kế hoạch; phần đã ghi được giữ lại.'],
  'plan/criterion-missing': ['Mục {number} “{name}” mất {actual} điểm nhưng chưa có trong kế hoạch. Lập lại kế hoạch để thêm mục này.', 'Có mục mất điểm chưa có trong kế hoạch. Lập lại kế hoạch để thêm mục này.'],
  'plan/criterion-unknown': ['Ô {cell}: mục “{name}” của kế hoạch không có trong bảng chấm điểm. Xem lại số thứ tự và tên mục.', 'Có mục của kế hoạch không có trong bảng chấm điểm. Xem lại số thứ tự và tên mục.'],
  'plan/lead-missing': ['Ô {cell}: mục {number} mất {actual} điểm chưa có đơn vị chủ trì.', 'Có mục mất điểm chưa có đơn vị chủ trì.'],
  'plan/unit-unknown': ['Ô {cell}: đơn vị chủ trì “{actual}” chưa có trong danh mục đơn vị của trang. Sửa tên hoặc ghi thêm vào danh mục.', 'Có đơn vị chủ trì chưa có trong danh mục đơn vị của trang.'],
  'plan/deadline-missing': ['Ô {cell}: mục {number} mất {actual} điểm chưa có thời hạn.', 'Có mục mất điểm chưa có thời hạn.'],
  'plan/date-text': [
    { when: 'stored', text: 'Ô {cell} đang là chữ “{actual}”, chưa phải ngày nên bảng tính không nhận ra. Ghi lại thành ngày {day}.' },
    { when: 'yearly', text: 'Ô {cell} ghi “{actual}”, chưa phải một ngày cụ thể nên không theo dõi được hạn. Ghi ngày cụ thể, ví dụ {day}.' },
    'Ô {cell} ghi “{actual}”, chưa phải một ngày cụ thể nên không theo dõi được hạn. Ghi ngày, tháng, năm.',
    'Có thời hạn chưa phải một ngày cụ thể. Ghi ngày, tháng, năm.',
  ],
  'plan/date-wrong': [
    { when: 'calendar', text: 'Ô {cell}: “{actual}” theo lịch khác. Ghi theo dương lịch: {day}?' },
    { when: 'other-calendar', text: 'Ô {cell}: “{actual}” không theo dương lịch, hoặc năm không đúng. Ghi ngày, tháng, năm dương lịch.' },
    'Ô {cell}: “{actual}” không phải ngày có trong lịch. Ghi lại ngày, tháng, năm.',
    'Có ngày không có trong lịch. Ghi lại ngày, tháng, năm.',
  ],
  'plan/overdue': ['Ô {cell}: mục {number} quá hạn {day} đã {count#} ngày mà chưa hoàn thành.', 'Có nhiệm vụ quá hạn mà chưa hoàn thành.'],
  'plan/evidence-overdue': ['Ô {cell}: minh chứng của mục {number} có hạn gửi {day}, đã quá {count#} ngày mà chưa ghi nhận.', 'Có minh chứng quá hạn mà chưa ghi nhận.'],
  'plan/target-not-number': [
    { when: 'stored', text: 'Ô {cell} đang là chữ “{actual}”, công thức không cộng được. Đổi thành số {expected}?' },
    'Ô {cell}: điểm mục tiêu “{actual}” không phải số. Ghi một số điểm.',
    'Có điểm mục tiêu không phải số. Ghi một số điểm.',
  ],
  'plan/target-above-max': ['Ô {cell}: điểm mục tiêu {actual} vượt điểm tối đa {expected} của mục {number}.', 'Có điểm mục tiêu vượt điểm tối đa.'],
  'plan/target-below-present': ['Ô {cell}: điểm mục tiêu {actual} thấp hơn điểm đang có {expected} của mục {number}.', 'Có điểm mục tiêu thấp hơn điểm đang có.'],
  'plan/status-unknown': ['Ô {cell}: “{actual}” không phải mức tiến độ nào trong danh sách nên không được đếm. Chọn lại trong danh sách.', 'Có mức tiến độ không có trong danh sách. Chọn lại trong danh sách.'],
  'plan/goal-not-percent': [
    { when: 'stored', text: 'Ô {cell}: mục tiêu “{actual}” chưa phải số phần trăm mà công thức dùng được. Ghi số {expected}?' },
    'Ô {cell}: mục tiêu “{actual}” không phải số phần trăm lớn hơn 0 và không quá 100. Ghi lại, ví dụ 90.',
    'Mục tiêu không phải số phần trăm lớn hơn 0 và không quá 100.',
  ],
  'plan/goal-short': ['Ô {cell}: đạt hết các điểm mục tiêu thì chỉ số là {actual%}, chưa đến mục tiêu {expected%}; còn thiếu {difference} điểm.', 'Đạt hết các điểm mục tiêu thì chỉ số vẫn chưa đến mục tiêu.'],
};
