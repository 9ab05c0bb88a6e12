import type { Deadline } from '../../../../src/plan/model/appendix';

/** Phrases that all mean the same. Read with plan year 2026 unless `planYear` says otherwise. */
export interface Meaning {
  readonly kind: Deadline['kind'];
  readonly due: string | null;
  /** Left out: the one due, or none. */
  readonly dues?: readonly string[];
  readonly planYear?: number | null;
  readonly issued?: string;
  readonly certain?: boolean;
  readonly phrases: readonly string[];
}

export interface FormCorpus {
  readonly form: string;
  readonly meanings: readonly Meaning[];
  /** Phrases that resemble the form and must not be read as its kind. */
  readonly lookAlikes?: { readonly not: Deadline['kind']; readonly phrases: readonly string[] };
}
