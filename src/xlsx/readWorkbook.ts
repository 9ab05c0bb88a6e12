import { SoatError } from '../plan/model/error';
import type { Grid } from '../plan/model/grid';
import type { WorkbookState } from '../workbook';
import { stateOf } from '../workbook/ledger';
import { CellLimits } from '../ooxml/cellLimits';
import { guardWorkbook } from './guard';
import { Parts } from '../ooxml/parts';
import { isListName, ledgerNames, unledgered } from './read/ledger';
import { readSharedStrings } from './read/sharedStrings';
import { readSheetPart } from './read/sheet';
import { readStyles, type CellLook } from './read/styles';
import { blocksOf, gridOf } from './read/toGrids';
import { readWorkbookPart, type SheetEntry } from './read/workbook';

/** A workbook as read from a file. */
export interface WorkbookFile {
  /**
   * The user's own sheets in workbook order; ours, and those hidden by their author for good ("very hidden"), are left out. A sheet has
   * a second Grid only for what stands more than a thousand blank rows beneath the first.
   */
  readonly grids: readonly Grid[];
  /** What of ours the file holds, by the ledger. */
  readonly state: WorkbookState;
}

/**
 * Reads an .xlsx or .xlsm. Nothing of the file is kept open or written.
 *
 * @param bytes the whole file
 * @param file its name, for error sentences
 * @param withOurs whether `grids` holds the sheets of ours too
 * @throws SoatError encrypted, old-xls, html-file, not-a-workbook, damaged, too-large, sheet-too-large, cell-too-long
 */
export async function readWorkbook(bytes: Uint8Array, file: string, withOurs = false): Promise<WorkbookFile> {
  const parts = new Parts(bytes, guardWorkbook(bytes, file), file);
  try {
    return readParts(parts, withOurs);
  } catch (cause) {
    if (cause instanceof SoatError) throw cause;
    throw new SoatError('damaged', { file }, { cause });
  }
}

function readParts(parts: Parts, withOurs: boolean): WorkbookFile {
  const main = parts.relations('').find(({ type }) => type === 'officeDocument')?.path ?? '';
  const { sheets, names: defined, date1904 } = readWorkbookPart(demand(parts.text(main), main));
  const relations = parts.relations(main);
  const related = (kind: string): string =>
    parts.text(relations.find(({ type }) => type === kind)?.path ?? '') ?? '<none/>';
  const names = sheets.map(({ name }) => name);
  const ledger = ledgerNames(defined);
  const skipped = new Set(withOurs ? [] : stateOf(ledger, names).ours.map(({ sheet }) => sheet));
  const looks = readStyles(related('styles'));
  const strings = readSharedStrings(related('sharedStrings'));
  const limits = new CellLimits();
  const pathOf = ({ relation }: SheetEntry): string =>
    relations.find(({ id }) => id === relation)?.path ?? '';
  const isCells = ({ relation }: SheetEntry): boolean =>
    relations.some(({ id, type }) => id === relation && type === 'worksheet');
  const xmlOf = (sheet: SheetEntry): string => demand(parts.text(pathOf(sheet)), pathOf(sheet));
  const grids = sheets
    .filter(({ name, veryHidden }) => !veryHidden && !isListName(name) && !skipped.has(name))
    .flatMap((sheet) =>
      isCells(sheet) ? gridsOf(sheet, xmlOf(sheet), strings, looks, limits, date1904) : [],
    );
  const cells = sheets.filter(isCells).map((sheet) => ({ name: sheet.name, xml: () => xmlOf(sheet) }));
  const found = unledgered(ledger, grids, cells);
  const ours = new Set(withOurs ? [] : stateOf(found, names).ours.map(({ sheet }) => sheet));
  return {
    grids: grids.filter(({ sheet }) => !ours.has(sheet)),
    state: stateOf([...ledger, ...found], names),
  };
}

function demand(text: string | null, part: string): string {
  if (text === null) throw new Error(`there is no part ${part}`);
  return text;
}

function gridsOf(
  { name }: SheetEntry,
  xml: string,
  strings: readonly string[],
  looks: readonly CellLook[],
  limits: CellLimits,
  date1904: boolean,
): Grid[] {
  const part = readSheetPart(xml, strings, ({ column, value }, row) =>
    limits.admit(name, row, column, value),
  );
  return blocksOf(part).map((block) => {
    limits.take(name, block.bottom - block.top + 1, block.width);
    return gridOf(name, part, block, looks, date1904);
  });
}
