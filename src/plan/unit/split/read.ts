import type { Part } from '../directory/roles';
import { assigners, schoolKinds } from '../directory/complete';
import { institutions, places } from '../directory/starters';
import { segmentsOf, type Segment } from './segments';
import { markInner } from './marks';
import { clauseIn, coordinationLength, LONGEST_NAME, nextSubject } from './sentence';
import { isCollective, relate, type Current } from './relation';
import { afterQuantifier, isField, isWhole, keysOf, placeName } from './shapes';
import { startOf } from './starts';
import { bareRole, partOfBracket } from './labels';
import { tidy } from './tidy';
import { tokenise, type Token, type TokenKind } from './tokens';

/** A unit met in a cell. */
export interface Piece {
  readonly unit: string;
  /** The words of the cell alone, without a head taken over from the unit before. */
  readonly spelled: string;
  /** The part a label, verb or bracket gives it; null where the cell does not say. */
  readonly part: Part | null;
  /** The part was said of this very unit, by a verb or a bracket, not by a label before it. */
  readonly said: boolean;
  /** Has a verb phrase or a bracket of its own: what it does in the task. */
  readonly scoped: boolean;
}

/** Cells read lately: a plan repeats a few hundred of them thousands of times. */
const read = new Map<string, readonly Piece[]>();
const REMEMBERED = 2000;

/** Reads a cell of units: names as spelled, in order, with the parts the cell gives them. */
export function readCell(cell: string): readonly Piece[] {
  let pieces = read.get(cell);
  if (pieces === undefined) {
    pieces = readAnew(cell);
    if (read.size >= REMEMBERED) read.clear();
    if (cell.length < 1000) read.set(cell, pieces);
  }
  return pieces;
}

function readAnew(cell: string): Piece[] {
  const { text, list } = tokenise(cell);
  const inner = markInner(list);
  const pieces: Piece[] = [];
  let label: Part | null = null;
  let office: string | null = null;
  for (const segment of segmentsOf(list, inner)) {
    label = segment.label ?? label;
    const reader: SegmentReader = new SegmentReader(text, list, inner, segment, label, office);
    pieces.push(...reader.read());
    office = reader.office;
  }
  return pieces;
}

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

class SegmentReader {
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
  ) {
    this.part = label;
  }

  read(): Piece[] {
    const { to } = this.segment;
    let at = this.opening();
    let separator: TokenKind = 'semicolon';
    while (at < to) {
      const kind = this.separatorAt(at);
      if (kind !== null) {
        separator = kind;
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
    const assigned = assigners.has(tokens[from]?.key ?? '') && startOf(tokens, from + 1) !== null;
    return assigned ? from + 1 : from;
  }

  /** Reads one name up to the next separator, and the clause after it. Returns where to go on. */
  private readAtom(from: number, separator: TokenKind): number {
    const { to } = this.segment;
    let end = from + 1;
    while (end < to && this.separatorAt(end) === null && this.tokens[end]?.kind !== 'colon') end++;
    if (this.tokens[end]?.kind === 'colon' && end < to) return this.declare(from, end);
    const clause = clauseIn(this.tokens, from, end, to);
    const missing = this.missingSeparator(from, clause?.at ?? end);
    if (missing > 0) end = missing;
    this.place(from, missing > 0 ? missing : (clause?.at ?? end), separator);
    if (missing > 0 || clause === null) return end;
    this.finish();
    return this.afterClause(clause.at, clause.kind);
  }

  /** Puts the stretch to the unit before it or begins a new one. */
  private place(from: number, to: number, separator: TokenKind): void {
    const { current, tokens } = this;
    const relation = current ? relate(tokens, current, separator, from, to) : null;
    if (current && relation?.kind === 'part') {
      this.current = { ...current, to };
      return;
    }
    this.finish();
    if (current && relation?.kind === 'shared') {
      this.current = this.draft(from, to, { ...current, head: relation.head });
    } else if (current && relation?.kind === 'sharedWords') {
      const plural = this.dropQuantifier(current, relation.words);
      const office = relation.place === null ? null : this.headText(current.from, relation.place);
      const open = placeName(this.tokens, current.from, current.to)?.nameAt === relation.words[1];
      this.current = this.draft(from, to, { head: this.headText(...relation.words), open, office, plural });
    } else this.current = this.draft(from, to, ALONE);
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
    const noun = lastNoun(tokens, from, colon);
    if (noun === null) {
      // "Sở Y tế: hướng dẫn …" says what the unit does; "Cấp tỉnh: Sở Y tế" only sorts the units.
      if (!next.capital && startOf(tokens, from) === 'institution') {
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
    let end = colon + 2;
    while (end < this.segment.to && this.separatorAt(end) === null) end++;
    this.current = this.draft(colon + 1, end, { head, open: true, office, plural: true });
    this.office = office;
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

  /** The kind of a separator that may separate units here; null inside names and words. */
  private separatorAt(at: number): TokenKind | null {
    const token = this.tokens[at];
    if (!token || this.inner[at]) return null;
    switch (token.kind) {
      case 'comma':
        return 'comma';
      case 'and':
        return token.key === 'và' || startOf(this.tokens, at + 1) !== null ? 'and' : null;
      case 'slash':
        return this.isSeparatingSlash(at) ? 'slash' : null;
      default:
        return null;
    }
  }

  private isSeparatingSlash(at: number): boolean {
    const after = this.tokens[at + 1];
    const start = startOf(this.tokens, at + 1);
    if (after?.capital !== true) return false;
    return start === 'institution' || start === 'quantified' || start === 'person';
  }

  /** "Sở Xây dựng Sở Nội vụ": where a second name begins without a separator; 0 if nowhere. */
  private missingSeparator(from: number, to: number): number {
    for (let i = from + 2; i < Math.min(to, from + LONGEST_NAME); i++) {
      const token = this.tokens[i] as Token;
      if (!token.capital || !HEADS.has(token.key)) continue;
      const first = this.tokens[from];
      if (first && HEADS.has(first.key) && first.key === token.key && isWhole(this.tokens, from, i)) return i;
    }
    return 0;
  }
}

/** Heads that never stand inside a name that begins with the same head. */
const HEADS = new Set(['sở', 'ubnd', 'bộ']);

/** Where the last noun of a list's head stands ("sở" in "Các Sở", "xã" in "UBND các xã"); null if it is no head. */
function lastNoun(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < to; i++) {
    const whole = institutions.matchAt(tokens, i) === to - i || places.matchAt(tokens, i) === to - i;
    if (!whole) continue;
    if (NO_HEADS.has(tokens[i]?.key ?? '')) return null;
    const start = afterQuantifier(tokens, from);
    return i === start || places.matchAt(tokens, i) > 0 || tokens[i - 1]?.key === 'các' ? i : null;
  }
  return null;
}

const NO_HEADS = new Set(['đơn', 'cơ', 'ngành', 'nhóm', 'cấp', 'ban', 'lực']);

/** "Các sở: Sở Y tế", "Tỉnh: Sở Y tế": the name after the colon has a head of its own. */
function isHeaded(tokens: readonly Token[], at: number, segmentEnd: number): boolean {
  const start = startOf(tokens, at);
  if (start === 'quantified') return true;
  let end = at + 1;
  while (end < segmentEnd && tokens[end]?.kind !== 'comma' && tokens[end]?.kind !== 'and') end++;
  return start === 'institution' && !isField(tokens, at, end) && schoolKinds.matchAt(tokens, at) === 0;
}
