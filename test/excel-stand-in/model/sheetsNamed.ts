import type { WorkbookModel } from './workbook';

const textOrSheet = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![#\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** The sheets a formula names, in its order; what stands inside its texts is no name. */
export function sheetsNamedIn(formula: string): string[] {
  return [...formula.matchAll(textOrSheet)].flatMap(([, quoted, bare]) => {
    const name = quoted?.replaceAll("''", "'") ?? bare;
    return name === undefined ? [] : [name];
  });
}

/** A sheet the formula names and the workbook has not; null where there is none. Excel binds names when a formula is entered. */
export function missingSheet(formula: string, workbook: WorkbookModel): string | null {
  return sheetsNamedIn(formula).find((name) => workbook.sheet(name) === null) ?? null;
}
