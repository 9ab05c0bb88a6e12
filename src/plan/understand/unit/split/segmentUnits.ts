import type { Part } from '../directory/roles';
import { places } from '../directory/starters';
import { doubtfulVerbs, plainVerbs } from '../directory/verbs';
import { isHeaded, lastNoun } from './declared';
import { ALONE, headText, pieceOf, type Draft, type List } from './draft';
import type { Piece } from './piece';
import { isCollective, relate } from './relation';
import { afterQuantifier, isAdministered, isField, keysOf, officeEnd, placeName } from './shapes';
import { startOf } from './starts';
import type { Token, TokenKind } from './tokens';

/** The units of one segment in the order they are met, with the heads and places their lists share. */
export class SegmentUnits {
  private readonly drafts: Draft[] = [];
  private current: Draft | null = null;
  /** Units since the last verb: a verb speaks of all of them. */
  private pending = 0;
  private said = false;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    /** Where the segment ends. */
    private readonly end: number,
    /** The part of the names to come. */
    public part: Part | null,
    /** The office whose places this segment or the one before listed. */
    public office: string | null,
    /** The head a colon declared, in this segment or the one before. */
    public declared: string | null,
    /** Where the name that begins at a token ends: its next separator, or the end of the segment. */
    private readonly atomEnd: (from: number) => number,
  ) {}

  /** Puts the stretch to the unit before it or begins a new one. */
  place(from: number, to: number, separator: TokenKind): void {
    const { current, tokens, office } = this;
    if (current === null && this.drafts.length === 0) {
      // "UBND các huyện: A, B; thị xã C"
      if (office !== null && isAdministered(tokens, from, to)) return this.under(office, from, to);
      // "UBND các phường A, B; các xã C, D"
      const listed = tokens[from]?.key === 'các' && isAdministered(tokens, from + 1, to);
      const place = listed ? placeName(tokens, from + 1, to) : null;
      if (office !== null && place !== null) {
        const head = `${office} ${keysOf(tokens, place.kindAt, place.nameAt).join(' ')}`;
        this.current = this.draft(place.nameAt, to, { head, open: true, office, plural: true });
        return;
      }
      // "Các sở: A; B; C"
      if (this.declared !== null && startOf(tokens, from) === null && isField(tokens, from, to)) {
        this.current = this.draft(from, to, { ...ALONE, head: this.declared, plural: true });
        return;
      }
      this.declared = null;
    }
    const relation = current ? relate(tokens, current, separator, from, to) : null;
    if (current && relation?.kind === 'part') {
      this.current = { ...current, to };
      return;
    }
    this.finish();
    if (current && relation?.kind === 'own' && isAdministered(tokens, from, to)) {
      const kindAt = officeEnd(tokens, current.from, current.to);
      if (kindAt > 0) return this.under(this.headText(current.from, kindAt), from, to);
    }
    if (current && relation?.kind === 'shared') {
      this.current = this.draft(from, to, { ...current, head: relation.head });
    } else if (current && relation?.kind === 'sharedWords') {
      const plural = this.dropQuantifier(current, relation.words);
      const office = relation.place === null ? null : this.headText(current.from, relation.place);
      this.office = office ?? this.office;
      const open = placeName(this.tokens, current.from, current.to)?.nameAt === relation.words[1];
      this.current = this.draft(from, to, { head: this.headText(...relation.words), open, office, plural });
    } else this.current = this.draft(from, to, ALONE);
  }

  /** A place that takes the office said before it. */
  private under(office: string, from: number, to: number): void {
    this.current = this.draft(from, to, { ...ALONE, head: office, office });
  }

  private draft(from: number, to: number, { head, open, office, plural }: List): Draft {
    const collective = head === null && isCollective(this.tokens, from, to);
    const prefix = head === null ? '' : `${head} `;
    return {
      from,
      to,
      head,
      open,
      office,
      plural,
      collective,
      prefix,
      part: this.part,
      said: this.said,
      scoped: false,
    };
  }

  /** "Các Sở: …": remembers the head; a label that is no head ("Cấp tỉnh: …") is passed over. */
  declare(from: number, colon: number): number {
    const { tokens } = this;
    const next = tokens[colon + 1];
    if (next === undefined || colon + 1 >= this.end) {
      this.place(from, colon, 'comma');
      return colon + 1;
    }
    const grouped = this.declareGroup(colon) || this.declarePlaces(from, colon);
    if (grouped > 0) return grouped;
    const noun = lastNoun(tokens, from, colon);
    if (noun === null) {
      // "Sở Y tế: hướng dẫn …" says what the unit does; "Cấp tỉnh: Sở Y tế" only sorts the units.
      const verb = plainVerbs.matchAt(tokens, colon + 1) > 0 || doubtfulVerbs.matchAt(tokens, colon + 1) > 0;
      if ((!next.capital || verb) && startOf(tokens, from) === 'institution') {
        this.place(from, colon, 'comma');
        this.finish();
        return this.end;
      }
      return colon + 1;
    }
    this.finish();
    if (isHeaded(tokens, colon + 1, this.end)) return colon + 1;
    const ofPlace = places.matchAt(tokens, noun) > 0;
    const office = noun > afterQuantifier(tokens, from) && ofPlace ? this.headText(from, noun) : this.office;
    // "UBND các xã: A, B; các phường: C": the office goes on over the semicolon.
    const full = ofPlace && office !== null ? `${office} ${keysOf(tokens, noun, colon).join(' ')}` : null;
    const head = full ?? this.headText(from, colon);
    this.office = office;
    this.declared = ofPlace ? null : head;
    const end = this.atomEnd(colon + 1);
    this.current = this.draft(colon + 1, end, { head, open: true, office, plural: true });
    return end;
  }

  /** "Các bộ, ngành: Tài chính, Nội vụ": the first noun of the group is the head. Returns where to go on, 0 for no group. */
  private declareGroup(colon: number): number {
    const { current, tokens } = this;
    const end = this.atomEnd(colon + 1);
    if (current?.collective !== true || !isField(tokens, colon + 1, end)) return 0;
    const head = this.headText(current.from, afterQuantifier(tokens, current.from) + 1);
    this.current = this.draft(colon + 1, end, { ...ALONE, head, open: true, plural: true });
    this.declared = head;
    return end;
  }

  /** "UBND các xã, phường: A, B": which of the kinds each is, is not said; the first stands for them. */
  private declarePlaces(from: number, colon: number): number {
    const { current, tokens } = this;
    if (current === null || places.matchAt(tokens, from) !== colon - from) return 0;
    const kindAt = officeEnd(tokens, current.from, current.to);
    if (kindAt === 0 || isHeaded(tokens, colon + 1, this.end)) return 0;
    // Of the provinces some are cities, so that the office alone is repeated.
    const provinces = tokens[kindAt]?.key === 'tỉnh';
    const head = this.headText(current.from, provinces ? kindAt : current.to);
    const end = this.atomEnd(colon + 1);
    this.current = this.draft(colon + 1, end, { ...ALONE, head, open: true, plural: true });
    return end;
  }

  /** "Các Sở Tài chính, Nội vụ": the first one is one department too. Says whether the head was a plural. */
  private dropQuantifier(current: Draft, [from, to]: readonly [number, number]): boolean {
    const first = this.drafts.pop();
    if (first === undefined) return current.plural;
    const plural = this.tokens.slice(current.from, to).some((token) => token.key === 'các');
    const renamed = plural && to < current.to;
    const prefix = `${this.headText(from, to)} `;
    this.drafts.push(renamed ? { ...first, from: to, plural, prefix } : first);
    return plural || current.plural;
  }

  /** A verb gives its part to the units named since the last verb. */
  speak(part: Part): void {
    for (const draft of this.drafts.slice(this.pending)) {
      if (!draft.said) draft.part = part;
      draft.said = true;
      draft.scoped = true;
    }
    this.pending = this.drafts.length;
  }

  scope(): void {
    for (const draft of this.drafts.slice(this.pending)) draft.scoped = true;
    this.pending = this.drafts.length;
  }

  finish(): void {
    if (this.current) this.drafts.push(this.current);
    this.current = null;
  }

  /** The units of the segment. */
  pieces(): Piece[] {
    this.finish();
    return this.drafts.flatMap((draft) => pieceOf(this.text, this.tokens, draft));
  }

  private headText(from: number, to: number): string {
    return headText(this.text, this.tokens, from, to);
  }

  /** What follows is said to coordinate what those before it lead. */
  coordinate(): void {
    this.finish();
    this.speak('lead');
    this.part = 'coordinate';
    this.said = true;
  }
}
