// Câu tiếng Việt cho bảng khảo sát SIPAS: survey/*.
import type { SentencesOf } from '../sentences.ts';

export const survey: SentencesOf<'survey'> = {
  'survey/text-number': [
    'Ô {cell} đang là chữ “{actual}”; được đọc là {expected}. Nên ghi lại bằng số.',
    'Ô {cell} đang là chữ. Nên ghi lại bằng số.',
    'Có số liệu khảo sát đang là chữ. Nên ghi lại bằng số.',
  ],
  'survey/not-number': [
    'Ô {cell} đang là “{actual}”, không phải số. Ghi lại bằng số; các ô khác vẫn được tính.',
    'Ô {cell} không phải là số. Ghi lại bằng số; các ô khác vẫn được tính.',
    'Có số liệu khảo sát không phải là số. Ghi lại bằng số.',
  ],
  'survey/out-of-range': [
    { when: 'percent', text: 'Ô {cell}: tỷ lệ {actual%} nằm ngoài khoảng từ 0 đến 100%. Xem lại số này; ô này không được tính.' },
    'Ô {cell}: số {actual} nhỏ hơn 0. Xem lại số này; ô này không được tính.',
    'Có số liệu khảo sát nằm ngoài khoảng cho phép. Xem lại số đó.',
  ],
  'survey/shares-differ': [
    'Ô {cell}: các mức trả lời cộng lại được {actual}, phải là {expected}. Xem lại từng mức.',
    'Ô {cell}: các mức trả lời cộng lại không khớp. Xem lại từng mức.',
    'Có dòng mà các mức trả lời cộng lại không khớp. Xem lại từng mức.',
  ],
  'survey/factor-missing': [
    'Bảng thiếu {count#} trong {limit#} yếu tố của SIPAS (tiếp cận dịch vụ; TTHC; công chức; kết quả; góp ý, phản ánh, kiến nghị). Nếu khảo sát theo phương pháp khác thì bỏ qua điều này.',
    'Bảng không đủ năm yếu tố của SIPAS. Nếu khảo sát theo phương pháp khác thì bỏ qua điều này.',
  ],
  'survey/points-differ': [
    'Ô {cell}: điểm SIPAS năm {name} ghi {actual}, nhưng {sum%} quy theo tỷ lệ thuận ra {expected} trên {limit}, lệch {difference}. Công thức chính thức có thể khác; xem lại nguồn số liệu, không tự sửa.',
    'Ô {cell}: điểm SIPAS ghi {actual}, quy theo tỷ lệ thuận ra {expected}. Công thức chính thức có thể khác; xem lại nguồn số liệu.',
    'Ô {cell}: điểm SIPAS không khớp với chỉ số. Xem lại nguồn số liệu.',
    'Có điểm SIPAS không khớp với chỉ số. Xem lại nguồn số liệu.',
  ],
  'survey/parts-differ': [
    { when: 'socio-economic', text: 'Ô {cell}: điểm điều tra xã hội học năm {name} ghi {actual}, nhưng SIPAS {hint} cộng khảo sát lãnh đạo {hintActual} được {expected}, lệch {difference}. Có thể số này gồm cả phần tác động kinh tế - xã hội của bảng công bố năm 2020. Xem lại nguồn số liệu, không tự sửa.' },
    'Ô {cell}: điểm điều tra xã hội học ghi {actual}, nhưng SIPAS {hint} cộng khảo sát lãnh đạo {hintActual} được {expected}, lệch {difference}. Xem lại nguồn số liệu, không tự sửa.',
    'Ô {cell}: điểm điều tra xã hội học ghi {actual}, cộng các phần được {expected}. Xem lại nguồn số liệu.',
    'Có điểm điều tra xã hội học không bằng tổng các phần. Xem lại nguồn số liệu.',
  ],
  'survey/above-max': [
    'Ô {cell}: điểm {actual} vượt điểm tối đa {expected} của phần này. Xem lại số này.',
    'Ô {cell}: điểm vượt điểm tối đa của phần này. Xem lại số này.',
    'Có điểm vượt điểm tối đa của phần khảo sát. Xem lại số đó.',
  ],
  'survey/years-cross': [
    'Bảng có cả năm {previous} và năm {due}: từ năm 2022 cách đo SIPAS thay đổi nên không so sánh tăng, giảm qua mốc này.',
    'Từ năm 2022 cách đo SIPAS thay đổi nên không so sánh tăng, giảm qua mốc này.',
  ],
  'survey/scale-assumed': [
    'Chưa có nơi nào nêu điểm tối đa của SIPAS nên tạm lấy {expected}, như bộ tiêu chí cấp tỉnh năm 2020. Chọn bộ tiêu chí hoặc ghi cột điểm tối đa nếu khác.',
    'Chưa có nơi nào nêu điểm tối đa của SIPAS. Chọn bộ tiêu chí hoặc ghi cột điểm tối đa.',
  ],
  'survey/formula-unknown': [
    'Có số trả lời theo năm mức, nhưng chưa có công thức chính thức của chỉ số (số tiêu chí, trọng số). Các cách tính dưới đây là giả định hoặc cách làm của địa phương; hãy tự chọn.',
  ],
};
