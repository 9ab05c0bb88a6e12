import type { Token } from '../../../words/tokens';
import { compounds } from '../../../words/units/compounds';
import { quantifiers } from '../../../words/units/quantifiers';
import { shortenings } from '../../../words/units/shortenings';
import { officers } from '../../../words/units/titles';
import { keysOf } from './shapes';
import { personLength, startOf } from './starts';

/** Whether a line break does not part two units: it wraps a long name, or parts a person from the post beneath. */
export function isWrap(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before === undefined || after === undefined || after.kind === 'newline') return false;
  if (before.kind === 'and' || before.kind === 'slash' || after.kind === 'and' || after.kind === 'slash')
    return true;
  if (before.kind === 'dash' || after.kind === 'bracket') return true;
  if (after.kind === 'dash') return halvesField(tokens, at);
  if (after.kind !== 'word') return false;
  if (before.kind === 'comma' || opensName(tokens, at - 1) || joinsPost(tokens, at)) return true;
  if (before.kind === 'semicolon' || before.kind === 'stop') return false;
  // "các⏎Phòng"
  if (quantifiers.matchAt(tokens, at - 1) > 0 && !before.acronym) return true;
  if (after.capital) return false;
  const start = startOf(tokens, at + 1);
  return start === null || start === 'place';
}

/** "Sở Y tế, P.⏎Hành chính": the stop of a head that was shortened to a letter or two, with its name on the next line. */
export function opensName(tokens: readonly Token[], stop: number): boolean {
  const head = tokens[stop - 1];
  const first = tokens[stop - 2]?.kind;
  if (tokens[stop]?.kind !== 'stop' || head?.capital !== true || !shortenings.has(head.key)) return false;
  if (tokens[stop + 1]?.kind !== 'newline' || tokens[stop + 2]?.capital !== true) return false;
  return first === undefined || first === 'comma' || first === 'semicolon' || first === 'newline';
}

/** "Lò Thị Mai⏎Phó Giám đốc": a line that is a person and one that begins with a post. */
function joinsPost(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (from > 0 && tokens[from - 1]?.kind !== 'newline') from--;
  const start = startOf(tokens, at + 1);
  const post = start === 'title' || (start === 'people' && officers.matchAt(tokens, at + 1) > 0);
  return post && isPersonAlone(tokens, from, at) && !isPersonAlone(tokens, at + 1);
}

/** Words of half a field: "Khoa học" of "Khoa học - Công nghệ". */
const LONGEST_HALF = 3;

/** "Phòng Tài chính⏎- Kế hoạch": what stands before and behind the dash is one field. */
function halvesField(tokens: readonly Token[], at: number): boolean {
  const end = lineEnd(tokens, at + 1);
  return [1, 2, LONGEST_HALF].some((words) => {
    const from = at - words;
    return from > 0 && tokens[from - 1]?.kind === 'word' && compounds.has(keysOf(tokens, from, end));
  });
}

/** Words before a name on its line: "BS. CKII", "Đ/c". */
const LONGEST_ADDRESS = 4;

/** Whether a line is the name of one person, with what people are called by before it and nothing after. */
function isPersonAlone(tokens: readonly Token[], from: number, end = lineEnd(tokens, from)): boolean {
  for (let at = from; at <= from + LONGEST_ADDRESS && at < end; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' && token?.kind !== 'stop') return false;
    if (personLength(tokens, at) > 0) return personLength(tokens, at) === end - at;
  }
  return false;
}

function lineEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && tokens[end]?.kind !== 'newline') end++;
  return end;
}
