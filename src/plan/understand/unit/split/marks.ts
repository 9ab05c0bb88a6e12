import { institutions } from '../../../words/units/institutions';
import type { Token } from '../../../words/tokens';
import { compounds, jointOffices } from '../../../words/units/compounds';

/** Which tokens stand inside a known name ("Văn hóa, Thể thao và Du lịch"): a separator among them separates nothing. */
export function markInner(tokens: readonly Token[]): boolean[] {
  const inner = tokens.map(() => false);
  let covered = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.kind !== 'word') continue;
    const office = jointOffices.matchAt(tokens, i);
    const length = Math.max(office, i < covered ? 0 : compounds.matchAt(tokens, i));
    for (let k = i + 1; k < i + length - 1; k++) inner[k] = true;
    if (length > 0) covered = Math.max(covered, i + length);
  }
  for (let i = 1; i < tokens.length - 1; i++) if (isAmpersandInside(tokens, i)) inner[i] = true;
  return inner;
}

/** "Phòng KHCN & HTQT": two acronyms of one office, not "VPCP & BCA". */
function isAmpersandInside(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key !== '&' || !tokens[at - 1]?.acronym || !tokens[at + 1]?.acronym) return false;
  const name = at - 1;
  return [1, 2, 3].some((words) => words <= name && institutions.matchAt(tokens, name - words) === words);
}
