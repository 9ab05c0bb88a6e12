import type { ColumnMeaning } from '../reading';

/**
 * What a labelled paragraph is about. `assignment` and `solution` hold other parts or the body of the task; `other` is a
 * label we know but have no column for (place, participants): it only ends the part before it.
 */
export type PartMeaning =
  | Extract<
      ColumnMeaning,
      | 'requirement'
      | 'product'
      | 'director'
      | 'lead'
      | 'coordinate'
      | 'leadAndCoordinate'
      | 'executor'
      | 'deadline'
      | 'startDate'
      | 'budget'
      | 'budgetSource'
      | 'legalBasis'
      | 'note'
    >
  | 'assignment'
  | 'solution'
  | 'other';

/** Words that may stand before a label without changing it ("Cơ quan chủ trì", "Đơn vị thực hiện"). Longest first. */
export const LABEL_HEADS: readonly string[] = [
  'các cơ quan, đơn vị',
  'cơ quan, đơn vị',
  'các cơ quan',
  'các đơn vị',
  'các ngành',
  'cơ quan',
  'đơn vị',
  'bộ phận',
  'lực lượng',
  'địa phương',
  'phòng ban',
  'cán bộ',
  'công chức',
  'người',
  'ngành',
  'cá nhân',
  'tổ chức',
  'đồng chí',
  'đ/c',
  'phòng',
  'ban',
  'sở',
  'bộ',
  'cấp',
  'bên',
  'phân công',
  'giao',
  'dự kiến',
  'về',
];

/** Words that may stand after a label without changing it ("Sản phẩm dự kiến", "Nội dung cụ thể"). Longest first. */
export const LABEL_TAILS: readonly string[] = [
  'như sau',
  'bao gồm',
  'nhiệm vụ',
  'công việc',
  'kế hoạch',
  'hoạt động',
  'chủ yếu',
  'cụ thể',
  'dự kiến',
  'chính',
  'chung',
  'gồm',
  'với',
  'là',
];

/** Label phrases by meaning, without heads and tails, in the form `compareKey` gives. */
const PHRASES: Readonly<Record<PartMeaning, readonly string[]>> = {
  lead: [
    'chủ trì',
    'chủ trì thực hiện',
    'chủ trì tham mưu',
    'chủ trì tham mưu thực hiện',
    'chủ trì triển khai',
    'chủ trì triển khai thực hiện',
    'chủ trì tổ chức',
    'chủ trì soạn thảo',
    'chủ trì xây dựng',
    'phụ trách',
    'phụ trách thực hiện',
    'chịu trách nhiệm',
    'chịu trách nhiệm thực hiện',
    'chịu trách nhiệm chủ trì',
    'đầu mối',
    'đầu mối thực hiện',
    'làm đầu mối',
    'tham mưu',
    'tham mưu thực hiện',
    'được giao chủ trì',
  ],
  coordinate: [
    'phối hợp',
    'phối hợp thực hiện',
    'phối hợp triển khai',
    'phối hợp tham mưu',
    'phối hợp tổ chức',
    'cùng phối hợp',
    'tham gia',
    'tham gia phối hợp',
    'tham gia thực hiện',
    'phối hợp tham gia',
    'đơn vị liên quan',
    'đơn vị có liên quan',
    'cơ quan liên quan',
  ],
  leadAndCoordinate: [],
  executor: [
    'thực hiện',
    'triển khai thực hiện',
    'đơn vị triển khai',
    'cơ quan triển khai',
    'đơn vị tổ chức thực hiện',
    'cơ quan tổ chức thực hiện',
    'trực tiếp thực hiện',
    'thi hành',
  ],
  director: [
    'chỉ đạo',
    'chỉ đạo thực hiện',
    'chỉ đạo chung',
    'lãnh đạo phụ trách',
    'lãnh đạo chỉ đạo',
    'lãnh đạo theo dõi',
    'theo dõi, chỉ đạo',
  ],
  assignment: [
    'phân công',
    'phân công trách nhiệm',
    'phân công thực hiện',
    'phân công nhiệm vụ',
    'phân công tổ chức thực hiện',
    'phân công đơn vị thực hiện',
    'trách nhiệm',
    'trách nhiệm thực hiện',
    'trách nhiệm của các đơn vị',
    'tổ chức thực hiện',
    'giao nhiệm vụ',
  ],
  deadline: [
    'thời gian',
    'thời gian thực hiện',
    'thời gian hoàn thành',
    'thời gian thực hiện và hoàn thành',
    'thời gian triển khai',
    'thời gian triển khai thực hiện',
    'thời gian tổ chức',
    'thời gian tổ chức thực hiện',
    'thời gian tiến hành',
    'thời gian kết thúc',
    'thời gian báo cáo',
    'thời gian trình',
    'thời gian ban hành',
    'thời hạn',
    'thời hạn thực hiện',
    'thời hạn hoàn thành',
    'thời hạn trình',
    'thời hạn báo cáo',
    'thời điểm',
    'thời điểm hoàn thành',
    'thời điểm thực hiện',
    'tiến độ',
    'tiến độ thực hiện',
    'tiến độ hoàn thành',
    'lộ trình',
    'lộ trình thực hiện',
    'mốc thời gian',
    'hoàn thành',
    'hạn',
    'hạn hoàn thành',
    'hạn cuối',
    'hạn chót',
  ],
  startDate: ['thời gian bắt đầu', 'bắt đầu'],
  product: [
    'sản phẩm',
    'sản phẩm đầu ra',
    'sản phẩm hoàn thành',
    'sản phẩm kiểm chứng',
    'sản phẩm cần đạt',
    'sản phẩm thực hiện',
    'kết quả',
    'kết quả đầu ra',
    'kết quả thực hiện',
    'kết quả hoàn thành',
    'kết quả đạt được',
    'kết quả cần đạt',
    'kết quả phải đạt',
    'kết quả mong đợi',
    'kết quả sản phẩm',
    'đầu ra',
    'tài liệu kiểm chứng',
  ],
  requirement: [
    'mục tiêu',
    'mục đích',
    'yêu cầu',
    'yêu cầu cần đạt',
    'mục tiêu cần đạt',
    'chỉ tiêu',
    'chỉ tiêu cần đạt',
  ],
  solution: [
    'nội dung',
    'nội dung thực hiện',
    'nội dung triển khai',
    'nội dung nhiệm vụ',
    'nhiệm vụ',
    'nhiệm vụ trọng tâm',
    'giải pháp',
    'giải pháp thực hiện',
    'biện pháp',
    'biện pháp thực hiện',
    'hoạt động',
    'công việc',
    'cách thức',
    'cách thức thực hiện',
    'cách làm',
    'phương pháp',
    'phương thức',
    'phương thức thực hiện',
    'hình thức',
    'hình thức thực hiện',
    'hình thức tổ chức',
  ],
  budget: ['kinh phí', 'kinh phí thực hiện', 'dự toán', 'dự toán kinh phí', 'tổng kinh phí'],
  budgetSource: [
    'nguồn kinh phí',
    'nguồn kinh phí thực hiện',
    'nguồn vốn',
    'nguồn lực',
    'nguồn lực thực hiện',
  ],
  legalBasis: ['căn cứ', 'căn cứ pháp lý', 'cơ sở pháp lý', 'căn cứ thực hiện'],
  note: ['ghi chú', 'lưu ý'],
  other: [
    'địa điểm',
    'địa điểm thực hiện',
    'địa điểm tổ chức',
    'địa bàn',
    'đối tượng',
    'đối tượng thực hiện',
    'thành phần',
    'thành phần tham dự',
    'phạm vi',
    'phạm vi thực hiện',
    'số lượng',
    'quy mô',
    'thời lượng',
  ],
};

/** Meaning by phrase. */
export const LABEL_MEANINGS: ReadonlyMap<string, PartMeaning> = new Map(
  (Object.entries(PHRASES) as [PartMeaning, readonly string[]][]).flatMap(([meaning, phrases]) =>
    phrases.map((phrase): [string, PartMeaning] => [phrase, meaning]),
  ),
);

/** In a label of several words ("Phối hợp/Thực hiện") the first of these that is met is what the part is about. */
export const MEANING_PRECEDENCE: readonly PartMeaning[] = [
  'lead',
  'coordinate',
  'executor',
  'director',
  'deadline',
  'startDate',
  'product',
  'requirement',
  'assignment',
  'solution',
  'budget',
  'budgetSource',
  'legalBasis',
  'note',
  'other',
];
