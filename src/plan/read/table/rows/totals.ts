import { anyOf, sequence } from '../../../words/pattern';
import { totalLabels, afterTotal } from '../../../words/totals';
import { plainKey } from '../../../words/text';
import { contentKindOf } from '../columns/content';
import { assigned, type RowDraft } from './draft';

const LABEL = new RegExp(sequence('^', anyOf(...totalLabels), anyOf(...afterTotal)));

/** "cộng mục II" */
const LONGEST_LABEL = 12;

/** The days of all steps of a procedure added up, in the column of times. */
const WHOLE_TIME = /^(?:tong (?:so |cong )?(?:thoi gian|thoi han|so ngay)|tong cong thoi gian)\b/;

/** "Tổng cộng", "Cộng mục I", "Tổng số: 25 nhiệm vụ"; never a row that gives somebody something to do. */
export function isTotal(draft: RowDraft): boolean {
  const text = draft.cells.task ?? draft.numberText ?? firstText(draft);
  if (text === undefined || text.length > 80) return false;
  const own = assigned(draft);
  if (own.length === 0 && LABEL.test(plainKey(text)) && !isRest(draft, text)) return true;
  return (
    own.every((meaning) => meaning === 'deadline') && draft.number === null && WHOLE_TIME.test(plainKey(text))
  );
}

/** "tổng số thủ tục đã rà soát" with nothing beside it is the rest of a sentence. */
function isRest({ cells, numberText }: RowDraft, text: string): boolean {
  return (
    /^\s*\p{Ll}/u.test(text) &&
    numberText === null &&
    Object.keys(cells).length <= 1 &&
    text.length > LONGEST_LABEL
  );
}

/** Nothing but an amount of money. */
export function isBareAmount(draft: RowDraft): boolean {
  const meanings = Object.keys(draft.cells);
  const amount = draft.cells.budget;
  return (
    meanings.length === 1 &&
    amount !== undefined &&
    draft.numberText === null &&
    ['money', 'number'].includes(contentKindOf(amount))
  );
}

function firstText(draft: RowDraft): string | undefined {
  const columns = Object.entries(draft.columns).sort((a, b) => a[1] - b[1]);
  const [first] = columns;
  return first === undefined ? undefined : draft.cells[first[0] as keyof RowDraft['cells']];
}
