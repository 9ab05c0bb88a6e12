import type { Token } from '../../../words/tokens';
import type { CellPart } from '../../../words/units/partLabels';
import { partOfBracket } from './labels';
import type { Piece } from './piece';
import type { Current } from './joint';
import { tidy } from './tidy';

/** What a name takes from the list it stands in. */
export type List = Pick<UnitDraft, 'head' | 'open' | 'office' | 'plural'>;

/** A name outside any list. */
export const ALONE: List = { head: null, open: false, office: null, plural: false };

/** A unit while its segment is still being read. */
export interface UnitDraft extends Current {
  /** The head was said once for all of a list ("Các Sở: …", "UBND các xã …"). */
  readonly plural: boolean;
  readonly prefix: string;
  part: CellPart | null;
  said: boolean;
  scoped: boolean;
  /** By how much the next best division around it is dearer; Infinity where the grammar leaves no choice. */
  readonly margin: number;
}

/** The words of a head as they are repeated: without "các", with a capital where a plural was left out. */
export function headText(text: string, tokens: readonly Token[], from: number, to: number): string {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.key !== 'các' && token.key !== 'những') words.push(text.slice(token.start, token.end));
  }
  const head = words.join(' ').replace(/ \.$/u, '.');
  return words.length < to - from ? head.charAt(0).toUpperCase() + head.slice(1) : head;
}

/** The unit a draft came to; none where only marks were left. */
export function pieceOf(text: string, tokens: readonly Token[], draft: UnitDraft): Piece[] {
  const first = tokens[draft.from];
  const last = tokens[draft.to - 1];
  if (!first || !last) return [];
  const unit = tidy(draft.prefix + text.slice(first.start, last.end));
  if (unit === '') return [];
  // The plural of a list ("Các Sở: A, B") stands before each of its names; a head left out does not.
  const spelled = draft.plural ? unit : tidy(text.slice(first.start, last.end));
  const bracket = last.kind === 'bracket' ? partOfBracket(last.key) : null;
  const said = draft.said || bracket !== null;
  return [
    { unit, spelled, part: bracket ?? draft.part, said, scoped: draft.scoped || last.kind === 'bracket' },
  ];
}
