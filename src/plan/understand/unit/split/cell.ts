import type { Token, TokenKind } from '../../../words/tokens';
import type { CellPart } from '../../../words/units/partLabels';
import type { Known } from './known';
import type { Trace } from './trace';

/** A cell under the reader's eyes. */
export interface UnitCell {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Which tokens stand inside a name that is known as a whole. */
  readonly inner: readonly boolean[];
  /** What separates names, by token; null inside names. */
  readonly separators: readonly (TokenKind | null)[];
  /** What the document shows of its names. */
  readonly known: Known;
  readonly trace: Trace;
}

/** What a segment takes over from those before it. */
export interface Inherited {
  readonly label: CellPart | null;
  /** The office whose places the segment before listed. */
  readonly office: string | null;
  /** The head a colon declared. */
  readonly declared: string | null;
}
