import type { CellPart } from '../../../words/units/partLabels';
import type { Token, TokenKind } from '../../../words/tokens';
import type { UnitCell, Inherited } from './cell';
import { declarationOf, type Declaration } from './declared';
import { ALONE, headText, pieceOf, type UnitDraft, type List } from './draft';
import type { Relation } from './joint';
import type { Piece } from './piece';
import { verbAfterName } from './clause';
import { CLOSE, isUnknown } from './prices';
import { relate } from './relation';
import { isCollective } from './sets';
import { isAdministered, isField, isGeneric, isOdd, keysOf, officeEnd, placeName } from './shapes';
import { startOf } from './starts';

/** The units of one segment in the order they are met, with the heads and places their lists share. */
export class SegmentUnits {
  private readonly tokens: readonly Token[];
  private readonly drafts: UnitDraft[] = [];
  private current: UnitDraft | null = null;
  /** Units since the last verb: a verb speaks of all of them. */
  private pending = 0;
  private said = false;
  /** The part of the names to come. */
  part: CellPart | null;
  /** The office whose places this segment or the one before listed. */
  office: string | null;
  /** The head a colon declared, in this segment or the one before. */
  declared: string | null;

  constructor(
    private readonly cell: UnitCell,
    /** Where the segment ends. */
    private readonly end: number,
    { label, office, declared }: Inherited,
    /** Where the name that begins at a token ends: its next separator, or the end of the segment. */
    private readonly atomEnd: (from: number) => number,
  ) {
    this.tokens = cell.tokens;
    this.part = label;
    this.office = office;
    this.declared = declared;
  }

  /** Puts the stretch to the unit before it or begins a new one. */
  place(from: number, to: number, separator: TokenKind): void {
    this.cell.trace.explain(from, to);
    const { current, tokens } = this;
    if (current === null) {
      const first = this.drafts.length === 0 ? this.goesOn(from, to) : null;
      this.current = first ?? this.draft(from, to, ALONE);
      return;
    }
    const joint = { tokens, current, separator, from, to, start: startOf(tokens, from) };
    const { relation, margin } = relate(joint, this.cell.known);
    if (relation.kind === 'part') {
      this.current = { ...current, to, margin: Math.min(current.margin, margin) };
      return;
    }
    this.finish();
    this.current = { ...this.next(current, relation, from, to), margin };
  }

  /** The first name of a segment, where the list of the segment before goes on with it. */
  private goesOn(from: number, to: number): UnitDraft | null {
    const { tokens, office, declared } = this;
    // "UBND các huyện: A, B; thị xã C"
    if (office !== null && isAdministered(tokens, from, to)) return this.under(office, from, to);
    // "UBND các phường A, B; các xã C, D"
    const listed = tokens[from]?.key === 'các' && isAdministered(tokens, from + 1, to);
    const place = listed ? placeName(tokens, from + 1, to) : null;
    if (office !== null && place !== null) {
      const head = `${office} ${keysOf(tokens, place.kindAt, place.nameAt).join(' ')}`;
      return this.draft(place.nameAt, to, { head, open: true, office, plural: true });
    }
    // "Các sở: A; B; C"
    const named = tokens[from]?.capital === true || isField(tokens, from, to);
    if (declared !== null && startOf(tokens, from) === null && named) {
      return this.draft(from, to, { ...ALONE, head: declared, plural: true });
    }
    this.declared = null;
    return null;
  }

  /** The unit that begins after a separator. */
  private next(current: UnitDraft, relation: Relation, from: number, to: number): UnitDraft {
    const { tokens } = this;
    if (relation.kind === 'shared') return this.draft(from, to, { ...current, head: relation.head });
    if (relation.kind === 'sharedWords') {
      const plural = this.dropQuantifier(current, relation.words);
      const office = relation.place === null ? null : this.headText(current.from, relation.place);
      this.office = office ?? this.office;
      const open = placeName(tokens, current.from, current.to)?.nameAt === relation.words[1];
      return this.draft(from, to, { head: this.headText(...relation.words), open, office, plural });
    }
    const kindAt = isAdministered(tokens, from, to) ? officeEnd(tokens, current.from, current.to) : 0;
    if (kindAt > 0) return this.under(this.headText(current.from, kindAt), from, to);
    return this.draft(from, to, ALONE);
  }

  /** A place that takes the office said before it. */
  private under(office: string, from: number, to: number): UnitDraft {
    return this.draft(from, to, { ...ALONE, head: office, office });
  }

  private draft(from: number, to: number, { head, open, office, plural }: List): UnitDraft {
    const collective = head === null && isCollective(this.tokens, from, to);
    const prefix = head === null ? '' : `${head} `;
    const { part, said } = this;
    return {
      from,
      to,
      head,
      open,
      office,
      plural,
      collective,
      prefix,
      part,
      said,
      scoped: false,
      margin: Infinity,
    };
  }

  /** Takes the words before a colon for what they are. Returns where to go on. */
  declare(from: number, colon: number): number {
    const { text, tokens } = this.cell;
    const { current, office, end } = this;
    const nameEnd = (): number => this.atomEnd(colon + 1);
    const declaration = declarationOf({ text, tokens, current, from, colon, nameEnd, end, office });
    switch (declaration.kind) {
      case 'name':
        this.place(from, colon, 'comma');
        this.finish();
        this.cell.trace.explain(colon, end);
        return end;
      case 'whole':
        this.finish();
        this.place(from, end, 'semicolon');
        return end;
      case 'sorts':
        this.finish();
        if (this.onlySorts(from, colon)) this.cell.trace.explain(from, colon);
        return colon + 1;
      case 'list':
        return this.beginList(from, colon, declaration);
    }
  }

  /** "Cấp tỉnh:", "Các đơn vị:", "Cơ quan:": words before a colon that name nobody. */
  private onlySorts(from: number, colon: number): boolean {
    const start = startOf(this.tokens, from);
    if (start === null || start === 'person' || start === 'acronym') return false;
    return start === 'quantified' || start === 'place' || isGeneric(this.tokens, from, colon);
  }

  /** The first name after a head that a colon declared. Returns where it ends. */
  private beginList(from: number, colon: number, { list, replaces }: Declaration & { kind: 'list' }): number {
    if (!replaces) this.finish();
    const end = this.atomEnd(colon + 1);
    this.cell.trace.explain(from, end);
    this.office = list.office ?? this.office;
    this.declared = list.head;
    this.current = this.draft(colon + 1, end, list);
    return end;
  }

  /** "Các Sở Tài chính, Nội vụ": the first one is one department too. Says whether the head was a plural. */
  private dropQuantifier(current: UnitDraft, [from, to]: readonly [number, number]): boolean {
    const first = this.drafts.pop();
    if (first === undefined) return current.plural;
    const plural = this.tokens.slice(current.from, to).some((token) => token.key === 'các');
    const renamed = plural && to < current.to;
    const prefix = `${this.headText(from, to)} `;
    this.drafts.push(renamed ? { ...first, from: to, plural, prefix } : first);
    return plural || current.plural;
  }

  /** A verb gives its part to the units named since the last verb. */
  speak(part: CellPart): void {
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
    return this.drafts.flatMap((draft) => {
      const pieces = pieceOf(this.cell.text, this.tokens, draft);
      if (pieces.length > 0) this.doubt(draft);
      else if (hasWord(this.tokens, draft)) this.cell.trace.doubt('leftOut', draft.from, draft.to);
      return pieces;
    });
  }

  private doubt({ from, to, prefix, margin }: UnitDraft): void {
    const { trace, known } = this.cell;
    const unknown = prefix === '' && isUnknown(this.tokens, from, to, known);
    const close = margin < CLOSE || (margin === CLOSE && !unknown);
    if (close || this.joinsOpenly(from, to)) trace.doubt('closeDivision', from, to);
    else if (unknown) trace.doubt('unknownName', from, to);
    else if (isOdd(this.tokens, from, to)) trace.doubt('oddName', from, to);
    else {
      const verb = verbAfterName(this.tokens, from, to, this.pending > 0);
      if (verb > 0) trace.doubt('verbInName', verb, to);
    }
  }

  /** "Lò Văn Nam cùng lớp 9A": a joining word that is in no known name was read as a part of one. */
  private joinsOpenly(from: number, to: number): boolean {
    for (let at = from + 1; at < to - 1; at++) {
      const token = this.tokens[at];
      if (token?.kind === 'and' && token.key !== 'và' && !this.cell.inner[at]) return true;
    }
    return false;
  }

  private headText(from: number, to: number): string {
    return headText(this.cell.text, this.tokens, from, to);
  }

  /** What follows is said to coordinate what those before it lead. */
  coordinate(): void {
    this.finish();
    this.speak('lead');
    this.part = 'coordinate';
    this.said = true;
  }
}

function hasWord(tokens: readonly Token[], { from, to }: UnitDraft): boolean {
  return tokens.slice(from, to).some(({ kind }) => kind === 'word' || kind === 'bracket');
}
