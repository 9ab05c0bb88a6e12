import type { Part } from '../directory/roles';
import { assigners } from '../directory/complete';
import { doubtfulVerbs, plainVerbs } from '../directory/verbs';
import { places } from '../directory/starters';
import { isHeaded, lastNoun } from './declared';
import { bareRole, partOfBracket } from './labels';
import type { Piece } from './piece';
import { isCollective, relate, type Current } from './relation';
import type { Segment } from './segments';
import { clauseIn, coordinationLength, nextSubject } from './sentence';
import { missingSeparator, separatorAt } from './separators';
import { afterQuantifier, isAdministered, isField, keysOf, officeEnd, placeName } from './shapes';
import { startOf } from './starts';
import { tidy } from './tidy';
import type { Token, TokenKind } from './tokens';

type List = Pick<Draft, 'head' | 'open' | 'office' | 'plural'>;

const ALONE: List = { head: null, open: false, office: null, plural: false };

interface Draft extends Current {
  /** The head was said once for all of a list ("Các Sở: …", "UBND các xã …"). */
  readonly plural: boolean;
  readonly prefix: string;
  part: Part | null;
  said: boolean;
  scoped: boolean;
}

/** Reads one segment from left to right: names, the heads they share, the verbs that give them their parts. */
export class SegmentReader {
  private readonly drafts: Draft[] = [];
  private current: Draft | null = null;
  /** Units since the last verb: a verb speaks of all of them. */
  private pending = 0;
  private part: Part | null;
  private said = false;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly inner: readonly boolean[],
    private readonly segment: Segment,
    label: Part | null,
    /** The office whose places the segment before listed. */
    public office: string | null,
    /** The head the segment before declared with a colon. */
    public declared: string | null,
  ) {
    this.part = label;
  }

  read(): Piece[] {
    const { to } = this.segment;
    let at = this.opening();
    let separator: TokenKind = 'semicolon';
    while (at < to) {
      const kind = this.separator(at);
      if (kind !== null) {
        separator = kind;
        at++;
        continue;
      }
      // "UBND các xã,⏎phường": the comma separates, the wrapped line does not.
      if (this.tokens[at]?.kind === 'newline') {
        at++;
        continue;
      }
      const coordination = coordinationLength(this.tokens, at);
      if (coordination > 0 && startOf(this.tokens, at + coordination) !== null) {
        at = this.coordinateFrom(at + coordination);
        separator = 'semicolon';
        continue;
      }
      at = this.readAtom(at, separator);
      separator = 'comma';
    }
    this.finish();
    return this.drafts.flatMap((draft) => this.pieceOf(draft));
  }

  /** Passes over "Giao", "Chủ trì", "phối hợp -" before the first name. */
  private opening(): number {
    const { tokens } = this;
    const { from } = this.segment;
    const bare = bareRole(tokens, from);
    if (bare !== null && startOf(tokens, from + bare.length) !== null) {
      this.part = bare.part;
      return from + bare.length;
    }
    const assigned = tokens[from]?.kind === 'and' ? 1 : assigners.matchAt(tokens, from);
    return assigned > 0 && startOf(tokens, from + assigned) !== null ? from + assigned : from;
  }

  /** Reads one name up to the next separator, and the clause after it. Returns where to go on. */
  private readAtom(from: number, separator: TokenKind): number {
    const { to } = this.segment;
    let end = from + 1;
    while (end < to && this.separator(end) === null && this.tokens[end]?.kind !== 'colon') end++;
    if (this.tokens[end]?.kind === 'colon' && end < to) return this.declare(from, end);
    const clause = clauseIn(this.tokens, from, end, to);
    const missing = missingSeparator(this.tokens, from, clause?.at ?? end);
    if (missing > 0) end = missing;
    this.place(from, missing > 0 ? missing : (clause?.at ?? end), separator);
    if (missing > 0 || clause === null) return end;
    this.finish();
    return this.afterClause(clause.at, clause.kind);
  }

  /** Puts the stretch to the unit before it or begins a new one. */
  private place(from: number, to: number, separator: TokenKind): void {
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
  private declare(from: number, colon: number): number {
    const { tokens } = this;
    const next = tokens[colon + 1];
    if (next === undefined || colon + 1 >= this.segment.to) {
      this.place(from, colon, 'comma');
      return colon + 1;
    }
    const grouped = this.declareGroup(colon);
    if (grouped > 0) return grouped;
    const noun = lastNoun(tokens, from, colon);
    if (noun === null) {
      // "Sở Y tế: hướng dẫn …" says what the unit does; "Cấp tỉnh: Sở Y tế" only sorts the units.
      const verb = plainVerbs.matchAt(tokens, colon + 1) > 0 || doubtfulVerbs.matchAt(tokens, colon + 1) > 0;
      if ((!next.capital || verb) && startOf(tokens, from) === 'institution') {
        this.place(from, colon, 'comma');
        this.finish();
        return this.segment.to;
      }
      return colon + 1;
    }
    this.finish();
    if (isHeaded(tokens, colon + 1, this.segment.to)) return colon + 1;
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

  private atomEnd(from: number): number {
    let end = from + 1;
    while (end < this.segment.to && this.separator(end) === null) end++;
    return end;
  }

  private headText(from: number, to: number): string {
    const words: string[] = [];
    for (let i = from; i < to; i++) {
      const token = this.tokens[i] as Token;
      if (token.key !== 'các' && token.key !== 'những') words.push(this.text.slice(token.start, token.end));
    }
    const head = words.join(' ').replace(/ \.$/u, '.');
    return words.length < to - from ? head.charAt(0).toUpperCase() + head.slice(1) : head;
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

  private coordinateFrom(at: number): number {
    this.finish();
    this.speak('lead');
    this.part = 'coordinate';
    this.said = true;
    return at;
  }

  private afterClause(at: number, kind: 'lead' | 'coordinate' | 'verb' | 'manner'): number {
    const { tokens } = this;
    const { to } = this.segment;
    const verbEnd = kind === 'lead' || kind === 'coordinate' ? at + 2 : at + 1;
    if (kind === 'coordinate') {
      const length = coordinationLength(tokens, at);
      if (startOf(tokens, at + length) !== null) return this.coordinateFrom(at + length);
      this.speak('coordinate');
    } else if (kind === 'lead') this.speak('lead');
    else this.scope();
    return nextSubject(tokens, verbEnd, to);
  }

  /** A verb gives its part to the units named since the last verb. */
  private speak(part: Part): void {
    for (const draft of this.drafts.slice(this.pending)) {
      if (!draft.said) draft.part = part;
      draft.said = true;
      draft.scoped = true;
    }
    this.pending = this.drafts.length;
  }

  private scope(): void {
    for (const draft of this.drafts.slice(this.pending)) draft.scoped = true;
    this.pending = this.drafts.length;
  }

  private separator(at: number): TokenKind | null {
    return separatorAt(this.tokens, this.inner, at);
  }

  private finish(): void {
    if (this.current) this.drafts.push(this.current);
    this.current = null;
  }

  private pieceOf(draft: Draft): Piece[] {
    const first = this.tokens[draft.from];
    const last = this.tokens[draft.to - 1];
    if (!first || !last) return [];
    const unit = tidy(draft.prefix + this.text.slice(first.start, last.end));
    if (unit === '') return [];
    // The plural of a list ("Các Sở: A, B") stands before each of its names; a head left out does not.
    const spelled = draft.plural ? unit : tidy(this.text.slice(first.start, last.end));
    const bracket = last.kind === 'bracket' ? partOfBracket(last.key) : null;
    const said = draft.said || bracket !== null;
    return [
      { unit, spelled, part: bracket ?? draft.part, said, scoped: draft.scoped || last.kind === 'bracket' },
    ];
  }
}
