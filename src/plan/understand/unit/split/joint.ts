import type { Token, TokenKind } from '../../../words/tokens';
import type { Start } from './starts';

/** The unit being read and the head it shares with those after it. */
export interface Current {
  readonly from: number;
  readonly to: number;
  /** Words repeated before each following name of the list ("Sở", "UBND xã"); null outside a list. */
  readonly head: string | null;
  /** Every name up to another kind of unit takes the head: it was declared ("Các Sở: …") or is a kind of place. */
  readonly open: boolean;
  /** The office a list of places shares ("UBND" of "UBND huyện A, B và thị xã C"); null outside such a list. */
  readonly office: string | null;
  /** A list of generic nouns so far ("Sở, ban"), to be continued by more of them. */
  readonly collective: boolean;
}

/** A separator with the unit before it and the stretch [from, to) after it. */
export interface Joint {
  readonly tokens: readonly Token[];
  readonly current: Current;
  readonly separator: TokenKind;
  readonly from: number;
  readonly to: number;
  /** How the stretch begins. */
  readonly start: Start;
}

/** How a stretch stands to the unit before it. */
export type Relation =
  | { readonly kind: 'part' | 'own'; readonly doubtful?: true }
  | { readonly kind: 'shared'; readonly head: string; readonly doubtful?: true }
  /** The head is taken from the words of the unit before. */
  | {
      readonly kind: 'sharedWords';
      readonly words: readonly [number, number];
      /** Where the kind of place begins in a head that ends with one ("UBND | xã"). */
      readonly place: number | null;
      readonly doubtful?: true;
    };

export const PART: Relation = { kind: 'part' };
export const OWN: Relation = { kind: 'own' };
/** The grammar leans to it, and officials write the other too. */
export const RATHER_PART: Relation = { kind: 'part', doubtful: true };
export const RATHER_OWN: Relation = { kind: 'own', doubtful: true };
