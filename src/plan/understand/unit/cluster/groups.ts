/** Union of things by number: who belongs together, and why each was joined. */
export class Groups {
  private readonly parent: number[];
  private readonly why = new Map<number, string>();

  constructor(count: number) {
    this.parent = Array.from({ length: count }, (_, i) => i);
  }

  find(item: number): number {
    let root = item;
    while (this.parent[root] !== root) root = this.parent[root] as number;
    let at = item;
    while (at !== root) {
      const next = this.parent[at] as number;
      this.parent[at] = root;
      at = next;
    }
    return root;
  }

  /** Joins two items; `reason` is remembered for the first of them. */
  join(item: number, other: number, reason: string): void {
    const [a, b] = [this.find(item), this.find(other)];
    if (a === b) return;
    this.parent[Math.max(a, b)] = Math.min(a, b);
    this.why.set(item, reason);
  }

  /** Why an item was joined by something else than equal keys; undefined if it was not. */
  reasonOf(item: number): string | undefined {
    return this.why.get(item);
  }
}
