/** A user's sheet without what is ours on it. */
import { columnNumber, type Area } from '../../plan/model/grid';
import { attribute, elementsOf, mapElements, textWithin, withoutEmpty } from './package';

export interface SheetCleaning {
  /** Whether a formula names a sheet that goes. */
  readonly namesGone: (formula: string) => boolean;
  /** Where tracking columns of ours stand. */
  readonly tracking: readonly Area[];
  /** Their values stay, as plain cells; else the cells go. */
  readonly keepTracking: boolean;
}

export interface CleanSheet {
  readonly xml: string;
  /** Rules of conditional formats that were taken out. */
  readonly rules: number;
}

export function cleanSheet(xml: string, cleaning: SheetCleaning): CleanSheet {
  const { text, rules } = withoutRules(xml, cleaning.namesGone);
  const plain = withoutAids(withoutFormulas(text, cleaning), cleaning);
  return { xml: withoutLinks(plain, cleaning.namesGone), rules };
}

/** Both forms a rule is kept in: the sheet's own, and the extension Excel uses where a formula names another sheet. */
export function withoutRules(
  xml: string,
  namesGone: SheetCleaning['namesGone'],
): { text: string; rules: number } {
  let rules = 0;
  const left = mapElements(xml, 'cfRule', (rule) => {
    const formulas = [...elementsOf(rule, 'formula'), ...elementsOf(rule, 'f')];
    if (!formulas.some(({ element }) => namesGone(textWithin(element)))) return rule;
    rules += 1;
    return '';
  });
  const text = mapElements(left, 'conditionalFormatting', (element) =>
    elementsOf(element, 'cfRule').length > 0 ? element : '',
  );
  return { text: withoutEmpty(text, 'conditionalFormattings', 'ext', 'extLst'), rules };
}

/** Formulas that would name nothing keep the value they had; so do those in columns of ours that stay. */
function withoutFormulas(xml: string, { tracking, keepTracking, namesGone }: SheetCleaning): string {
  return mapElements(xml, 'c', (cell, tag) => {
    const ours = liesIn(attribute(tag, 'r'), tracking);
    if (ours && !keepTracking) return '';
    const gone = elementsOf(cell, 'f').some(({ element }) => namesGone(textWithin(element)));
    return ours || gone ? mapElements(cell, 'f', () => '') : cell;
  });
}

/** Drop-downs of our columns, and merged cells where the columns go. */
function withoutAids(xml: string, { tracking, keepTracking }: SheetCleaning): string {
  const within = (list: string, child: string, reference: string): string => {
    const text = mapElements(list, child, (element, tag) =>
      liesIn(attribute(tag, reference), tracking) ? '' : element,
    );
    const left = elementsOf(text, child).length;
    return left === 0 ? '' : text.replace(/\bcount="\d+"/, `count="${left}"`);
  };
  const rules = mapElements(xml, 'dataValidations', (list) => within(list, 'dataValidation', 'sqref'));
  return keepTracking ? rules : mapElements(rules, 'mergeCells', (list) => within(list, 'mergeCell', 'ref'));
}

/** Links of cells to a place on a sheet that goes. */
function withoutLinks(xml: string, namesGone: SheetCleaning['namesGone']): string {
  const text = mapElements(xml, 'hyperlink', (element, tag) =>
    namesGone(attribute(tag, 'location')) ? '' : element,
  );
  return withoutEmpty(text, 'hyperlinks');
}

/** Whether "I6", or all of "I6:I20 K6", lies in one of the areas. */
export function liesIn(reference: string, areas: readonly Area[]): boolean {
  const corners = reference.split(/[:\s]/).map((corner) => /^\$?([A-Z]+)\$?(\d+)$/.exec(corner));
  return areas.some(({ top, left, bottom, right }) =>
    corners.every((corner) => {
      if (corner === null) return false;
      const [column, row] = [columnNumber(corner[1] ?? ''), Number(corner[2])];
      return column >= left && column <= right && row >= top && row <= bottom;
    }),
  );
}
