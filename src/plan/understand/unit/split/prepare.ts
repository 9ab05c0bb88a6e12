import { tokenise, type Token } from '../../../words/tokens';
import { withoutContacts } from './contacts';
import { markInner } from './marks';
import { segmentsOf, type Segment } from './segments';

/** A cell taken apart as far as that needs no knowledge of the document. */
export interface Prepared {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly inner: readonly boolean[];
  readonly segments: readonly Segment[];
  readonly contacts: readonly string[];
}

export function prepare(cell: string): Prepared {
  const { names, contacts } = withoutContacts(cell);
  const { text, list } = tokenise(names);
  const inner = markInner(list);
  return { text, tokens: list, inner, segments: segmentsOf(list, inner), contacts };
}
