// help.html: how to begin, every function, and what PARScore does with the sheet; Excel's function help leads to its anchors.
import { FUNCTIONS } from '../../core/functions/registry.ts';
import type { Language } from '../../core/text/language.ts';
import { ACTIONS } from '../actions.ts';
import { signatureOf } from '../functions/guide.ts';
import { escaped, inline, paragraphs, steps } from './html.ts';
import { textPage } from './text-page.ts';

const WORDS = {
  vi: {
    steps: [
      'Mở bảng chấm điểm có dòng tiêu đề (STT, tiêu chí, điểm tối đa, điểm chấm).',
      'Trên thẻ Trang đầu, bấm Mở PARScore.',
      'Đọc các chỗ cần sửa, bấm vào từng chỗ để tới ô; sang mục Chèn để xem trước và chèn tổng, trang tổng hợp, biểu đồ.',
    ],
    keys: 'Phím tắt',
    functions: 'Các hàm',
    data: 'Dữ liệu',
    privacy: [
      'PARScore tính ngay trên máy. Không gửi nội dung bảng đi đâu, không thống kê người dùng.',
      'Tổng được chèn là công thức Excel bình thường: mở tệp không có PARScore vẫn đúng. Trang tính bị khoá chỉ được báo, không bị mở khoá.',
    ],
  },
  en: {
    steps: [
      'Open a scoring sheet with its header (number, criterion, maximum, score).',
      'On the Home tab, press Open PARScore.',
      'Read what to mend and press a line to reach its cell; go to Insert to preview and insert totals, the summary sheet and charts.',
    ],
    keys: 'Keyboard',
    functions: 'Functions',
    data: 'Data',
    privacy: [
      'PARScore computes on this machine. It sends no content of the sheet anywhere and counts no users.',
      'Inserted totals are plain Excel formulas: the file stays right without PARScore. A locked sheet is reported, never unlocked.',
    ],
  },
} as const;

function functionList(language: Language): string {
  const items = FUNCTIONS.map((fn) => `<dt id="${language}-${fn.id}"><code>=${escaped(signatureOf(fn, language))}</code></dt>\n<dd>${inline(fn.description[language])} <code>${escaped(fn.example)}</code></dd>`);
  return `<dl>\n${items.join('\n')}\n</dl>`;
}

const body = (language: Language): string => {
  const words = WORDS[language];
  const keys = ACTIONS.map(({ name, key }) => `<li>${escaped(name[language])}: <kbd>${key}</kbd></li>`).join('\n');
  return [steps(words.steps), `<h2>${words.keys}</h2>\n<ul>\n${keys}\n</ul>`, `<h2>${words.functions}</h2>\n${functionList(language)}`, `<h2>${words.data}</h2>\n${paragraphs(words.privacy)}`].join('\n');
};

/** help.html. */
export const helpPage = (): string => textPage({ vi: 'Dùng PARScore trong Excel', en: 'PARScore in Excel' }, { vi: body('vi'), en: body('en') });
