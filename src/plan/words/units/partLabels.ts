import { wordsOf } from '../phrases';

/** A part somebody plays in a task: the three roles and the leader who directs. */
export type CellPart = 'lead' | 'coordinate' | 'executor' | 'director';

/** What a label says of those after it. */
const VERBS: Readonly<Record<CellPart, readonly string[]>> = {
  lead: [
    'chính', // 05-bvhttdl-6225-cuoi-nam-2025
    'chịu trách nhiệm', // 003-tan-binh-2021
    'chịu trách nhiệm chính', // genre
    'chủ quản', // 17-nq03-phu-luc-2-nq57
    'chủ trì', // 13-vpcp-624-don-doc-nhiem-vu
    'chủ trì soạn thảo', // laichau-7360-luat-tcqc-prose
    'chủ trì tham mưu', // 15-hanoi-kh38-phu-luc-1-xlsx
    'chủ trì tham mưu thực hiện', // genre
    'chủ trì thực hiện', // 000-ban-dat-2021
    'chủ trì triển khai', // 15-hanoi-kh38-phu-luc-1-xlsx
    'chủ trì tổ chức thực hiện', // genre
    'chủ trì, phối hợp', // anthoidong-xa-phan-cong
    'chủ trì, đôn đốc', // 004-trung-gia-2025
    'làm đầu mối', // genre
    'tham mưu', // 15-hanoi-kh38-phu-luc-1-xlsx
    'tham mưu thực hiện', // cantho-153-phong-chong-ma-tuy-prose
    'được giao chủ trì', // genre
    'đầu mối', // 001-chi-tan-2024
  ],
  coordinate: [
    'cùng phối hợp', // genre
    'hỗ trợ', // 000-ban-dat-2021
    'liên quan', // 02-dongthap-552-doi-moi-cong-nghe
    'phối hợp', // 14-hanoi-kh-100-ngay-cds
    'phối hợp chính', // anthoidong-xa-phan-cong
    'phối hợp chỉ đạo', // genre
    'phối hợp tham mưu', // genre
    'phối hợp thực hiện', // 000-ban-dat-2021
    'phối hợp triển khai', // 002-thuong-lo-2020
    'phối hợp với', // 14-hanoi-kh-100-ngay-cds
    'phối hợp/thực hiện', // 000-ban-dat-2021
    'phối kết hợp', // genre
    'tham gia', // 000-ban-dat-2021
    'tham gia phối hợp', // genre
  ],
  executor: [
    'thực hiện', // 05-bvhttdl-6225-cuoi-nam-2025
    'thực hiện chính', // 004-trung-gia-2025
    'thực hiện/phối hợp', // 004-trung-gia-2025
    'triển khai', // 14-hanoi-kh-100-ngay-cds
    'triển khai thực hiện', // 000-ban-dat-2021
    'trực tiếp thực hiện', // genre
    'tổ chức thực hiện', // 000-ban-dat-2021
  ],
  director: [
    'chỉ đạo', // 000-ban-dat-2021
    'chỉ đạo chung', // genre
    'chỉ đạo thực hiện', // cantho-153-phong-chong-ma-tuy-prose
    'lãnh đạo chỉ đạo', // cantho-153-phong-chong-ma-tuy-prose
    'lãnh đạo phụ trách', // genre
    'phụ trách', // 001-chi-tan-2024
    'phụ trách chỉ đạo', // genre
    'theo dõi, chỉ đạo', // genre
    'trực tiếp chỉ đạo', // genre
  ],
};

/** Who is said to play it; "" for the verb alone. */
const SUBJECTS = [
  '', // genre
  'cơ quan', // 04-dongthap-617-cds-doanh-nghiep
  'đơn vị', // 04-dongthap-617-cds-doanh-nghiep
  'cơ quan, đơn vị', // 04-dongthap-617-cds-doanh-nghiep
  'bộ phận', // 000-ban-dat-2021
  'cán bộ', // 000-ban-dat-2021
  'công chức', // 000-ban-dat-2021
  'người', // 000-ban-dat-2021
  'đồng chí', // 13-vpcp-624-don-doc-nhiem-vu
  'các cơ quan', // 04-dongthap-617-cds-doanh-nghiep
  'các đơn vị', // 05-bvhttdl-6225-cuoi-nam-2025
  'đv', // 3-10-ibst-quy-trinh-1-thi-truong
  'cq', // genre
  'lãnh đạo', // 000-ban-dat-2021
  'lãnh đạo ubnd xã', // 002-thuong-lo-2020
  'cá nhân', // 001-chi-tan-2024
  'phòng', // 05-bvhttdl-6225-cuoi-nam-2025
  'phòng, ban', // nghean-980-phong-thu-dan-su
  'ban, ngành', // 02-dongthap-552-doi-moi-cong-nghe
  'sở, ngành', // 15-hanoi-kh38-phu-luc-1-xlsx
  'các sở, ngành', // 15-hanoi-kh38-phu-luc-1-xlsx
  'cơ quan/đơn vị', // 04-dongthap-617-cds-doanh-nghiep
  'đơn vị/cá nhân', // genre
  'trách nhiệm', // 000-ban-dat-2021
  'phân công', // 15-hanoi-kh38-phu-luc-1-xlsx
];

/** Words of a label -> its part. Every subject with every verb: "Cơ quan chủ trì", "Đơn vị phối hợp thực hiện", … */
const labels = new Map<string, CellPart>([
  ['ct', 'lead'],
  ['ph', 'coordinate'],
  ['th', 'executor'],
  ['cqct', 'lead'],
  ['cqph', 'coordinate'],
  ['đvct', 'lead'],
  ['đvph', 'coordinate'],
]);
for (const subject of SUBJECTS) {
  for (const part of Object.keys(VERBS) as CellPart[]) {
    for (const verb of VERBS[part]) labels.set(wordsOf(`${subject} ${verb}`).join(' '), part);
  }
}

/** The part a label's words name, null if they are no label. Words as `wordsOf` gives them. */
export function partOfLabel(words: readonly string[]): CellPart | null {
  return labels.get(words.join(' ')) ?? null;
}

export const LONGEST_LABEL = Math.max(...[...labels.keys()].map((label) => label.split(' ').length));
