// Câu tiếng Việt cho dòng tổng, chỉ số, thứ hạng và xếp loại: total/*, index/*, rank/*, grade/*.
import type { SentencesOf } from '../sentences.ts';

export const total: SentencesOf<'total' | 'index' | 'rank' | 'grade'> = {
  'total/wrong': [
    'Ô {cell}: tổng ghi {actual}, đúng ra là {expected}, vì công thức bỏ qua số lưu dạng chữ ở {kept}. Đổi ô đó thành số.',
    { when: 'field', text: 'Tổng lĩnh vực {number} (ô {cell}) ghi {actual}, cộng các tiêu chí được {expected}. Sửa lại tổng.' },
    { when: 'criterion', text: 'Tổng tiêu chí {number} (ô {cell}) ghi {actual}, cộng các TCTP được {expected}. Sửa lại tổng.' },
    { when: 'grand', text: 'Tổng cộng (ô {cell}) ghi {actual}, cộng các lĩnh vực được {expected}. Sửa lại tổng.' },
    { when: 'mean', text: 'Dòng trung bình (ô {cell}) ghi {actual}, tính lại được {expected}. Sửa lại số trung bình.' },
    { when: 'unit', text: 'Tổng điểm của {name} (ô {cell}) ghi {actual}, cộng các phần điểm được {expected}. Sửa lại tổng.' },
    'Ô {cell}: {column} của mục {number} ghi {actual}, cộng lại được {expected}. Sửa lại cho khớp.',
    'Ô {cell}: tổng ghi {actual}, cộng lại được {expected}. Sửa lại tổng.',
    'Ô {cell}: tổng không đúng. Cộng lại và sửa.',
    'Có tổng không đúng. Cộng lại và sửa.',
  ],
  'total/rounding': [
    'Ô {cell}: chênh {difference} do làm tròn, không phải lỗi.',
    'Ô {cell}: chênh lệch nhỏ do làm tròn, không phải lỗi.',
    'Chênh lệch nhỏ do làm tròn, không phải lỗi.',
  ],
  'total/typed': [
    'Ô {cell}: tổng {actual} đúng nhưng được gõ bằng tay, sẽ sai khi điểm thay đổi. Thay bằng công thức?',
    'Ô {cell}: tổng được gõ bằng tay, sẽ sai khi điểm thay đổi. Thay bằng công thức?',
    'Có tổng được gõ bằng tay, sẽ sai khi điểm thay đổi. Nên thay bằng công thức.',
  ],
  'total/formula-range': [
    { when: 'warning', text: 'Công thức ở ô {cell} cộng qua cả các ô tổng đang trống của mục {doubled}; khi các ô đó có số, điểm sẽ bị cộng hai lần. Chỉ cộng các mục ngay bên dưới.' },
    { when: 'warning', text: 'Công thức ở ô {cell} cộng qua cả ô tổng đang trống, sẽ cộng hai lần khi ô đó có số. Chỉ cộng các mục ngay bên dưới.' },
    'Công thức ở ô {cell} bỏ sót {missing} và cộng hai lần {doubled}. Sửa lại vùng cộng.',
    'Công thức ở ô {cell} bỏ sót mục {missing}. Sửa lại vùng cộng.',
    'Công thức ở ô {cell} cộng hai lần {doubled}. Sửa lại vùng cộng.',
    'Công thức ở ô {cell} cộng cả ô không thuộc mục này: {outside}. Sửa lại vùng cộng.',
    'Công thức ở ô {cell} có số {typed} gõ thẳng vào công thức. Chỉ cộng các ô điểm.',
    'Công thức ở ô {cell} cộng thiếu hoặc cộng trùng. Sửa lại vùng cộng.',
    'Có công thức cộng thiếu hoặc cộng trùng. Sửa lại vùng cộng.',
  ],
  'total/missing': [
    { when: 'field', text: 'Ô {cell}: chưa có tổng của lĩnh vực {number}, cộng các tiêu chí được {expected}. Điền công thức tổng?' },
    { when: 'criterion', text: 'Ô {cell}: chưa có tổng của tiêu chí {number}, cộng các TCTP được {expected}. Điền công thức tổng?' },
    { when: 'grand', text: 'Ô {cell}: chưa có tổng cộng, cộng các lĩnh vực được {expected}. Điền công thức tổng?' },
    'Ô {cell}: chưa có tổng của mục {number}, cộng lại được {expected}. Điền công thức tổng?',
    'Ô {cell}: chưa có tổng, cộng lại được {expected}. Điền công thức tổng?',
    'Ô {cell}: chưa có tổng. Điền công thức tổng?',
    'Có dòng chưa có tổng. Nên điền công thức tổng.',
  ],
  'index/wrong': [
    { when: 'unit', text: 'Ô {cell}: chỉ số của {name} ghi {actual%}, phải là {expected%} (điểm đạt được chia điểm tối đa). Sửa lại chỉ số.' },
    'Ô {cell}: chỉ số ghi {actual%}, phải là {expected%} (điểm đạt được chia điểm tối đa). Sửa lại chỉ số.',
    'Ô {cell}: chỉ số không bằng điểm đạt được chia điểm tối đa. Sửa lại chỉ số.',
    'Có chỉ số không bằng điểm đạt được chia điểm tối đa. Sửa lại chỉ số.',
  ],
  'rank/wrong': [
    'Ô {cell}: {name} ghi hạng {actual#}, theo điểm là hạng {expected#} ({tie#} đơn vị cùng điểm). Sửa lại thứ hạng.',
    'Ô {cell}: {name} ghi hạng {actual#}, theo điểm là hạng {expected#}. Sửa lại thứ hạng.',
    'Ô {cell}: ghi hạng {actual#}, theo điểm là hạng {expected#}. Sửa lại thứ hạng.',
    'Ô {cell}: thứ hạng không đúng với điểm. Sửa lại thứ hạng.',
    'Có thứ hạng không đúng với điểm. Sửa lại thứ hạng.',
  ],
  'grade/wrong': [
    'Ô {cell}: {name} ghi loại “{actual}”, theo mức xếp loại là “{expected}”. Sửa lại xếp loại.',
    'Ô {cell}: xếp loại ghi “{actual}”, theo mức xếp loại là “{expected}”. Sửa lại xếp loại.',
    'Ô {cell}: xếp loại không đúng với điểm. Sửa lại xếp loại.',
    'Có xếp loại không đúng với điểm. Sửa lại xếp loại.',
  ],
};
