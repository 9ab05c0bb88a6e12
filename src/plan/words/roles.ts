/** Who does what in a task, in the words of sentences and cells. Lower case; general knowledge of the genre. */
import { oneOf } from './pattern';
import { plainKey } from './text';

export const LEADING = 'chủ trì';
export const HELPING = 'phối hợp';

/** Verbs of who helps. */
export const HELPING_VERBS = {
  [HELPING]: 'genre',
  'phối kết hợp': 'genre',
} as const;

/** Verbs after the name of who leads: "Phòng A tham mưu". */
export const LEADING_VERBS = {
  [LEADING]: 'genre',
  'phụ trách': 'genre',
  'tham mưu': 'genre',
  'đầu mối': 'genre',
} as const;

/** Words that give parts in an assignment: "Phòng A thực hiện". */
export const ROLE_VERBS = { ...LEADING_VERBS, [HELPING]: 'genre', 'thực hiện': 'genre' } as const;

/** What stands between the name of who leads and the word: "Sở A chịu trách nhiệm chủ trì". */
export const BEFORE_LEADING_VERB = {
  'chịu trách nhiệm': 'genre',
  'có trách nhiệm': 'genre',
  làm: 'genre',
  'là cơ quan': 'genre',
  'là đơn vị': 'genre',
} as const;

/** A label without a colon: "Đơn vị chủ trì Phòng Y tế". */
export const BARE_ROLE_LABEL = `${oneOf(['bộ phận', 'cơ quan', 'đơn vị'])} ${oneOf([
  LEADING,
  `${LEADING} thực hiện`,
  HELPING,
  `${HELPING} thực hiện`,
  'thực hiện',
])}`;

/** A cell that begins with a role and says who: "Chủ trì: Sở Y tế". */
export const ROLE_WITH_COLON = new RegExp(
  `^\\s*(?:(?:cơ quan|đơn vị)\\s+)?${oneOf([LEADING, HELPING])}\\s*:\\s*\\S`,
  'iu',
);

/** Labels of several roles within one cell, as `plainKey` has them. */
export const ROLES_IN_CELL = new RegExp(
  [
    `(?:^|[\\n;.]\\s*|-\\s*)(?:(?:co quan|don vi) )?${plainKey(LEADING)}\\s*:`,
    `${plainKey(HELPING)}(?: thuc hien)?\\s*:`,
  ].join('|'),
);

/** "X chủ trì, phối hợp với Y" in a cell of leads. */
export const SAYS_HELPING = new RegExp(`${oneOf(HELPING_VERBS)}|${LEADING} cùng`, 'iu');

/** Whether words are a verb of helping and nothing else: "cùng phối hợp". */
export function isHelping(words: string): boolean {
  return ONLY_HELPING.test(words);
}

const ONLY_HELPING = new RegExp(`^(?:cùng )?${oneOf(HELPING_VERBS)}$`, 'u');
