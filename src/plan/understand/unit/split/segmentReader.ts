import type { Part } from '../directory/roles';
import { assigners } from '../directory/complete';
import { bareRole } from './labels';
import type { Piece } from './piece';
import type { Segment } from './segments';
import { SegmentUnits } from './segmentUnits';
import { clauseIn, coordinationLength, nextSubject } from './sentence';
import { missingSeparator, separatorAt } from './separators';
import { startOf } from './starts';
import type { Token, TokenKind } from './tokens';

/** Reads one segment from left to right: where its names begin and end, and the verbs that give them their parts. */
export class SegmentReader {
  private readonly units: SegmentUnits;

  constructor(
    text: string,
    private readonly tokens: readonly Token[],
    private readonly inner: readonly boolean[],
    private readonly segment: Segment,
    label: Part | null,
    office: string | null,
    declared: string | null,
  ) {
    this.units = new SegmentUnits(text, tokens, segment.to, label, office, declared, (from) =>
      this.atomEnd(from),
    );
  }

  /** The office whose places the segment listed. */
  get office(): string | null {
    return this.units.office;
  }

  /** The head the segment declared with a colon. */
  get declared(): string | null {
    return this.units.declared;
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
    return this.units.pieces();
  }

  /** Passes over "Giao", "Chủ trì", "phối hợp -" before the first name. */
  private opening(): number {
    const { tokens } = this;
    const { from } = this.segment;
    const bare = bareRole(tokens, from);
    if (bare !== null && startOf(tokens, from + bare.length) !== null) {
      this.units.part = bare.part;
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
    if (this.tokens[end]?.kind === 'colon' && end < to) return this.units.declare(from, end);
    const clause = clauseIn(this.tokens, from, end, to);
    const missing = missingSeparator(this.tokens, from, clause?.at ?? end);
    if (missing > 0) end = missing;
    this.units.place(from, missing > 0 ? missing : (clause?.at ?? end), separator);
    if (missing > 0 || clause === null) return end;
    this.units.finish();
    return this.afterClause(clause.at, clause.kind);
  }

  private coordinateFrom(at: number): number {
    this.units.coordinate();
    return at;
  }

  private atomEnd(from: number): number {
    let end = from + 1;
    while (end < this.segment.to && this.separator(end) === null) end++;
    return end;
  }

  private afterClause(at: number, kind: 'lead' | 'coordinate' | 'verb' | 'manner'): number {
    const { tokens } = this;
    const { to } = this.segment;
    const verbEnd = kind === 'lead' || kind === 'coordinate' ? at + 2 : at + 1;
    if (kind === 'coordinate') {
      const length = coordinationLength(tokens, at);
      if (startOf(tokens, at + length) !== null) return this.coordinateFrom(at + length);
      this.units.speak('coordinate');
    } else if (kind === 'lead') this.units.speak('lead');
    else this.units.scope();
    return nextSubject(tokens, verbEnd, to);
  }

  private separator(at: number): TokenKind | null {
    return separatorAt(this.tokens, this.inner, at);
  }
}
