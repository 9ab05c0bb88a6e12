import type { EditKind } from './edit';

/**
 * An edit that was applied, with its exact reverse. The reverse is the engine's own affair; the rest is for the sentence
 * afterwards. Good until the workbook is closed.
 */
export interface AppliedEdit {
  readonly kind: EditKind;
  /** Present names of the sheets put, by tag. */
  readonly sheetNames: Readonly<Record<string, string>>;
  /** What could not be done here though the rest was: "pivot", "slicer", "chart" (older Excel). */
  readonly leftOut: readonly string[];
  readonly reverse: unknown;
}
