import type { Token, TokenKind } from '../../../words/tokens';
import { assigners } from '../../../words/units/verbs';
import { bareRole } from './labels';
import type { UnitCell, Inherited } from './cell';
import type { Piece } from './piece';
import type { Segment } from './segments';
import { SegmentUnits } from './segmentUnits';
import { clauseIn } from './clause';
import { companyLength, coordinationLength } from './links';
import { holdsUnit, nextSet, nextSubject } from './subjects';
import { missingSeparator } from './separators';
import { startOf } from './starts';

/** Reads one segment from left to right: where its names begin and end, and the verbs that give them their parts. */
export class SegmentReader {
  private readonly tokens: readonly Token[];
  private readonly units: SegmentUnits;
  /** The units are asked to do something ("Đề nghị …", "… phối hợp với …"): a verb will end them. */
  private asked = false;

  constructor(
    private readonly cell: UnitCell,
    private readonly segment: Segment,
    inherited: Inherited,
  ) {
    this.tokens = cell.tokens;
    this.units = new SegmentUnits(cell, segment.to, inherited, (from) => this.atomEnd(from));
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
    this.cell.trace.explain(this.segment.from, at);
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
        this.cell.trace.explain(at, at + coordination);
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
    this.asked = assigned > 0;
    const coordination = coordinationLength(tokens, from + assigned);
    if (assigned > 0 && coordination > 0) {
      this.units.part = 'coordinate';
      return from + assigned + coordination;
    }
    return assigned > 0 && startOf(tokens, from + assigned) !== null ? from + assigned : from;
  }

  /** Reads one name up to the next separator, and the clause after it. Returns where to go on. */
  private readAtom(from: number, separator: TokenKind): number {
    const { to } = this.segment;
    let end = from + 1;
    while (end < to && this.separator(end) === null && this.tokens[end]?.kind !== 'colon') end++;
    if (this.tokens[end]?.kind === 'colon' && end < to) return this.units.declare(from, end);
    const clause = clauseIn(this.tokens, from, end, to, this.asked);
    const missing = missingSeparator(this.tokens, from, clause?.at ?? end);
    if (missing > 0) end = missing;
    this.units.place(from, missing > 0 ? missing : (clause?.at ?? end), separator);
    if (missing > 0 || clause === null) return end;
    this.units.finish();
    this.asked = false;
    const next = this.afterClause(clause.at, clause.kind);
    this.cell.trace.explain(clause.at, next);
    if (!clause.sure || holdsUnit(this.tokens, clause.at, next))
      this.cell.trace.doubt('clauseCut', clause.at, next);
    return next;
  }

  private coordinateFrom(at: number): number {
    this.asked = true;
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
    } else if (kind === 'lead') {
      const company = companyLength(tokens, verbEnd);
      if (company > 0 && startOf(tokens, verbEnd + company) !== null)
        return this.coordinateFrom(verbEnd + company);
      this.units.speak('lead');
    } else this.units.scope();
    const subject = nextSubject(tokens, verbEnd, to);
    return kind === 'manner' ? Math.min(subject, nextSet(tokens, verbEnd, to)) : subject;
  }

  private separator(at: number): TokenKind | null {
    return this.cell.separators[at] ?? null;
  }
}
