import { oneOf } from '../../words/pattern';
import { BEFORE_LEADING_VERB, HELPING, LEADING, LEADING_VERBS } from '../../words/roles';
import { LONGEST_LIST, unitsBefore } from './unitList';
import { beginsLikeUnit, withoutGiving } from './unitName';

/** Who does a task, in the words of its sentence. Texts as spelled, not split; null where the sentence does not say. */
export interface InlineRoles {
  readonly lead: string | null;
  readonly coordinate: string | null;
  /** The words stand in brackets of their own, as a label would: "(Phòng A chủ trì)". */
  readonly bracketed: boolean;
}

const NOBODY: InlineRoles = { lead: null, coordinate: null, bracketed: false };
const LONGEST_TEXT = 4000;

/** Reads "[Giao] Sở A chủ trì, phối hợp với Sở B xây dựng …", "Chủ trì, phối hợp với …", "(Phòng A chủ trì; Phòng B phối hợp)". */
export function inlineRoles(text: string): InlineRoles {
  const searched = text.slice(0, LONGEST_TEXT);
  return bracketRoles(searched) ?? sentenceRoles(searched) ?? NOBODY;
}

const WITH = new RegExp(
  `^[\\s,]*(?:và\\s+)?(?:${HELPING}(?: chặt chẽ)?(?:\\s*,? cùng)?(?: với)?|cùng(?: với)?)\\s+`,
  'iu',
);
const LEADS_HERE = new RegExp(`(?:^|[\\s,])${LEADING}(?![\\p{L}\\p{M}])`, 'iu');
const BEFORE_LEADING = new RegExp(`\\s+${oneOf(BEFORE_LEADING_VERB)}$`, 'iu');

function sentenceRoles(text: string): InlineRoles | null {
  for (const sentence of text.split(/(?<=[.;])\s+(?=\p{Lu})/u)) {
    const joint = WITH.exec(sentence);
    if (joint) return { ...NOBODY, coordinate: unitsBefore(sentence.slice(joint[0].length)) };
    const leading = LEADS_HERE.exec(sentence.slice(0, LONGEST_LIST + 40));
    if (!leading) {
      const short = shortRoles(sentence);
      if (short !== null) return short;
      continue;
    }
    const end = leading.index + leading[0].length;
    const before = withoutGiving(sentence.slice(0, end - LEADING.length))
      .replace(/[\s,:]+$/u, '')
      .replace(BEFORE_LEADING, '');
    if (before !== '' && (!beginsLikeUnit(before) || before.length > LONGEST_LIST)) continue;
    const rest = sentence.slice(end);
    const together = WITH.exec(rest);
    const coordinate = together ? unitsBefore(rest.slice(together[0].length)) : null;
    return { ...NOBODY, lead: before === '' ? null : before, coordinate };
  }
  return null;
}

const BRACKETS = /\(([^()]{4,300})\)/gu;
const LEADS = new RegExp(
  `^(?:giao\\s+)?(.{3,120}?)\\s+(?:làm\\s+)?${oneOf(LEADING_VERBS)}(?: thực hiện)?(?:\\s*(?:[,;]|và)\\s*(.+))?$`,
  'iu',
);
const HELPS = new RegExp(`^(?:${HELPING}(?: với)?\\s+(.+)|(.+?)\\s+${HELPING})$`, 'iu');

function bracketRoles(text: string): InlineRoles | null {
  for (const bracket of text.matchAll(BRACKETS)) {
    const roles = shortRoles(bracket[1] ?? '');
    if (roles !== null) return { ...roles, bracketed: true };
  }
  return null;
}

/** A sentence of nothing but who: "Phòng A tham mưu.", "Giao Phòng A chủ trì; Phòng B phối hợp". */
function shortRoles(sentence: string): InlineRoles | null {
  const match = sentence.length > 300 ? null : LEADS.exec(sentence.trim().replace(/[.;]$/u, ''));
  const lead = match?.[1] ?? '';
  if (!match || !beginsLikeUnit(lead)) return null;
  const other = (match[2] ?? '').split(/[,;]\s*(?=hoàn thành|thời gian|thời hạn)/u)[0]?.trim() ?? '';
  const helps = HELPS.exec(other);
  return { ...NOBODY, lead, coordinate: helps?.[1] ?? helps?.[2] ?? null };
}
