// What custom functions say of bad arguments: what is wrong and what to change, in both languages.

export const PROBLEMS = {
  noTable: {
    vi: () => 'Chưa thấy bảng chấm điểm trong vùng này. Chọn cả bảng, có dòng tiêu đề (STT, tiêu chí, điểm tối đa, điểm chấm).',
    en: () => 'No scoring table in this range. Select the whole table with its header (number, criterion, maximum, score).',
  },
  notScoring: {
    vi: () => 'Vùng này là bảng xếp hạng đơn vị. Hàm này cần bảng chấm điểm của một đơn vị.',
    en: () => 'This range is a ranking of units. This function needs the scoring table of one unit.',
  },
  noNumber: {
    vi: (number: string) => `Bảng không có số thứ tự ${number}. Ghi đúng số như trong bảng, ví dụ "1.2".`,
    en: (number: string) => `The table has no number ${number}. Write it as in the table, for example "1.2".`,
  },
  unknownWord: {
    vi: (word: string, known: string) => `Không hiểu "${word}". Dùng một trong các từ: ${known}.`,
    en: (word: string, known: string) => `"${word}" is not known. Use one of: ${known}.`,
  },
  notNumber: {
    vi: (value: string) => (value === '' ? 'Ô này đang trống. Cần một số.' : `"${value}" không phải là số. Cần một số, ví dụ 82,33.`),
    en: (value: string) => (value === '' ? 'This cell is blank. A number is needed.' : `"${value}" is not a number. A number is needed, for example 82.33.`),
  },
  noFigure: {
    vi: () => 'Bảng không có cột để tính số này.',
    en: () => 'The table has no column for this figure.',
  },
  notInValues: {
    vi: (value: string) => `Không có ${value} trong dãy số. Chọn dãy có chứa số cần xếp hạng.`,
    en: (value: string) => `${value} is not among the values. Select the values that hold the one to rank.`,
  },
  noBands: {
    vi: () => 'Mức xếp loại do từng bộ tiêu chí quy định. Ghi mã bộ tiêu chí có mức xếp loại, hoặc chọn vùng hai cột: tên loại, từ bao nhiêu phần trăm.',
    en: () => 'Grades are set by each criteria set. Give the id of a set that has grades, or a range of two columns: grade, from percent.',
  },
  badBands: {
    vi: (row: number) => `Dòng ${row} của vùng xếp loại cần tên loại và một số phần trăm.`,
    en: (row: number) => `Row ${row} of the grades needs a name and a percent.`,
  },
  percentRange: {
    vi: (value: string) => `${value} nằm ngoài khoảng 0 đến 100 %.`,
    en: (value: string) => `${value} is outside 0 to 100 %.`,
  },
} as const;
