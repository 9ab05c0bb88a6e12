/** When: deadline, start, end, and the dates of our own tracking columns. */
import { butNot, start, whole, words, type HeaderCue } from './cue';

const REAL_TIMES = [
  'bat dau', // genre
  'phat dong', // 3-16-vnmasterplan-wbs-2025
  'thuc te', // 10-dongnai-179-kinh-te-so
  'tu$', // 03-hanoi-310-5g-iot
];
const REAL = butNot('when it began or really was: “Thời gian thực tế”', ...REAL_TIMES);

/** Both ends of one period in one head: beneath stand ranges. */
const BOTH_ENDS = words(
  '(?:bat dau|khoi cong)(?: (?:va|den|ngay|thoi gian)){0,2} (?:ket thuc|hoan thanh)', // genre
  'tu ngay(?: [a-z]+)? den ngay', // genre
);

export const DEADLINE_HEADS: readonly HeaderCue[] = [
  [BOTH_ENDS, 1],
  [
    words(
      '(?<!den )thoi diem', // 3-10-ibst-quy-trinh-1-thi-truong
      'thoi gian', // 02-dongthap-552-doi-moi-cong-nghe
    ),
    1,
    butNot(
      'when it began or really was, or the stretch that is looked into: “Thời gian thực tế”, “Mốc thời gian kiểm tra”',
      ...REAL_TIMES,
      'moc thoi gian(?: [a-z]+){0,2} (?:giam sat|kiem tra|thanh tra)', // ubkt-dang-uy-giam-sat
    ),
  ],
  [
    words(
      'thoi han', // 05-bvhttdl-6225-cuoi-nam-2025
    ),
    1.03,
    REAL,
  ],
  [
    words(
      '(?:thoi gian|thoi han|thoi diem|han)(?: [a-z]+){0,4} (?:hoan thanh|ket thuc|trinh)', // 04-dongthap-617-cds-doanh-nghiep
    ),
    1.06,
    REAL,
  ],
  [
    start(
      'han', // 3-11-ibst-quy-trinh-2-ky-ket-hop-dong
      'ky han', // genre
      'ngay han', // genre
    ),
    0.9,
    butNot(
      'how long a thing holds, a bound, a shortcoming: “Hạn dùng”, “Hạn mức”, “Hạn chế”',
      'han (?:bao hanh|che|dung|hieu luc|muc|ngach|su dung)', // genre
    ),
  ],
  [
    words(
      'tien do', // 15-hanoi-kh38-phu-luc-1-xlsx
    ),
    0.8,
    butNot(
      'how far it is: “Tiến độ hiện tại”',
      'cham', // 2-90-neg-lich-cong-tac-daksong-2019
      'den nay', // genre
      'hien tai', // laocai-tien-do-cum-cong-nghiep
      'ket qua', // 05-bvhttdl-6225-cuoi-nam-2025
      'tinh hinh', // genre
      'vuot', // 22-sct-laocai-de-an-08-prose
    ),
  ],
  [
    words(
      'lo trinh', // 05-bvhttdl-6225-cuoi-nam-2025
    ),
    0.85,
  ],
  [
    words(
      'den (?:ngay|thang)', // 13-vpcp-624-don-doc-nhiem-vu
      'ngay (?:phai |can |du kien )?(?:hoan thanh|ket thuc|den han|nop|bao cao|xong|trinh|hop)', // genre
    ),
    0.88,
    REAL,
  ],
  [
    words(
      'hoan thanh trong', // 003-tan-binh-2021
      'hoan thanh truoc', // genre
      'ket thuc', // soytehanoi-6582-di-tru-du-lieu
      '(?:ngay|thoi gian|tuan|thang) kt', // genre
      'so ngay', // soytehanoi-6582-di-tru-du-lieu
      'thoi luong', // genre
      'xong truoc', // 33-thainguyen-kh54-nghia-vu-quan-su
    ),
    0.85,
    REAL,
  ],
  [
    words(
      '(?:nam|quy|thang|lich) (?:thuc hien|hoan thanh|trien khai)', // genre
    ),
    0.85,
  ],
  [
    words(
      'hoan thanh', // 04-dongthap-617-cds-doanh-nghiep
    ),
    0.6,
    butNot(
      'how far it is, or what came of it: “Đã hoàn thành”, “Tỷ lệ hoàn thành”',
      'chi tieu', // 09-bacninh-144-chi-tieu-kinh-te-so
      'chua', // 13-vpcp-624-don-doc-nhiem-vu
      'da', // 10-dongnai-179-kinh-te-so
      'danh gia', // 11-ttg-2629-chinh-phu-so
      'ket qua', // 05-bvhttdl-6225-cuoi-nam-2025
      'muc do', // 3-16-vnmasterplan-wbs-2025
      'san pham', // 10-dongnai-179-kinh-te-so
      'thuc te', // 10-dongnai-179-kinh-te-so
      'tinh hinh', // genre
      'trang thai', // genre
      'ty le', // 09-bacninh-144-chi-tieu-kinh-te-so
    ),
  ],
  [
    whole(
      'dinh ky', // genre
      'giai doan(?: thuc hien)?', // 2-10-contact-center-ai-agent-2025
      'khi', // genre
      'khi nao', // genre
      'ky bao cao', // genre
      'lich', // genre
      'nam', // genre
      'ngay', // 2-90-neg-lich-cong-tac-daksong-2019
      'ngay thang', // genre
      'quy', // genre
      'tan suat', // genre
      'thang', // genre
      'thoi ky', // genre
    ),
    0.6,
  ],
  [
    words(
      'deadline', // genre
      'due', // 3-16-vnmasterplan-wbs-2025
      'end date', // genre
      'finish', // genre
      'target date', // genre
      'timeline', // genre
    ),
    1,
  ],
  [
    whole(
      'chu ky', // haiphong-ecabinet-quy-trinh-3-8
    ),
    0.6,
  ],
  [
    start(
      'tuan', // phan-cong-tuan-module
    ),
    0.5,
  ],
  // Some day or month: what stands beneath tells.
  [
    start(
      '(?:ngay|thang|quy|thoi|lich|moc)', // genre
    ),
    0.4,
    REAL,
  ],
];

export const START_HEADS: readonly HeaderCue[] = [
  [
    words(
      '(?:thoi gian|thoi han|tien do|ngay)(?: [a-z]+){0,3} tu$', // genre
    ),
    1.2,
  ],
  [
    words(
      '(?:ngay|thoi gian|tuan|thang) bd', // genre
      'bat dau', // genre
      'khoi cong', // genre
      'khoi dong', // genre
      'ngay giao', // genre
      'ngay trien khai', // genre
      'phat dong', // 3-16-vnmasterplan-wbs-2025
      'tu ngay', // 14-hanoi-kh-100-ngay-cds
      'tu thang', // genre
    ),
    1.1,
    { by: BOTH_ENDS, why: 'both ends of one period: “Từ ngày … đến ngày …”' },
  ],
  [
    words(
      'begin', // genre
      'start', // 3-16-vnmasterplan-wbs-2025
    ),
    1,
  ],
];

export const COMPLETED_HEADS: readonly HeaderCue[] = [
  [
    words(
      'da hoan thanh ngay', // genre
      'han thuc te', // genre
      'hoan thanh thuc te', // genre
      'ket thuc thuc te', // genre
      'ngay da hoan thanh', // genre
      'ngay thuc te', // genre
      'thoi gian thuc te', // genre
      'thuc te hoan thanh', // genre
      'thuc te ket thuc', // genre
    ),
    1.05,
  ],
  [
    whole(
      'ngay hoan thanh', // genre
    ),
    0.84,
  ],
  [
    whole(
      '(?:thoi gian|thoi diem) hoan thanh', // 04-dongthap-617-cds-doanh-nghiep
    ),
    0.5,
  ],
  [
    words(
      'actual (?:end|finish|date)', // genre
      'completed on', // genre
      'date completed', // genre
    ),
    1.05,
  ],
];

export const DUE_HEADS: readonly HeaderCue[] = [
  [
    whole(
      'han cuoi', // genre
    ),
    0.84,
  ],
];
