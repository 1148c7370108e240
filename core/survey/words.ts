// The words by which a survey table is told: its columns, its five factors and the figures that it states.
import type { Factor, StatedFigure } from './survey-table.ts';

/** What a column holds; 'value' is whatever its row is about (a column of a year, "Kết quả"). */
export type SurveyColumnKind = StatedFigure | 'name' | 'number' | 'max' | 'answered' | 'year' | 'value';

/** From the worst level to the best; the narrower words stand before the wider ones that they hold. */
const LEVELS: readonly (readonly [RegExp, number])[] = [
  [/rat khong hai long|very (?:dis|un)satisfied/, 0],
  [/khong hai long|\b(?:dis|un)satisfied/, 1],
  [/binh thuong|trung binh|trung lap|neutral/, 2],
  [/rat hai long|very satisfied/, 4],
  [/hai long|satisfied/, 3],
];

/** "Mức độ hài lòng" and "Tỷ lệ hài lòng" speak of the whole, not of one level. */
const OF_THE_WHOLE = /chi so|muc do|ty le|ti le|index|sipas/;

/** The level that a header's folded words name, 0 the worst to 4 the best; null where they name none. */
export function levelOf(words: string): number | null {
  if (words.length > 60 || OF_THE_WHOLE.test(words)) return null;
  return LEVELS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** "Công chức trực tiếp giải quyết TTHC" is of the staff, "Góp ý về TTHC" of feedback: procedures come last. */
const FACTOR_WORDS: readonly (readonly [RegExp, Factor])[] = [
  [/gop y|phan anh|kien nghi|feedback|complaint/, 'feedback'],
  [/cong chuc|vien chuc|\bstaff\b|civil servant/, 'staff'],
  [/tiep can|\baccess\b/, 'access'],
  [/^(?:\d[.)]? ?)?(?:yeu to )?ket qua|hai long (?:ve |doi voi |voi )?ket qua|\bresults?\b|outcome/, 'result'],
  [/thu tuc|\btthc\b|procedure/, 'procedures'],
];

/** The factor that a row's folded name is about. */
export function factorOf(words: string): Factor | null {
  if (words.length > 120 || figureOf(words) !== null || /chinh sach|cung ung dich vu hanh chinh cong$/.test(words)) return null;
  return FACTOR_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const OF_A_PART = /gop y|phan anh|kien nghi|cong chuc|vien chuc|tiep can|thu tuc|\btthc\b|(?:ve|voi) ket qua|cung ung dich vu|chinh sach|access|procedure|\bstaff\b|feedback/;

/** It says that it is about all of the survey. */
export const isOverall = (words: string): boolean => /sipas|\bchung\b|tong hop|toan tinh|overall/.test(words);

/** The stated figure that folded words name, of a row or of a column. */
export function figureOf(words: string): StatedFigure | null {
  if (words.length > 120) return null;
  const percent = /%|ty le|ti le|phan tram|percent/.test(words);
  if (/lanh dao|leader/.test(words)) return 'leaders';
  if (/sipas|hai long|satisfaction/.test(words)) {
    // "Mức độ hài lòng về công chức" is of a factor, "… về cung ứng dịch vụ hành chính công" of a block of the method of 2023: neither is the whole.
    if (!isOverall(words) && OF_A_PART.test(words)) return null;
    return /\bdiem\b|points?\b|score/.test(words) && !percent ? 'points' : 'index';
  }
  if (/xa hoi hoc|xhh|sociological/.test(words)) return 'total';
  return /^(?:chi so |ket qua )?(?:chung|tong hop|toan tinh|overall)$/.test(words) ? 'index' : null;
}

const COLUMN_WORDS: readonly (readonly [RegExp, SurveyColumnKind])[] = [
  [/^(?:stt|tt|so tt|no\.?|#)$/, 'number'],
  [/yeu to|noi dung|tieu chi|chi tieu|thanh phan|factor|content|^item/, 'name'],
  [/toi da|diem chuan|thang diem|\bmax/, 'max'],
  [/^(?:nam|year)$/, 'year'],
  [/(?:tong|so) (?:so )?(?:phieu|y kien|luot|nguoi)|respon|answered/, 'answered'],
];

/** What a column is for, by its folded words; null for what is of no use here ("Ghi chú"). */
export function columnKind(words: string): SurveyColumnKind | null {
  if (words === '' || words.length > 90) return null;
  const named = COLUMN_WORDS.find(([pattern]) => pattern.test(words))?.[1];
  if (named !== undefined) return named;
  const figure = figureOf(words);
  if (figure !== null) return figure;
  if (/^(?:chi so|ty le|ti le|index|percent|%)|\(%\)/.test(words)) return 'index';
  if (/^(?:diem|points?|score)/.test(words)) return 'points';
  return yearIn(words) !== null || /^(?:ket qua|gia tri|so lieu|value|result)/.test(words) ? 'value' : null;
}

/** The one year that a text names; null where it names none or several. */
export function yearIn(words: string): number | null {
  const years = new Set([...words.matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year)));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}
