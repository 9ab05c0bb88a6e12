import { COMMITTEE, COMMUNE, COMMUNES, VILLAGES } from '../../../words/levels';
import { OFFICER_FIELDS } from '../../../words/officerFields';
import { oneOf } from '../../../words/pattern';
import { undress } from './dressing';
import type { Form } from './form';
import { levelOf } from './levels';

/** The shorter name a longer way of saying it stands for. */
export interface Shorter {
  readonly core: string;
  readonly reason: 'clause' | 'level';
}

const CLAUSE =
  /^(.+?) (?:được giao nhiệm vụ|được phân công|phụ trách việc|theo chức năng|theo phân công|thực hiện) /u;
const OFFICE = new RegExp(
  `^((?:toàn thể|toàn bộ|cán bộ|công chức|đội ngũ) .+) ${oneOf(COMMITTEE)} ${oneOf(COMMUNES)}$`,
  'u',
);
const WITH_VILLAGES = new RegExp(`^(.+ ${COMMUNE}) ${oneOf(VILLAGES)}$`, 'u');
/** Holders of an office and bodies named after their task: words behind the name say who is meant. */
const NEVER =
  /^(?:các )?(?:phó |chủ tịch|trưởng|bí thư|giám đốc|đồng chí|ông |bà |lãnh đạo|ban |tổ |đoàn |hội đồng|nhóm |đội )/u;

/** What a name is without the clause, the office or the villages behind it; null where there is nothing to leave out. */
export function shorterName({ core, full }: Form): Shorter | null {
  const clause = NEVER.test(full) ? undefined : CLAUSE.exec(`${full} `)?.[1];
  // "Các đơn vị được giao …" says which ones: only a name that means somebody by itself can be cut.
  if (clause !== undefined && clause.split(' ').length > 3) return named(clause, 'clause');
  const offices = /^(.+) tổng hợp$/u.exec(core)?.[1];
  if (offices !== undefined && OFFICER_FIELDS.has(offices)) return named(offices, 'clause');
  const office = OFFICE.exec(full)?.[1];
  if (office !== undefined) return named(office, 'level');
  const villages = WITH_VILLAGES.exec(core)?.[1];
  return villages !== undefined && levelOf(villages) !== null ? named(villages, 'clause') : null;
}

function named(words: string, reason: Shorter['reason']): Shorter {
  return { core: undress(words.split(' ')).join(' '), reason };
}
