/** Levels and parents from the numbering: which system stands inside which is learnt as the rows go by. */
import type { RowDraft } from './draft';
import { asLetter, type RowNumber } from '../../../words/rowNumber';
import { rankOf, systemKey } from './nesting';

interface Entry {
  readonly key: string;
  readonly rank: number;
  readonly path: string;
  readonly level: number;
  readonly row: number;
  readonly isGroup: boolean;
  hasChildren: boolean;
}

/** Groups without a number rank between the Roman ones and the dotted ones. */
const UNNUMBERED_RANK = 2.2;

/** Sets level and parent of groups and tasks; `base` is added to every level (a table whose outermost level is a column). */
export function setLevels(drafts: readonly RowDraft[], base: number): void {
  const stack: Entry[] = [];
  for (const draft of drafts) {
    if (draft.kind !== 'group' && draft.kind !== 'task') continue;
    const number = draft.number === null ? null : settled(draft.number, stack);
    draft.number = number;
    const isGroup = draft.kind === 'group';
    if (number === null && !isGroup) {
      const group = nearestGroup(stack);
      draft.level = (group?.level ?? base) + 1;
      draft.parent = group?.row ?? null;
      if (group !== undefined) group.hasChildren = true;
      continue;
    }
    const key = number === null ? 'unnumbered' : systemKey(number);
    const rank = number === null ? UNNUMBERED_RANK : rankOf(number);
    const sibling = unwind(stack, key, rank, number);
    const top = stack.at(-1);
    draft.level = sibling ?? (top?.level ?? base) + 1;
    const group = nearestGroup(stack);
    draft.parent = group?.row ?? null;
    if (top !== undefined) top.hasChildren = true;
    stack.push({
      key,
      rank,
      path: number?.path.join('.') ?? '',
      level: draft.level,
      row: draft.row,
      isGroup,
      hasChildren: false,
    });
  }
}

/** Pops what the new row is not inside of; gives the level of the sibling found, if any. */
function unwind(stack: Entry[], key: string, rank: number, number: RowNumber | null): number | null {
  if (number !== null && number.path.length > 1) {
    const parentPath = number.path.slice(0, -1).join('.');
    const parent = stack.findLastIndex((entry) => entry.path === parentPath);
    if (parent >= 0) {
      stack.length = parent + 1;
      return null;
    }
  }
  const same = stack.findLastIndex((entry) => entry.key === key);
  if (same >= 0) {
    const { level } = stack[same] as Entry;
    stack.length = same;
    return level;
  }
  for (let top = stack.at(-1); top !== undefined && top.rank >= rank; top = stack.at(-1)) {
    if (top.isGroup && !top.hasChildren) break;
    stack.pop();
  }
  return null;
}

function nearestGroup(stack: readonly Entry[]): Entry | undefined {
  return stack.findLast((entry) => entry.isGroup);
}

/** "I" after "H" is the letter; "I" elsewhere is one. */
function settled(number: RowNumber, stack: readonly Entry[]): RowNumber {
  if (!number.ambiguous) return number;
  const letters = stack.findLast((entry) => entry.key === 'upper');
  if (letters === undefined || stack.some((entry) => entry.key === 'roman')) return number;
  const letter = asLetter(number);
  const before = [...'ABCDĐEGHIKLMNOPQRSTUVXY'].indexOf(letters.path) + 1;
  const isNext = letter.value > before && letter.value - before <= 2;
  const isFirstRoman = number.value === 1 && before <= 7;
  return isNext && !isFirstRoman ? letter : number;
}
