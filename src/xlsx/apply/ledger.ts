/** The ledger of a file being written: the same hidden names the pane writes, so that each knows what the other left. */
import type { Area } from '../../plan/model/grid';
import { ledgerName, referenceTo, type LedgerEntry } from '../../workbook/ledger';
import { done, type Workbook } from './engine';

/** Points a name of the ledger, a new one or one that is there, at its cells. */
export function writeLedger(workbook: Workbook, entry: LedgerEntry, sheet: string, area: Area): void {
  const Name = ledgerName(entry);
  const there = done(workbook.GetDefinedName()).definedNames.find((one) => one.Name === Name);
  if (there) done(workbook.DeleteDefinedName(there));
  done(workbook.SetDefinedName({ Name, RefersTo: referenceTo(sheet, area).slice(1), Comment: '' }));
}

/**
 * `xl/workbook.xml` without what is not for the user's eyes: names of the ledger, and the sheets our marks look things up in, which
 * the engine can only make "hidden".
 */
export function withOursHidden(xml: string, veryHidden: ReadonlySet<string>): string {
  return xml
    .replace(/<definedName (?=[^>]*name="_soat\.)(?![^>]*hidden=)/g, '<definedName hidden="1" ')
    .replace(/<sheet [^>]*>/g, (sheet) => {
      const name = /name="([^"]*)"/.exec(sheet)?.[1] ?? '';
      return veryHidden.has(name) ? sheet.replace('state="hidden"', 'state="veryHidden"') : sheet;
    });
}
