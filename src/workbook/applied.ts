import { SoatError } from '../plan/model/error';
import type { EditKind } from './edit';
import type { Difference } from './readBack';

/**
 * What Excel may refuse without harm: extras that an older one cannot make, looks on the screen and on paper, the result brought to the
 * front, the result read back.
 */
export type LeftOut = 'chart' | 'pivot' | 'slicer' | 'view' | 'page' | 'front' | 'check';

/**
 * An edit that was applied, with its exact reverse. The reverse is the engine's own affair; the rest is for the sentence
 * afterwards. Good until the workbook is closed.
 */
export interface AppliedEdit {
  readonly kind: EditKind;
  /** Present names of the sheets put, by tag. */
  readonly sheetNames: Readonly<Record<string, string>>;
  /** What could not be done here though the contents were all written. */
  readonly leftOut: readonly LeftOut[];
  /** Conditional formats that Excel would not tell anything of, so that one of them might be a mark of ours that was to go. */
  readonly unseenRules: number;
  /** What was read back and stands otherwise than it was written. */
  readonly differences: readonly Difference[];
  readonly reverse: unknown;
}

/** An edit that stopped half-way and could not be put back either, as when Excel does not answer any more. Undoing it later clears up. */
export class UnfinishedEdit extends SoatError {
  constructor(
    readonly applied: AppliedEdit,
    params: Readonly<Record<string, string>>,
    options: ErrorOptions,
  ) {
    super('rollback-failed', params, options);
  }
}
