/** The correct readings that lie beside the corpus documents. */
import type { DeadlineKind, Role } from '../../../src/plan/model/appendix';
import type { Severity } from '../../../src/plan/model/finding';
import type { RowKind } from '../../../src/plan/model/reading';

export interface GoldenRow {
  readonly row: number;
  readonly kind: RowKind;
  readonly number?: string | null;
  readonly level?: number | null;
  readonly parent?: number | null;
  readonly of?: number;
  readonly lead?: readonly string[];
  readonly coordinate?: readonly string[];
  readonly executor?: readonly string[];
  /** Where a shared head ("UBND thành phố A, Thành phố B") makes a name longer than it is spelled: spelling to full name. */
  readonly fullNames?: Readonly<Record<string, string>>;
  readonly deadline?: {
    readonly kind: DeadlineKind;
    readonly due: string | null;
    readonly text?: string;
  } | null;
  /** Parts whose cell is blank in the text because it was merged with that of the row named: blank and that row's value are both right. */
  readonly merged?: Readonly<Partial<Record<Role | 'deadline', number>>>;
  readonly product?: boolean | null;
  readonly requirement?: boolean | null;
  readonly budget?: number | null;
}

export interface GoldenLayout {
  readonly headerRows: readonly [number, number] | null;
  readonly columns: Readonly<Record<string, string | readonly string[]>>;
  readonly repeatedHeaderRows: readonly (readonly [number, number])[];
  readonly titleRows: readonly number[];
  readonly totalRows: readonly number[];
}

export interface GoldenFinding {
  readonly row: number;
  readonly rule: string;
  readonly severity: Severity;
}

export interface GoldenUnit {
  readonly name: string;
  readonly variants: readonly string[];
}

/** One table or prose plan; the documents of `more` have no findings and no units. */
export interface GoldenTable {
  readonly plan?: { readonly year?: number | null };
  readonly layout: GoldenLayout;
  readonly rows: readonly GoldenRow[];
  readonly findings?: readonly GoldenFinding[];
  readonly units?: readonly GoldenUnit[];
}

export const ROLES: readonly Role[] = ['lead', 'coordinate', 'executor'];

/** Findings that take a careful reader's judgement: listed in the corpus, not expected of a rule. */
export const JUDGEMENTS: ReadonlySet<string> = new Set([
  'text-typo',
  'scrambled-cell',
  'copy-paste-suspect',
  'foreign-text',
  'body-appendix-conflict',
  'requirement-misplaced',
]);
