import { anyOf, sequence } from '../../words/pattern';
import { BARE_ROLE_LABEL } from '../../words/roles';
import { deadlineLabels, afterDeadlineLabel } from '../../words/deadlineLabels';
import { meaningTest } from '../../model/meanings';
import { LONGEST_LABEL, labelMeaning } from './labelMeaning';
import type { PartMeaning } from './labelLexicon';

export interface LabelledText {
  readonly meaning: PartMeaning;
  /** The label as written, without its colon. */
  readonly phrase: string;
  /** What follows it, trimmed; "" where the value stands on the following lines. */
  readonly value: string;
  /** Index of the label in the text it was found in. */
  readonly start: number;
  /** The sign that ends the label; "" where nothing does. */
  readonly ending: ':' | '.' | '';
}

/** "yêu cầu:" and "nội dung:" are ordinary words in the middle of a sentence. */
const mayBeInside = meaningTest('insideText');

/** "Thời gian: 8/3; địa điểm: hội trường": a part of ours, or one that is no column. */
const isAfterLabel = meaningTest('afterLabel');
function mayFollow(meaning: PartMeaning): boolean {
  return isAfterLabel(meaning) || meaning === 'other' || meaning === 'solution';
}

/**
 * The labels with a colon in one paragraph (its marker taken off), each with the text up to the next label: "Chủ trì: Sở A;
 * phối hợp: Sở B." gives two. A label counts where the paragraph begins, or after a sign that ends a clause.
 */
export function findLabels(text: string): LabelledText[] {
  const found: { meaning: PartMeaning; start: number; colon: number }[] = [];
  let from = 0;
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const label = labelBefore(text, from, colon);
    if (label === null) continue;
    const inside = mayBeInside(label.meaning) || (found.length > 0 && mayFollow(label.meaning));
    if (label.start > 0 && !inside) continue;
    found.push({ ...label, colon });
    from = colon + 1;
  }
  return found.map((label, i) => ({
    meaning: label.meaning,
    phrase: text.slice(label.start, label.colon).trim(),
    value: trimValue(text.slice(label.colon + 1, found[i + 1]?.start ?? text.length), i + 1 < found.length),
    start: label.start,
    ending: ':',
  }));
}

/** The longest label that ends at a colon and begins at `from` or after a sign. */
function labelBefore(
  text: string,
  from: number,
  colon: number,
): { meaning: PartMeaning; start: number } | null {
  const earliest = Math.max(from, colon - LONGEST_LABEL);
  const starts = earliest === from ? [from] : [];
  for (let i = earliest; i < colon; i += 1) {
    if (/[.;,()–-]/u.test(text[i] ?? '')) starts.push(i + 1);
  }
  for (const at of starts) {
    const lead = /^[\s+*•-]*/u.exec(text.slice(at, colon))?.[0].length ?? 0;
    const meaning = labelMeaning(text.slice(at + lead, colon));
    if (meaning !== null) return { meaning, start: at + lead };
  }
  return null;
}

/** A value that another label follows loses the sign between them; a bracket opened before the label is closed here. */
function trimValue(value: string, followed: boolean): string {
  const trimmed = (followed ? value.replace(/[\s;,(–-]+$/u, '') : value).trim();
  const unopened = (trimmed.match(/\)/g)?.length ?? 0) > (trimmed.match(/\(/g)?.length ?? 0);
  return unopened ? trimmed.replace(/\)([.;]?)$/u, '$1').trim() : trimmed;
}

const BARE_DEADLINE = new RegExp(
  sequence(
    '^(',
    anyOf(...deadlineLabels),
    '(?: (?:thực hiện|hoàn thành|triển khai|tổ chức)){0,2})\\s+(?=',
    anyOf(...afterDeadlineLabel),
    '(?![\\p{L}\\p{M}]))',
  ),
  'iu',
);
const BARE_ROLE = new RegExp(`^(${BARE_ROLE_LABEL})\\s+(?:(?:là|[-–—])\\s+)?(?=\\p{Lu})`, 'iu');

/** A label without a colon that its value follows at once: "Thời gian hoàn thành trước ngày 30/6", "Đơn vị chủ trì Phòng Y tế". */
export function findBareLabel(text: string): LabelledText | null {
  const match = BARE_DEADLINE.exec(text) ?? bareRole(text);
  const phrase = match?.[1] ?? '';
  const meaning = match ? labelMeaning(phrase) : null;
  if (!match || meaning === null) return null;
  return { meaning, phrase, value: text.slice(match[0].length).trim(), start: 0, ending: '' };
}

/** The flag "i" would let \p{Lu} match small letters, so the capital is looked at by itself. */
function bareRole(text: string): RegExpExecArray | null {
  const match = BARE_ROLE.exec(text);
  return match && /^\p{Lu}/u.test(text.slice(match[0].length)) ? match : null;
}

/** A paragraph that is nothing but a label: "c. Phân công trách nhiệm." Its value stands on the following lines. */
export function wholeLabel(text: string): LabelledText | null {
  const meaning = text.endsWith(':') ? null : labelMeaning(text);
  if (meaning === null) return null;
  const ending = text.endsWith('.') ? '.' : '';
  return { meaning, phrase: text.replace(/\s*\.$/u, ''), value: '', start: 0, ending };
}
