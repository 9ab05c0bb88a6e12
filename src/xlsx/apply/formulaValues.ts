/** Values of formulas, which the engine drops beside them: previews and Protected View compute nothing and would show empty cells. */
import { decodeEntities } from '../../ooxml/entities';

/** By sheet name, then by cell. */
export type FormulaValues = Map<string, Map<string, number | string>>;

/** A cell that had a formula before keeps the type and the value of that one. */
const cellWithFormula =
  /<c r="([A-Z]+\d+)"((?: s="\d+")?)(?: t="str")?>(<f>[^<]*<\/f>)(?:<v>[^<]*<\/v>)?<\/c>/g;

/** A sheet's XML with the values that are known. */
export function withValues(xml: string, values: ReadonlyMap<string, number | string>): string {
  return xml.replace(cellWithFormula, (whole, cell: string, style: string, formula: string) => {
    const value = values.get(cell);
    if (value === undefined) return whole;
    const type = typeof value === 'string' ? ' t="str"' : '';
    return `<c r="${cell}"${style}${type}>${formula}<v>${escaped(String(value))}</v></c>`;
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Parts of the sheets, by name. */
export function sheetParts(workbook: string, relations: string): Map<string, string> {
  const targets = new Map(
    [...relations.matchAll(/<Relationship\b[^>]*>/g)].map(([relation]) => [
      attribute(relation, 'Id'),
      attribute(relation, 'Target'),
    ]),
  );
  return new Map(
    [...workbook.matchAll(/<sheet\b[^>]*>/g)].map(([sheet]) => {
      const target = targets.get(attribute(sheet, 'r:id')) ?? '';
      const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      return [attribute(sheet, 'name'), part] as const;
    }),
  );
}

function attribute(tag: string, name: string): string {
  return decodeEntities(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}
