/** The part of a sheet of ours without what stood in our area. */
import type { Area } from '../../plan/model/grid';
import { attribute, elementsOf, mapElements, withoutEmpty } from '../clean/package';
import { liesIn } from '../clean/sheetPart';
import { readSheetPart } from '../read/sheet';

/** Cells, merged cells, rules, drop-downs, filter and page breaks of our areas go, and heights of their rows; all else stays. */
export function clearCells(xml: string, areas: readonly Area[]): string {
  const within = (text: string, list: string, child: string, reference: string): string =>
    mapElements(text, list, (element) => {
      const left = mapElements(element, child, (one, tag) =>
        liesIn(attribute(tag, reference), areas) ? '' : one,
      );
      const count = elementsOf(left, child).length;
      return count === 0 ? '' : left.replace(/\bcount="\d+"/, `count="${count}"`);
    });
  const cells = mapElements(xml, 'c', (cell, tag) => (liesIn(attribute(tag, 'r'), areas) ? '' : cell));
  const plain = ['autoFilter', 'rowBreaks', 'colBreaks'].reduce(
    (text, name) => mapElements(text, name, () => ''),
    withPlainRows(cells, areas),
  );
  const lists = within(
    within(plain, 'mergeCells', 'mergeCell', 'ref'),
    'dataValidations',
    'dataValidation',
    'sqref',
  );
  const rules = mapElements(lists, 'conditionalFormatting', (element, tag) => {
    const own = attribute(tag, 'sqref');
    const extended = elementsOf(element, 'sqref').map((one) => />([^<]*)</.exec(one.element)?.[1] ?? '');
    return [own, ...extended].some((reference) => reference !== '' && liesIn(reference, areas))
      ? ''
      : element;
  });
  return withoutEmpty(rules, 'conditionalFormattings', 'ext', 'extLst');
}

/** Heights are those of the old texts. */
function withPlainRows(xml: string, areas: readonly Area[]): string {
  return xml.replace(/<(?:\w+:)?row\s[^>]*>/g, (tag) => {
    const row = Number(attribute(tag, 'r'));
    return areas.some(({ top, bottom }) => row >= top && row <= bottom)
      ? tag.replace(/\s(?:ht|customHeight)="[^"]*"/g, '')
      : tag;
  });
}

/** Addresses of the cells that hold something. */
export function usersCells(xml: string): string[] {
  return elementsOf(xml, 'c').flatMap(({ element, tag }) =>
    /<(?:\w+:)?(?:v|f|is)[\s/>]/.test(element) ? [attribute(tag, 'r')] : [],
  );
}

/** What stands in a column, by 1-based row. */
export function keyTexts(xml: string, column: number, strings: readonly string[]): Map<number, string> {
  const { rows } = readSheetPart(xml, strings, () => {});
  return new Map(
    [...rows].flatMap(([row, cells]) =>
      cells.flatMap((cell) => (cell.column === column ? [[row, String(cell.value)] as const] : [])),
    ),
  );
}
