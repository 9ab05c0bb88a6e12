/** Labels of paragraphs ("Chủ trì:", "Thời gian hoàn thành:"), in the form `compareKey` gives. */

/** Words that may stand before a label without changing it ("Cơ quan chủ trì", "Đơn vị thực hiện"). */
export const LABEL_HEADS: readonly string[] = [
  'ban', // 13-vpcp-624-don-doc-nhiem-vu
  'bên', // genre
  'bộ', // 13-vpcp-624-don-doc-nhiem-vu
  'bộ phận', // genre
  'cá nhân', // 13-vpcp-624-don-doc-nhiem-vu
  'các cơ quan', // genre
  'các cơ quan, đơn vị', // genre
  'các ngành', // ttg-2530-moi-truong-khong-khi
  'các đơn vị', // genre
  'cán bộ', // 003-tan-binh-2021
  'công chức', // 003-tan-binh-2021
  'cơ quan', // 13-vpcp-624-don-doc-nhiem-vu
  'cơ quan, đơn vị', // genre
  'cấp', // 13-vpcp-624-don-doc-nhiem-vu
  'dự kiến', // 15-hanoi-kh38-phu-luc-1-xlsx
  'giao', // 13-vpcp-624-don-doc-nhiem-vu
  'lực lượng', // genre
  'ngành', // 13-vpcp-624-don-doc-nhiem-vu
  'người', // 15-hanoi-kh38-phu-luc-1-xlsx
  'phân công', // 15-hanoi-kh38-phu-luc-1-xlsx
  'phòng', // 13-vpcp-624-don-doc-nhiem-vu
  'phòng ban', // genre
  'sở', // 15-hanoi-kh38-phu-luc-1-xlsx
  'tổ chức', // 15-hanoi-kh38-phu-luc-1-xlsx
  'về', // 13-vpcp-624-don-doc-nhiem-vu
  'đ/c', // 2-90-neg-lich-cong-tac-daksong-2019
  'đơn vị', // genre
  'địa phương', // ttg-2530-moi-truong-khong-khi
  'đồng chí', // genre
];

/** Words that may stand after a label without changing it ("Sản phẩm dự kiến", "Nội dung cụ thể"). */
export const LABEL_TAILS: readonly string[] = [
  'bao gồm', // 10-dongnai-179-kinh-te-so
  'chung', // 15-hanoi-kh38-phu-luc-1-xlsx
  'chính', // 13-vpcp-624-don-doc-nhiem-vu
  'chủ yếu', // 15-hanoi-kh38-phu-luc-1-xlsx
  'công việc', // genre
  'cụ thể', // 13-vpcp-624-don-doc-nhiem-vu
  'dự kiến', // 15-hanoi-kh38-phu-luc-1-xlsx
  'gồm', // 10-dongnai-179-kinh-te-so
  'hoạt động', // ttg-2530-moi-truong-khong-khi
  'kế hoạch', // 03-hanoi-310-5g-iot
  'là', // 13-vpcp-624-don-doc-nhiem-vu
  'nhiệm vụ', // 15-hanoi-kh38-phu-luc-1-xlsx
  'như sau', // 3-08-thcs-tranphu-dongnai-day-hoc-truc-tuyen
  'với', // 13-vpcp-624-don-doc-nhiem-vu
];

/** Label phrases by what they are about, without heads and tails. */
export const LABEL_PHRASES = {
  lead: [
    'chịu trách nhiệm', // genre
    'chịu trách nhiệm chủ trì', // genre
    'chịu trách nhiệm thực hiện', // genre
    'chủ dự án', // genre
    'chủ trì', // 2-06-tdt-muc-2-cong-nghe-2026
    'chủ trì soạn thảo', // genre
    'chủ trì tham mưu', // genre
    'chủ trì tham mưu thực hiện', // genre
    'chủ trì thực hiện', // genre
    'chủ trì triển khai', // genre
    'chủ trì triển khai thực hiện', // genre
    'chủ trì tổ chức', // genre
    'chủ trì xây dựng', // genre
    'chủ đầu tư', // genre
    'làm đầu mối', // genre
    'phụ trách', // 15-hanoi-kh38-phu-luc-1-xlsx
    'phụ trách thực hiện', // genre
    'tham mưu', // genre
    'tham mưu thực hiện', // genre
    'được giao', // genre
    'được giao chủ trì', // genre
    'được giao nhiệm vụ', // genre
    'được phân công', // genre
    'đầu mối', // genre
    'đầu mối thực hiện', // genre
  ],
  coordinate: [
    'cùng phối hợp', // genre
    'cơ quan liên quan', // genre
    'phối hợp', // 2-06-tdt-muc-2-cong-nghe-2026
    'phối hợp tham gia', // genre
    'phối hợp tham mưu', // genre
    'phối hợp thực hiện', // genre
    'phối hợp triển khai', // genre
    'phối hợp tổ chức', // genre
    'tham gia', // genre
    'tham gia phối hợp', // genre
    'tham gia thực hiện', // genre
    'đơn vị có liên quan', // genre
    'đơn vị liên quan', // genre
  ],
  leadAndCoordinate: [],
  executor: [
    'cơ quan triển khai', // genre
    'cơ quan tổ chức thực hiện', // genre
    'thi hành', // genre
    'thực hiện', // laichau-7360-luat-tcqc-prose
    'triển khai thực hiện', // genre
    'trực tiếp thực hiện', // genre
    'đơn vị triển khai', // genre
    'đơn vị tổ chức thực hiện', // genre
  ],
  director: [
    'chỉ đạo', // genre
    'chỉ đạo chung', // genre
    'chỉ đạo thực hiện', // genre
    'lãnh đạo chỉ đạo', // genre
    'lãnh đạo phụ trách', // genre
    'lãnh đạo theo dõi', // genre
    'theo dõi, chỉ đạo', // genre
  ],
  deadline: [
    'hoàn thành', // 15-hanoi-kh38-phu-luc-1-xlsx
    'hạn', // genre
    'hạn chót', // genre
    'hạn cuối', // genre
    'hạn hoàn thành', // 15-hanoi-kh38-phu-luc-1-xlsx
    'lộ trình', // genre
    'lộ trình thực hiện', // genre
    'mốc thời gian', // genre
    'thời gian', // genre
    'thời gian ban hành', // genre
    'thời gian báo cáo', // genre
    'thời gian hoàn thành', // genre
    'thời gian kết thúc', // genre
    'thời gian thực hiện', // laichau-7360-luat-tcqc-prose
    'thời gian thực hiện và hoàn thành', // genre
    'thời gian tiến hành', // genre
    'thời gian triển khai', // genre
    'thời gian triển khai thực hiện', // genre
    'thời gian trình', // genre
    'thời gian tổ chức', // genre
    'thời gian tổ chức thực hiện', // genre
    'thời hạn', // genre
    'thời hạn báo cáo', // genre
    'thời hạn hoàn thành', // 15-hanoi-kh38-phu-luc-1-xlsx
    'thời hạn thực hiện', // genre
    'thời hạn trình', // genre
    'thời điểm', // genre
    'thời điểm hoàn thành', // genre
    'thời điểm thực hiện', // genre
    'tiến độ', // genre
    'tiến độ hoàn thành', // genre
    'tiến độ thực hiện', // genre
  ],
  startDate: [
    'bắt đầu', // genre
    'thời gian bắt đầu', // genre
  ],
  product: [
    'kết quả', // genre
    'kết quả cần đạt', // genre
    'kết quả hoàn thành', // genre
    'kết quả mong đợi', // genre
    'kết quả phải đạt', // genre
    'kết quả sản phẩm', // genre
    'kết quả thực hiện', // genre
    'kết quả đạt được', // genre
    'kết quả đầu ra', // genre
    'sản phẩm', // ttg-2530-moi-truong-khong-khi
    'sản phẩm cần đạt', // genre
    'sản phẩm hoàn thành', // genre
    'sản phẩm kiểm chứng', // genre
    'sản phẩm thực hiện', // genre
    'sản phẩm đầu ra', // genre
    'tài liệu kiểm chứng', // genre
    'đầu ra', // genre
  ],
  requirement: [
    'chỉ tiêu', // genre
    'chỉ tiêu cần đạt', // genre
    'mục tiêu', // genre
    'mục tiêu cần đạt', // genre
    'mục đích', // genre
    'yêu cầu', // ttg-2530-moi-truong-khong-khi
    'yêu cầu cần đạt', // genre
  ],
  budget: [
    'dự toán', // genre
    'dự toán kinh phí', // genre
    'kinh phí', // genre
    'kinh phí thực hiện', // genre
    'tổng kinh phí', // genre
  ],
  budgetSource: [
    'nguồn kinh phí', // genre
    'nguồn kinh phí thực hiện', // genre
    'nguồn lực', // genre
    'nguồn lực thực hiện', // genre
    'nguồn vốn', // genre
  ],
  legalBasis: [
    'căn cứ', // genre
    'căn cứ pháp lý', // genre
    'căn cứ thực hiện', // genre
    'cơ sở pháp lý', // genre
  ],
  note: [
    'ghi chú', // genre
    'lưu ý', // genre
  ],
} as const;

/**
 * Labels of parts that are no column: who does what, all in one; how the task is done; and what is neither (place, participants), which
 * only ends the part before it.
 */
export const OTHER_LABELS = {
  assignment: [
    'giao nhiệm vụ', // genre
    'phân công', // genre
    'phân công nhiệm vụ', // genre
    'phân công thực hiện', // genre
    'phân công trách nhiệm', // 003-tan-binh-2021
    'phân công tổ chức thực hiện', // genre
    'phân công đơn vị thực hiện', // genre
    'trách nhiệm', // 003-tan-binh-2021
    'trách nhiệm của các đơn vị', // genre
    'trách nhiệm thực hiện', // genre
    'tổ chức thực hiện', // genre
  ],
  solution: [
    'biện pháp', // genre
    'biện pháp thực hiện', // genre
    'cách làm', // genre
    'cách thức', // genre
    'cách thức thực hiện', // genre
    'công việc', // genre
    'giải pháp', // 003-tan-binh-2021
    'giải pháp thực hiện', // genre
    'hoạt động', // genre
    'hình thức', // genre
    'hình thức thực hiện', // genre
    'hình thức tổ chức', // genre
    'nhiệm vụ', // 15-hanoi-kh38-phu-luc-1-xlsx
    'nhiệm vụ trọng tâm', // genre
    'nội dung', // 13-vpcp-624-don-doc-nhiem-vu
    'nội dung nhiệm vụ', // genre
    'nội dung thực hiện', // genre
    'nội dung triển khai', // genre
    'phương pháp', // genre
    'phương thức', // genre
    'phương thức thực hiện', // genre
  ],
  other: [
    'giám sát', // genre
    'kiểm tra', // genre
    'phạm vi', // 2-10-contact-center-ai-agent-2025
    'phạm vi thực hiện', // genre
    'quy mô', // genre
    'số lượng', // genre
    'theo dõi', // genre
    'thành phần', // genre
    'thành phần tham dự', // genre
    'thời lượng', // 15-hanoi-kh38-phu-luc-1-xlsx
    'đôn đốc', // genre
    'địa bàn', // genre
    'địa điểm', // genre
    'địa điểm thực hiện', // genre
    'địa điểm tổ chức', // genre
    'đối tượng', // genre
    'đối tượng thực hiện', // genre
  ],
} as const;

/** Labels of deadlines that go on with words of their own: "Thời hạn trình Chính phủ", "Thời gian ban hành Quyết định". */
export const OPEN_DEADLINES = {
  nouns: ['thời gian', 'thời hạn', 'thời điểm', 'tiến độ'],
  verbs: [
    'ban hành',
    'báo cáo',
    'dự kiến',
    'gửi',
    'hoàn thành',
    'kết thúc',
    'soạn thảo',
    'thông qua',
    'thẩm định',
    'thực hiện',
    'triển khai',
    'trình',
    'tổ chức',
    'xây dựng',
  ],
} as const;

/** The same of leads: "Cơ quan chủ trì soạn thảo Nghị định". */
export const OPEN_LEADS = {
  nouns: ['cơ quan chủ trì', 'đơn vị chủ trì'],
  verbs: ['soạn thảo', 'tham mưu', 'thẩm định', 'triển khai', 'tổ chức', 'xây dựng'],
} as const;

/** What a leader does of whom a label speaks: "Lãnh đạo phòng phụ trách". */
export const DIRECTING = ['chỉ đạo', 'phụ trách', 'theo dõi'] as const;
