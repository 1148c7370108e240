// The page that explains the custom functions, Vietnamese first, made from core's one table.
import type { CustomFunction } from '../../core/functions/function.ts';
import { FUNCTIONS } from '../../core/functions/registry.ts';
import type { Language } from '../../core/text/language.ts';

const WORDS = {
  vi: {
    title: 'Hàm tự tạo trong Excel và Google Sheets',
    intro: [
      '*English below.*',
      'Trang này được tạo từ bảng hàm trong `core/functions/registry.ts` bằng lệnh `npm run functions-guide`; không sửa tay.',
      'Chọn cả bảng, có dòng tiêu đề, làm đối số `bảng`. Mỗi hàm đọc bảng một lần. Đối số trong ngoặc vuông có thể bỏ trống; từ khoá viết được bằng tiếng Việt (có hoặc không dấu) và tiếng Anh.',
      'Đối số sai cho `#VALUE!`, không có số liệu cho `#N/A`; đưa chuột lên ô để đọc cần sửa gì. Tổng mà PARScore chèn vào bảng luôn là công thức Excel bình thường, không dùng các hàm này.',
      'Ví dụ viết theo máy thiết lập tiếng Việt: đối số ngăn bằng `;`, số thập phân dùng dấu phẩy. Máy thiết lập tiếng Anh dùng `,` và dấu chấm. Bản dựng với `--namespace` gọi các hàm là `=PAR.SCORE(…)`, `=PAR.INDEX(…)`; một bản dựng chỉ có một kiểu tên.',
    ],
    head: ['Đối số', 'Ý nghĩa', 'Kiểu'],
    table: 'vùng ô',
    value: 'giá trị',
    optional: 'có thể bỏ trống',
    spills: 'Kết quả tràn ra các ô bên phải và bên dưới; để trống các ô đó.',
    example: 'Ví dụ',
  },
  en: {
    title: 'Custom functions in Excel and Google Sheets',
    intro: [
      'This page is made from the table of functions in `core/functions/registry.ts` by `npm run functions-guide`; do not edit it by hand.',
      'Select the whole table with its header as the argument `table`. Each function reads the table once. Arguments in square brackets may be omitted; words are read in Vietnamese, with or without diacritics, and in English.',
      'A bad argument gives `#VALUE!`, a figure that is not there `#N/A`; point at the cell to read what to change. Totals that PARScore inserts are always plain Excel formulas and never use these functions.',
      'Examples are written as on a machine set to Vietnamese: `;` between arguments and a decimal comma; where Excel is set to English, type `,` and a decimal point. A build with `--namespace` calls them `=PAR.SCORE(…)`, `=PAR.INDEX(…)`; one build has one kind of name.',
    ],
    head: ['Argument', 'Meaning', 'Kind'],
    table: 'range',
    value: 'value',
    optional: 'may be omitted',
    spills: 'The result spills to the right and below; leave those cells blank.',
    example: 'Example',
  },
} as const;

/** The function with its parameters as typed: "PARINDEX(bảng; [số])". */
export const signatureOf = (fn: CustomFunction, language: Language): string =>
  `${fn.id}(${fn.parameters.map(({ name, optional }) => (optional ? `[${name[language]}]` : name[language])).join('; ')})`;

function section(fn: CustomFunction, language: Language): readonly string[] {
  const words = WORDS[language];
  const kind = (shape: 'table' | 'value', optional: boolean): string => (optional ? `${words[shape]}, ${words.optional}` : words[shape]);
  return [
    `## ${fn.id}`,
    '',
    `\`=${signatureOf(fn, language)}\``,
    '',
    fn.description[language] + (fn.spills ? ` ${words.spills}` : ''),
    '',
    `| ${words.head.join(' | ')} |`,
    '| --- | --- | --- |',
    ...fn.parameters.map(({ name, description, shape, optional }) => `| \`${name[language]}\` | ${description[language]} | ${kind(shape, optional)} |`),
    '',
    `${words.example}: \`${fn.example}\``,
    '',
  ];
}

const half = (language: Language): readonly string[] => [
  `# ${WORDS[language].title}`,
  '',
  ...WORDS[language].intro.flatMap((paragraph) => [paragraph, '']),
  ...FUNCTIONS.flatMap((fn) => section(fn, language)),
];

/** The whole of docs/functions.md. */
export const functionsGuide = (): string => [...half('vi'), '---', '', ...half('en')].join('\n').trimEnd() + '\n';
