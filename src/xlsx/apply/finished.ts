import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sheetParts, withValues, type FormulaValues } from './formulaValues';
import { withOursHidden } from './ledger';
import { withLinkTexts } from './linkTexts';

/** The file with what the engine cannot write: hidden names, very hidden sheets, texts of links, values of formulas. Other parts stay byte for byte. */
export function finished(
  bytes: Uint8Array,
  veryHidden: ReadonlySet<string>,
  values: FormulaValues,
): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (part: string): string => strFromU8(parts[part] ?? new Uint8Array());
  const partOf = sheetParts(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels'));
  const valuesOf = new Map([...values].map(([sheet, cells]) => [partOf.get(sheet) ?? '', cells]));
  for (const [part, content] of Object.entries(parts)) {
    if (part === 'xl/workbook.xml') parts[part] = strToU8(withOursHidden(strFromU8(content), veryHidden));
    else if (/^xl\/worksheets\/[^/]+\.xml$/.test(part))
      parts[part] = strToU8(withValues(withLinkTexts(strFromU8(content)), valuesOf.get(part) ?? new Map()));
  }
  return zipSync(parts);
}
