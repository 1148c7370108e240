// The words that officials put above columns, and the role each names; folded, Vietnamese with or without diacritics and English.
import type { SingleRole } from './table.ts';

/** What a header says: a role, or one that only the content of the column decides. */
export type HeaderRole =
  | Exclude<SingleRole, 'number' | 'name'>
  | 'number' | 'name' | 'appraised'
  /** "Thang điểm": the maximum where numbers stand below, the options where text does. */
  | 'scale'
  /** "Điểm", "Điểm chấm": some score. */
  | 'score'
  /** Known, but no part of the reckoning ("Điểm bị trừ", "Số liệu thực hiện"). */
  | 'other';

interface Word {
  readonly role: HeaderRole;
  readonly pattern: RegExp;
}

/** Tried in this order: the more special first. */
const WORDS: readonly Word[] = [
  { role: 'other', pattern: /bi tru$|bi tru (?!.*sau)|^don vi tinh$|so lieu thuc hien|^he so|trong so|weight|^so luong|nam truoc|ky truoc|tang.*giam|^(?!ly do|nguyen nhan|giai trinh).*chenh lech|so voi|thoi han|^han |ngay thang|deadline/ },
  { role: 'owner', pattern: /(?:don vi|co quan|nguoi|bo phan|phong|cong chuc)(?: \S+)? (?:chu tri|phu trach|theo doi|tham muu|chiu trach nhiem|thuc hien)|^phu trach|chu ky|^lead\b|owner|responsible/ },
  { role: 'opinion', pattern: /^(?:y kien|nhan xet|ket luan)|ghi chu (?:cua |khi )?(?:to |hoi dong |co quan |nguoi )?tham dinh|opinion|comment/ },
  { role: 'evidence', pattern: /kiem chung|minh chung|chung minh|evidence|supporting doc|^(?:ten |so |so, )?(?:van ban|ho so|tai lieu)\b/ },
  { role: 'explanation', pattern: /giai trinh|thuyet minh|dien giai|^(?:ly do|nguyen nhan)|explanation|justification|reason/ },
  { role: 'note', pattern: /^ghi chu|^notes?$|^remarks?$|^luu y/ },
  { role: 'options', pattern: /thang diem chi tiet|noi dung thang diem|cach (?:tinh|cham|thuc)|phuong an|huong dan (?:cham|tinh)|quy dinh cham|phuong phap|tieu chuan (?:cham|tinh)|muc diem chi tiet|scoring (?:guide|rule|options?)|^options?$/ },
  { role: 'rank', pattern: /^(?:xep |thu )?hang\b|xep thu|vi thu|thu bac|^rank/ },
  { role: 'grade', pattern: /xep loai|phan loai|^(?:loai|nhom)$|muc xep|^grade|^class/ },
  { role: 'max', pattern: /toi da|diem (?:so )?(?:chuan|quy dinh|cao nhat|max)|^max\b|max(?:imum)? (?:score|points?)|^diem chuan|(?:score|points) max/ },
  { role: 'scale', pattern: /^thang diem$|^muc diem$|^khung diem|^bieu diem/ },
  { role: 'self', pattern: /\btu (?:cham|danh gia|cho diem|xac dinh)|don vi (?:cham|danh gia)|^self\b|self-?\s?(?:assess|scor|apprais)/ },
  { role: 'survey', pattern: /dieu tra|xhh|xa hoi hoc|khao sat|sipas|muc do hai long|survey/ },
  { role: 'appraised', pattern: /tham dinh|tham tra|phuc tra|phuc khao|snv|(?:so|phong) noi vu|hoi dong|to (?:cong tac|giup viec)|cham thuc te|cap tren|co quan (?:danh gia|cham)|(?:ubnd|bo noi vu|van phong) .*(?:cham|danh gia)|^(?:cham |danh gia )?lan \d|apprais|verified|reviewed|council/ },
  { role: 'index', pattern: /^chi so|^(?:pci|papi)$|ty le|ti le|par ?index|\(%\)|^%|^index|percent|phan tram/ },
  { role: 'achieved', pattern: /dat duoc|(?:^|\b)tong (?:so )?diem|^tong(?: cong| hop)?$|diem (?:dat|tong|cuoi cung|chinh thuc|cong nhan|ket luan)|ket qua (?:diem|cham|chinh thuc)|^achieved|^total|final score|^tong chi so/ },
  { role: 'number', pattern: /^(?:stt|tt|so tt|so thu tu|ma(?: so| tieu chi| tc)?|so hieu|ky hieu|muc|no\.?|#|code|number|item(?: no\.?)?|id)$/ },
  { role: 'name', pattern: /tieu chi|linh vuc|noi dung|chi tieu|tieu chuan|nhiem vu|criteri|component|content|description|indicator|^field/ },
  { role: 'unit', pattern: /don vi|co quan|dia phuong|^(?:ten )?(?:cac )?(?:tinh|thanh pho|quan|huyen|xa|phuong|so|bo|so, ban|bo, |xa, |tinh, |tinh\/|huyen, |so nganh|bo nganh|phong ban|phong, ban|ban nganh)\b|^ten$|^ten don|\bunits?\b|agency|agencies|ministr|provinces?|department|commune|district/ },
  { role: 'score', pattern: /^(?:so )?diem(?: so| cham| danh gia)?$|^score$|^points$|danh gia$/ },
];

/** The role that a header's folded words name; null where they name none. A header is short: long text is data. */
export function headerRole(words: string): HeaderRole | null {
  if (words === '' || words.length > 90) return null;
  return WORDS.find((word) => word.pattern.test(words))?.role ?? null;
}

/** Roles that hold points of a unit. */
export const SCORE_ROLES: readonly HeaderRole[] = ['self', 'appraised', 'survey', 'achieved', 'score'];
