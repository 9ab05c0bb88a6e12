/** A count of right answers, with what was wrong in words. */
export class Score {
  right = 0;
  total = 0;
  readonly misses: string[] = [];

  add(ok: boolean, miss: () => string): void {
    this.total += 1;
    if (ok) this.right += 1;
    else this.misses.push(miss());
  }

  /** Share of right answers; 1 where there was nothing to answer. */
  get share(): number {
    return this.total === 0 ? 1 : this.right / this.total;
  }
}

/** Findings or pairs compared as sets that may hold an element several times. */
export class Overlap {
  both = 0;
  readonly missed: string[] = [];
  readonly extra: string[] = [];

  constructor(wanted: readonly string[], found: readonly string[]) {
    const left = new Map<string, number>();
    for (const each of wanted) left.set(each, (left.get(each) ?? 0) + 1);
    for (const each of found) {
      const count = left.get(each) ?? 0;
      if (count === 0) this.extra.push(each);
      else {
        this.both += 1;
        left.set(each, count - 1);
      }
    }
    for (const [each, count] of left) for (let i = 0; i < count; i += 1) this.missed.push(each);
  }

  get precision(): number {
    const found = this.both + this.extra.length;
    return found === 0 ? 1 : this.both / found;
  }

  get recall(): number {
    const wanted = this.both + this.missed.length;
    return wanted === 0 ? 1 : this.both / wanted;
  }
}
