/**
 * The ledger of what is ours in a workbook: hidden defined names. They follow their cells when rows are inserted, sheets renamed or
 * moved, and they stay in the file whatever program saves it; a worksheet's id does not, custom properties hold 255 characters.
 */
import { columnLetter, columnNumber, type Area } from '../plan/model/grid';
import { quotedSheet } from './names';
import type { WorkbookState } from './state';

export type LedgerEntry =
  | { readonly kind: 'sheet'; readonly tag: string }
  | { readonly kind: 'mark'; readonly set: number; readonly index: number }
  | { readonly kind: 'columns'; readonly tag: string };

/** Keys of settings that Excel keeps in a workbook for the add-in. */
export const settingsKeys = ['soat.settings', 'soat.template', 'soat.lastCheck'] as const;

/** One defined name: where it points now, or null where its cells are gone. */
export interface LedgerName {
  readonly name: string;
  readonly entry: LedgerEntry;
  readonly sheet: string | null;
  readonly area: Area | null;
  /** A mark: id of its conditional format when it was made. */
  readonly comment: string;
}

export function ledgerName(entry: LedgerEntry): string {
  switch (entry.kind) {
    case 'sheet':
      return `_soat.sheet.${entry.tag}`;
    case 'mark':
      return `_soat.mark.${entry.set}.${entry.index}`;
    case 'columns':
      return `_soat.columns.${entry.tag}`;
  }
}

/** Tag for columns of a further table: the first that is not taken. */
export function freeTrackingTag(taken: ReadonlySet<string>): string {
  let n = 1;
  while (taken.has(`tracking.${n}`)) n += 1;
  return `tracking.${n}`;
}

/** What a defined name says; null for a name that is not ours. */
export function readLedgerName(name: string): LedgerEntry | null {
  const mark = /^_soat\.mark\.(\d+)\.(\d+)$/.exec(name);
  if (mark) return { kind: 'mark', set: Number(mark[1]), index: Number(mark[2]) };
  const other = /^_soat\.(sheet|columns)\.(.+)$/.exec(name);
  if (!other) return null;
  return { kind: other[1] as 'sheet' | 'columns', tag: other[2] ?? '' };
}

/** `='Tổng hợp'!$A$1:$C$9` as sheet and area; nulls where it is no reference any more. */
export function readReference(formula: string): { sheet: string | null; area: Area | null } {
  const parts = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(
    formula,
  );
  if (!parts) return { sheet: null, area: null };
  const [, quoted, plain, left = '', top = '', right = left, bottom = top] = parts;
  return {
    sheet: quoted?.replace(/''/g, "'") ?? plain ?? null,
    area: {
      top: Number(top),
      left: columnNumber(left),
      bottom: Number(bottom),
      right: columnNumber(right),
    },
  };
}

/** A reference as a defined name holds it. */
export function referenceTo(sheet: string, { top, left, bottom, right }: Area): string {
  return `=${quotedSheet(sheet)}!$${columnLetter(left)}$${top}:$${columnLetter(right)}$${bottom}`;
}

/** What builders need to know, from the names of a workbook and its sheets in tab order. */
export function stateOf(names: readonly LedgerName[], sheets: readonly string[]): WorkbookState {
  const marks = new Map<number, string>();
  for (const { entry, sheet } of names)
    if (entry.kind === 'mark' && sheet !== null) marks.set(entry.set, sheet);
  return {
    sheets,
    ours: names.flatMap(({ entry, sheet, area }) =>
      entry.kind === 'sheet' && sheet !== null && sheets.includes(sheet)
        ? [{ tag: entry.tag, sheet, ...(area === null ? {} : { area }) }]
        : [],
    ),
    marks: [...marks].map(([set, sheet]) => ({ set, sheet })),
    columns: names.flatMap(({ entry, sheet, area }) =>
      entry.kind === 'columns' && sheet !== null && area !== null ? [{ tag: entry.tag, sheet, area }] : [],
    ),
  };
}
