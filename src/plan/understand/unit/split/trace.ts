import type { Token } from '../../../words/tokens';
import type { UnitDoubt } from '../types';

/** Which words of a cell took part in its reading, and what the reading is not sure of. */
export class Trace {
  readonly doubts: UnitDoubt[] = [];
  private readonly explained: boolean[];

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
  ) {
    this.explained = tokens.map(() => false);
  }

  /** The words [from, to) are accounted for. */
  explain(from: number, to: number): void {
    this.explained.fill(true, from, to);
  }

  doubt(code: UnitDoubt['code'], from: number, to: number): void {
    this.doubts.push({ code, words: this.wordsOf(from, to) });
  }

  /** Stretches with letters that nothing accounts for. */
  leftOut(): string[] {
    const stretches: string[] = [];
    for (let at = 0; at < this.tokens.length; at++) {
      if (!this.isLeftOut(at)) continue;
      const from = at;
      while (this.isLeftOut(at + 1)) at++;
      stretches.push(this.wordsOf(from, at + 1));
    }
    return stretches;
  }

  private isLeftOut(at: number): boolean {
    const token = this.tokens[at];
    if (token === undefined || this.explained[at]) return false;
    return token.kind === 'bracket' || (token.kind === 'word' && /\p{L}/u.test(token.key));
  }

  private wordsOf(from: number, to: number): string {
    return this.text.slice(this.tokens[from]?.start ?? 0, this.tokens[to - 1]?.end ?? 0);
  }
}
