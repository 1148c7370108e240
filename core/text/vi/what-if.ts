// Câu tiếng Việt cho phần thử đạt mục tiêu.
import type { WhatIfSentences } from '../what-if.ts';

export const whatIf: WhatIfSentences = {
  reached: ['Chỉ số hiện nay {present%} đã đạt mục tiêu {goal%}.', 'Chỉ số hiện nay đã đạt mục tiêu.'],
  missing: ['Chỉ số hiện nay {present%}, mục tiêu {goal%}: còn thiếu {missing} điểm.', 'Chỉ số hiện nay chưa đạt mục tiêu.'],
  fewest: ['Ít tiêu chí nhất: {count#} mục, thêm {gain} điểm, chỉ số thành {index%}. Đó là {list}.', 'Có cách đạt mục tiêu.'],
  cheapest: [
    { when: 'unproven', text: 'Ít công sức: {effort}, {count#} mục, thêm {gain} điểm, chỉ số thành {index%}. Đó là {list}. Có quá nhiều cách nên đã dừng tìm: đạt mục tiêu, nhưng có thể còn cách ít công sức hơn.' },
    'Ít công sức nhất: {effort}, {count#} mục, thêm {gain} điểm, chỉ số thành {index%}. Đó là {list}.',
    'Có cách đạt mục tiêu với công sức đã nêu.',
  ],
  'out-of-reach': ['Lấy lại hết điểm có thể ở phần không phải điều tra, chỉ số cũng chỉ đến {index%}: chưa đạt mục tiêu.', 'Chưa có cách đạt mục tiêu.'],
  'cheapest-out-of-reach': ['Các mục đã nêu công sức chỉ đưa chỉ số đến {index%}: chưa đạt mục tiêu.', 'Các mục đã nêu công sức chưa đủ để đạt mục tiêu.'],
  survey: [
    { when: 'helps', text: 'Điểm điều tra xã hội học còn có thể tăng {points} điểm, nhưng đơn vị không tự chấm phần này nên chưa tính ở trên. Tính cả thì {count#} mục là đủ: {list}; chỉ số thành {index%}.' },
    { when: 'no-help', text: 'Điểm điều tra xã hội học còn có thể tăng {points} điểm; đơn vị không tự chấm phần này nên chưa tính ở trên.' },
    { when: 'out-of-reach', text: 'Điểm điều tra xã hội học còn có thể tăng {points} điểm; tính cả phần này chỉ số cũng chỉ đến {index%}.' },
    'Điểm điều tra xã hội học chưa tính ở trên.',
  ],
  unscored: ['Còn {count#} mục chưa có điểm ({points} điểm) làm chỉ số hiện nay thấp hơn; các mục này không được tính là điểm lấy lại.', 'Còn mục chưa có điểm.'],
  outside: ['Không tính các mục đã ở mức cao nhất mà phương án chấm cho, hoặc được chấm chung cho cả tiêu chí: {list}.', 'Có mục mất điểm không tính được.'],
  'without-effort': ['Chưa nêu công sức nên không tính vào cách ít công sức nhất: {list}.', 'Có mục chưa nêu công sức.'],
  choice: ['{number} (lên {to}, thêm {gain})', '{number}', ''],
  'choice-effort': ['{number} (lên {to}, thêm {gain}, công sức {effort})', '{number}', ''],
  rank: [
    { when: 'index', text: 'Với chỉ số {index%}, đơn vị xếp thứ {rank#}/{of#} trong bảng xếp hạng ở trang “{sheet}”; đơn vị liền trên là {above}, hơn {gap} điểm phần trăm.' },
    { when: 'index-tied', text: 'Với chỉ số {index%}, đơn vị xếp thứ {rank#}/{of#} trong bảng xếp hạng ở trang “{sheet}”, đồng hạng với {tied#} đơn vị.' },
    { when: 'index-first', text: 'Với chỉ số {index%}, đơn vị xếp thứ {rank#}/{of#} trong bảng xếp hạng ở trang “{sheet}”.' },
    { when: 'achieved', text: 'Với {achieved} điểm, đơn vị xếp thứ {rank#}/{of#} trong bảng xếp hạng ở trang “{sheet}”; đơn vị liền trên là {above}, hơn {gap} điểm.' },
    { when: 'achieved-tied', text: 'Với {achieved} điểm, đơn vị xếp thứ {rank#}/{of#} trong bảng xếp hạng ở trang “{sheet}”, đồng hạng với {tied#} đơn vị.' },
    { when: 'achieved-first', text: 'Với {achieved} điểm, đơn vị xếp thứ {rank#}/{of#} trong bảng xếp hạng ở trang “{sheet}”.' },
    'Đã xếp thử vào bảng xếp hạng.',
  ],
};
