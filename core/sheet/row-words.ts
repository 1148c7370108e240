// The words by which a row is told to be a total, a bonus, a penalty, a mean, a signature or a survey's.

const TOTAL = /^(?:tong cong|tong so|tong diem|tong|cong|total|grand total|sum)(?:$| ?[:.(]| (?:so )?(?:diem|cong|chung|toan bo|cac linh vuc|chi so|score|points)\b| \d+ (?:linh vuc|tieu chi)$)/;
const SUBTOTAL = /^(?:cong|tong|tong cong|tong diem) (?:muc|phan|nhom|linh vuc|tieu chi|noi dung)(?: \S+)*$|^(?:cong|tong cong) (?:[ivx]+|[a-z]|\d+)$/;
const BONUS = /^(?:diem (?:thuong|cong)\b|(?:thuong|cong them)(?: diem\b|$))|^bonus/;
const PENALTY = /^(?:diem (?:phat|tru)\b|(?:phat|tru)(?: diem\b|$))|^penalt/;
const MEAN = /^(?:trung binh|binh quan|diem trung binh|gia tri trung binh|tb|mean|average)\b/;
const SIGNATURE = /^(?:\(ky\b|ky (?:va|ten|ghi)\b|nguoi (?:lap|cham|tong hop|bao cao)|can bo (?:cham|tong hop)|thu truong|lanh dao (?:don vi|co quan)|giam doc|chu tich|truong phong|tm\.|kt\.|tl\.|noi nhan|xac nhan|dai dien|.{0,40}, ?ngay .{0,12}thang .{0,10}nam)/;

/** "Tổng cộng", "TỔNG ĐIỂM (I+II)"; not "Tổng hợp báo cáo" and not the subtotal of one section. */
export const isTotalName = (words: string): boolean => words.length <= 60 && TOTAL.test(words) && !SUBTOTAL.test(words);
/** "Cộng mục I": the subtotal of one section, no total of the table. */
export const isSubtotalName = (words: string): boolean => words.length <= 60 && SUBTOTAL.test(words);
export const isBonusName = (words: string): boolean => words.length <= 80 && BONUS.test(words);
export const isPenaltyName = (words: string): boolean => words.length <= 80 && PENALTY.test(words);
/** "Trung bình" below a ranking. */
export const isMeanName = (words: string): boolean => words.length <= 60 && MEAN.test(words);
/** The block below a table where its authors sign. */
export const isSignature = (words: string): boolean => words.length <= 120 && SIGNATURE.test(words);

const SURVEY_WORDS = /dieu tra xa hoi hoc|\bd?t?xhh\b|sipas|qua (?:ket qua )?(?:dieu tra|khao sat)|\bkhao sat\b|survey/;

/** A remark that says only that the row is scored by survey ("Điều tra XHH"). */
export const isSurveyRemark = (words: string): boolean => words.length > 0 && words.length <= 60 && SURVEY_WORDS.test(words) && !/^(?:ke hoach|bao cao|van ban|quyet dinh|cong van)\b/.test(words);

/** A name that says that its points come from a survey ("… (điều tra XHH)", "đánh giá qua khảo sát"); to hold a survey is a task and says nothing. */
export const isSurveyName = (words: string): boolean =>
  /\((?:diem )?(?:dieu tra|d?t?xhh|khao sat|qua (?:dieu tra|khao sat)|sipas)[^)]*\)|(?:danh gia|cham diem|diem|xac dinh|do luong)(?: \S+){0,2} (?:qua|bang|tu) (?:ket qua )?(?:dieu tra|khao sat)|chi so (?:muc do )?hai long.*\(sipas\)|by survey/.test(words);
