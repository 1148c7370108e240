// The words on the plan sheet and its charts, Vietnamese and English.
import type { Language } from '../text/language.ts';
import type { PlanColumn } from './plan-columns.ts';

/** Causes that a table can tell. */
export const KNOWABLE = ['evidence', 'appraised', 'survey', 'option'] as const;

/** Why points were lost; those that no table tells are the official's to choose. */
export const CAUSES = [...KNOWABLE, 'not-done', 'late', 'other'] as const;
export type Cause = (typeof CAUSES)[number];

/** How far a task has come. */
export const STATUSES = ['waiting', 'running', 'done'] as const;
export type Status = (typeof STATUSES)[number];

export interface PlanWords {
  readonly name: string;
  readonly title: string;
  readonly source: (sheet: string, range: string) => string;
  readonly note: string;
  readonly illustration: (set: string) => string;
  readonly columns: Readonly<Record<PlanColumn, string>>;
  /** Without commas: a drop-down separates its choices with them. */
  readonly causes: Readonly<Record<Cause, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly goal: string;
  readonly present: string;
  readonly reach: string;
  readonly short: string;
  readonly sections: { readonly appraisal: string; readonly survey: string; readonly kept: string };
  readonly total: string;
  readonly messages: { readonly unit: string; readonly cause: string; readonly status: string; readonly date: string; readonly target: (max: string) => string; readonly goal: string };
  readonly progress: {
    readonly title: string;
    readonly quarters: { readonly heading: string; readonly column: string; readonly names: readonly [string, string, string, string]; readonly blank: string; readonly chart: string; readonly description: string };
    readonly units: { readonly heading: string; readonly note: string; readonly tasks: string; readonly done: string; readonly lost: string; readonly gain: string; readonly unassigned: string; readonly chart: string; readonly description: string };
  };
  readonly foreign: string;
  readonly aside: { readonly done: string; readonly gain: string; readonly applicable: string; readonly index: string };
}

const vi: PlanWords = {
  name: 'Kế hoạch cải thiện',
  title: 'KẾ HOẠCH CẢI THIỆN, NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH',
  source: (sheet, range) => `Điểm lấy bằng công thức từ trang “${sheet}”, vùng ${range}. Chỉ gồm mục đã chấm mà mất điểm.`,
  note: 'Ô nền vàng do cơ quan điền và được giữ nguyên khi lập lại trang này. Có thể chèn thêm dòng dưới một mục cho nhiệm vụ khác của mục đó, thêm cột ở bên phải.',
  illustration: (set) => `Bộ tiêu chí minh hoạ, không phải văn bản của cơ quan nhà nước: ${set}.`,
  columns: {
    number: 'STT',
    name: 'Tiêu chí, tiêu chí thành phần mất điểm',
    max: 'Điểm\ntối đa',
    achieved: 'Điểm\nđạt',
    lost: 'Điểm\nmất',
    recoverable: 'Có thể\nlấy lại',
    known: 'Điều đã biết từ bảng',
    cause: 'Nguyên nhân',
    task: 'Nhiệm vụ, giải pháp',
    lead: 'Đơn vị\nchủ trì',
    cooperating: 'Đơn vị\nphối hợp',
    deadline: 'Thời hạn',
    evidenceDue: 'Hạn gửi\nminh chứng',
    evidence: 'Minh chứng\nđã gửi',
    target: 'Điểm\nmục tiêu',
    quarter1: 'Quý I',
    quarter2: 'Quý II',
    quarter3: 'Quý III',
    quarter4: 'Quý IV',
  },
  causes: {
    evidence: 'Thiếu tài liệu kiểm chứng',
    appraised: 'Thẩm định thấp hơn tự chấm',
    survey: 'Kết quả điều tra XHH',
    option: 'Chưa đạt mức cao nhất',
    'not-done': 'Chưa thực hiện',
    late: 'Thực hiện chậm',
    other: 'Nguyên nhân khác',
  },
  statuses: { waiting: 'Chưa thực hiện', running: 'Đang thực hiện', done: 'Hoàn thành' },
  goal: 'Mục tiêu chỉ số (%)',
  present: 'Chỉ số hiện nay (%)',
  reach: 'Chỉ số khi đạt các điểm mục tiêu (%)',
  short: 'Còn thiếu so với mục tiêu (điểm)',
  sections: {
    appraisal: 'ĐIỂM TỰ CHẤM, THẨM ĐỊNH',
    survey: 'ĐIỂM ĐIỀU TRA XÃ HỘI HỌC: do người được hỏi cho, đơn vị không tự chấm',
    kept: 'MỤC ĐÃ GHI TRƯỚC ĐÂY, NAY KHÔNG MẤT ĐIỂM HOẶC KHÔNG CÒN TRONG BẢNG',
  },
  total: 'Cộng',
  messages: {
    unit: 'Chưa có đơn vị này trong danh mục ở bảng “Tiến độ theo đơn vị chủ trì” bên dưới. Ghi thêm vào danh mục đó, hoặc chọn Có để vẫn dùng.',
    cause: 'Chưa có nguyên nhân này trong danh sách. Chọn Có để vẫn dùng.',
    status: 'Chọn một trong các mức tiến độ của danh sách.',
    date: 'Ghi ngày, tháng, năm, ví dụ 20/12/2026.',
    target: (max) => `Ghi số từ 0 đến ${max}.`,
    goal: 'Ghi số phần trăm lớn hơn 0, không quá 100.',
  },
  progress: {
    title: 'TIẾN ĐỘ THỰC HIỆN',
    quarters: {
      heading: 'Tiến độ theo quý',
      column: 'Quý',
      names: ['Quý I', 'Quý II', 'Quý III', 'Quý IV'],
      blank: 'Chưa ghi',
      chart: 'Tiến độ theo quý (số nhiệm vụ)',
      description: 'Biểu đồ cột: số nhiệm vụ chưa thực hiện, đang thực hiện, hoàn thành trong từng quý.',
    },
    units: {
      heading: 'Tiến độ theo đơn vị chủ trì',
      note: 'Cột tên đơn vị cũng là danh mục để chọn đơn vị chủ trì; ghi thêm đơn vị vào dòng trống. Biểu đồ gồm các đơn vị có trong danh mục lúc lập trang.',
      tasks: 'Nhiệm vụ',
      done: 'Hoàn thành',
      lost: 'Điểm\nmất',
      gain: 'Tăng theo\nmục tiêu',
      unassigned: 'Chưa có, hoặc ngoài danh mục',
      chart: 'Tiến độ theo đơn vị chủ trì (số nhiệm vụ)',
      description: 'Biểu đồ thanh: số nhiệm vụ và số nhiệm vụ đã hoàn thành của từng đơn vị chủ trì.',
    },
  },
  foreign: 'GHI THÊM TRÊN TRANG NÀY, GIỮ LẠI KHI LẬP LẠI KẾ HOẠCH',
  aside: { done: 'Hoàn thành (không in)', gain: 'Điểm tăng theo mục tiêu (không in)', applicable: 'Tối đa áp dụng (không in)', index: 'Tính chỉ số (không in)' },
};

const en: PlanWords = {
  name: 'Improvement plan',
  title: 'PLAN TO IMPROVE THE ADMINISTRATIVE REFORM INDEX',
  source: (sheet, range) => `Points are formulas on sheet “${sheet}”, range ${range}. Only criteria that were scored and lost points.`,
  note: 'Yellow cells are yours to fill in and are kept when this sheet is made again. You may insert rows below a criterion for further tasks, and add columns on the right.',
  illustration: (set) => `An illustrative criteria set, no official document: ${set}.`,
  columns: {
    number: 'No.',
    name: 'Criterion or component that lost points',
    max: 'Maximum',
    achieved: 'Achieved',
    lost: 'Lost',
    recoverable: 'Can be\nwon back',
    known: 'Known from the table',
    cause: 'Cause',
    task: 'Task',
    lead: 'Lead\nunit',
    cooperating: 'Cooperating\nunits',
    deadline: 'Deadline',
    evidenceDue: 'Evidence\ndue',
    evidence: 'Evidence\nsent',
    target: 'Target\n(points)',
    quarter1: 'Quarter I',
    quarter2: 'Quarter II',
    quarter3: 'Quarter III',
    quarter4: 'Quarter IV',
  },
  causes: {
    evidence: 'Evidence is missing',
    appraised: 'Appraised below the self score',
    survey: 'Survey result',
    option: 'Below the best option',
    'not-done': 'Not done',
    late: 'Done late',
    other: 'Another cause',
  },
  statuses: { waiting: 'Not begun', running: 'Under way', done: 'Done' },
  goal: 'Goal for the index (%)',
  present: 'Index today (%)',
  reach: 'Index when all targets are met (%)',
  short: 'Missing to the goal (points)',
  sections: {
    appraisal: 'SELF AND APPRAISED POINTS',
    survey: 'SURVEY POINTS: given by those who are asked, never by the unit itself',
    kept: 'WRITTEN EARLIER; NO LONGER LOSING POINTS OR NO LONGER IN THE TABLE',
  },
  total: 'Sum',
  messages: {
    unit: 'This unit is not in the list of the table “Progress by lead unit” below. Add it there, or choose Yes to use it all the same.',
    cause: 'This cause is not in the list. Choose Yes to use it all the same.',
    status: 'Choose one of the statuses of the list.',
    date: 'Type day, month and year, e.g. 20/12/2026.',
    target: (max) => `Type a number from 0 to ${max}.`,
    goal: 'Type a percent above 0 and up to 100.',
  },
  progress: {
    title: 'PROGRESS',
    quarters: {
      heading: 'Progress by quarter',
      column: 'Quarter',
      names: ['Quarter I', 'Quarter II', 'Quarter III', 'Quarter IV'],
      blank: 'Not told',
      chart: 'Progress by quarter (tasks)',
      description: 'Column chart: tasks not begun, under way and done in each quarter.',
    },
    units: {
      heading: 'Progress by lead unit',
      note: 'The names are also the list of lead units to choose from; add units in the blank rows. The chart shows the units that were listed when this sheet was made.',
      tasks: 'Tasks',
      done: 'Done',
      lost: 'Lost',
      gain: 'Gain by\ntargets',
      unassigned: 'None, or not in the list',
      chart: 'Progress by lead unit (tasks)',
      description: 'Bar chart: tasks and finished tasks of each lead unit.',
    },
  },
  foreign: 'WRITTEN ELSEWHERE ON THIS SHEET, KEPT WHEN THE PLAN IS MADE AGAIN',
  aside: { done: 'Done (not printed)', gain: 'Gain by targets (not printed)', applicable: 'Applicable maximum (not printed)', index: 'Index, worked out (not printed)' },
};

export const PLAN_WORDS: Readonly<Record<Language, PlanWords>> = { vi, en };

/** The words of both languages: a sheet may have been made in either. */
export const ALL_PLAN_WORDS: readonly PlanWords[] = [vi, en];
