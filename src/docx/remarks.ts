import type { Remark, RemarkCode } from '../plan/model/remark';

/** What of a document is read otherwise than it stands, or not at all, counted. */
export class Remarks {
  private readonly counts = new Map<RemarkCode, number>();

  add(code: RemarkCode, count = 1): void {
    this.counts.set(code, (this.counts.get(code) ?? 0) + count);
  }

  /** In the order in which they were first met. */
  list(): Remark[] {
    return [...this.counts].map(([code, count]) => ({ code, params: { count } }));
  }
}
