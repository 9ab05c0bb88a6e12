import { wordsOf } from './phrases';
import type { Role } from '../../../model/appendix';

/** A part somebody plays in a task: the three roles and the leader who directs. */
export type Part = Role | 'director';

const verbs: readonly (readonly [Part, string])[] = [
  [
    'lead',
    'chủ trì|chủ trì thực hiện|chủ trì tham mưu|chủ trì triển khai|chủ trì tổ chức thực hiện|chủ trì soạn thảo|đầu mối|làm đầu mối|chủ trì, phối hợp|chịu trách nhiệm chính|chịu trách nhiệm|tham mưu|tham mưu thực hiện|chủ trì, đôn đốc|chủ trì tham mưu thực hiện|chính|chủ quản|được giao chủ trì',
  ],
  [
    'coordinate',
    'phối hợp|phối hợp thực hiện|phối hợp với|phối hợp chính|tham gia|tham gia phối hợp|hỗ trợ|phối hợp tham mưu|phối hợp/thực hiện|phối hợp triển khai|liên quan|cùng phối hợp|phối hợp chỉ đạo|phối kết hợp',
  ],
  [
    'executor',
    'thực hiện|tổ chức thực hiện|triển khai|triển khai thực hiện|trực tiếp thực hiện|thực hiện chính|thực hiện/phối hợp',
  ],
  [
    'director',
    'chỉ đạo|phụ trách|chỉ đạo thực hiện|phụ trách chỉ đạo|theo dõi, chỉ đạo|lãnh đạo chỉ đạo|lãnh đạo phụ trách|chỉ đạo chung|trực tiếp chỉ đạo',
  ],
];

const subjects = [
  '',
  'cơ quan',
  'đơn vị',
  'cơ quan, đơn vị',
  'bộ phận',
  'cán bộ',
  'công chức',
  'người',
  'đồng chí',
  'các cơ quan',
  'các đơn vị',
  'đv',
  'cq',
  'lãnh đạo',
  'lãnh đạo ubnd xã',
  'cá nhân',
  'phòng',
  'phòng, ban',
  'ban, ngành',
  'sở, ngành',
  'các sở, ngành',
  'cơ quan/đơn vị',
  'đơn vị/cá nhân',
  'trách nhiệm',
  'phân công',
];

/** Words of a label -> its part. Every subject with every verb: "Cơ quan chủ trì", "Đơn vị phối hợp thực hiện", … */
const labels = new Map<string, Part>([
  ['ct', 'lead'],
  ['ph', 'coordinate'],
  ['th', 'executor'],
  ['cqct', 'lead'],
  ['cqph', 'coordinate'],
  ['đvct', 'lead'],
  ['đvph', 'coordinate'],
]);
for (const subject of subjects) {
  for (const [part, list] of verbs) {
    for (const verb of list.split('|')) labels.set(wordsOf(`${subject} ${verb}`).join(' '), part);
  }
}

/** The part a label's words name, null if they are no label. Words as `wordsOf` gives them. */
export function partOfLabel(words: readonly string[]): Part | null {
  return labels.get(words.join(' ')) ?? null;
}

export const LONGEST_LABEL = Math.max(...[...labels.keys()].map((label) => label.split(' ').length));
