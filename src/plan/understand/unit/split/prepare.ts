import { tokenise, type Token, type TokenKind } from '../../../words/tokens';
import { withoutContacts } from './contacts';
import { markInner } from './marks';
import { separatorsOf } from './separators';
import { segmentsOf, type Segment } from './segments';

/** A cell taken apart as far as that needs no knowledge of the document. */
export interface Prepared {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Which tokens stand inside a name that is known as a whole. */
  readonly inner: readonly boolean[];
  /** What separates names, by token: `separatorsOf`. */
  readonly separators: readonly (TokenKind | null)[];
  readonly segments: readonly Segment[];
  readonly contacts: readonly string[];
}

export function prepare(cell: string): Prepared {
  const { names, contacts } = withoutContacts(cell);
  const { text, list } = tokenise(names);
  const inner = markInner(list);
  const separators = separatorsOf(list, inner);
  return { text, tokens: list, inner, separators, segments: segmentsOf(list, inner), contacts };
}
