import { anyOf, sequence } from '../../words/pattern';
import { closingLines } from '../../words/closings';
import { compareKey } from '../../words/text';
import type { ProseLine } from './lines';

/** How the lines after the last task begin: list of recipients, signature, footnotes. */
const FOOTER = new RegExp(sequence('^[|*\\s]*', anyOf(...closingLines)), 'u');

/** A closing sentence of the issuing body: "UBND xã yêu cầu các đơn vị … thực hiện./." */
const CLOSING =
  /^(?:trên đây|yêu cầu|đề nghị|nhận được|quá trình|trong quá trình|giao|[^.]{0,60} (?:yêu cầu|đề nghị) (?:các|thủ trưởng)).*\.\s?\/\s?\.?$/u;

/** Index of the first line of the footer; `lines.length` where there is none. Recipients before the text are no footer. */
export function proseFooterStart(lines: readonly ProseLine[]): number {
  let start = lines.length;
  for (let i = lines.length - 1; i >= Math.ceil(lines.length / 3); i -= 1) {
    if (FOOTER.test(compareKey(lines[i]?.text ?? ''))) start = i;
  }
  while (start > 0 && CLOSING.test(compareKey(lines[start - 1]?.text ?? ''))) start -= 1;
  return start;
}
