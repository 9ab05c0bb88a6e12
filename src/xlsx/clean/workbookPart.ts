/** The workbook's own part without our sheets and names. */
import { attribute, elementsOf, mapElements, textWithin, withoutEmpty } from './package';

export interface SheetTag {
  readonly name: string;
  /** Id of its relation. */
  readonly relation: string;
  readonly visible: boolean;
}

export function sheetsOf(xml: string): SheetTag[] {
  return elementsOf(xml, 'sheet').map(({ tag }) => ({
    name: attribute(tag, 'name'),
    relation: attribute(tag, 'r:id') || attribute(tag, '\\w+:id'),
    visible: attribute(tag, 'state') === '' || attribute(tag, 'state') === 'visible',
  }));
}

export interface WorkbookCleaning {
  readonly gone: ReadonlySet<string>;
  readonly namesGone: (formula: string) => boolean;
  /** Names that go though they name nothing that does; `sheet` is the one a name belongs to, null for the workbook's. */
  readonly dropsName: (name: string, sheet: string | null) => boolean;
  /** Relations of caches of PivotTables and slicers that go. */
  readonly caches: ReadonlySet<string>;
  /** Names of slicer caches that go; each is a defined name as well. */
  readonly slicers: ReadonlySet<string>;
}

export function cleanWorkbookPart(xml: string, cleaning: WorkbookCleaning): string {
  const { gone, caches } = cleaning;
  const before = sheetsOf(xml);
  const after = before.filter(({ name }) => !gone.has(name));
  const place = (old: number): number => after.indexOf(before[old] ?? before[0]!);
  const front = Math.max(
    0,
    after.findIndex(({ visible }) => visible),
  );
  const sheets = mapElements(xml, 'sheet', (element, tag) =>
    gone.has(attribute(tag, 'name')) ? '' : element,
  );
  const names = mapElements(sheets, 'definedNames', (list) => cleanNames(list, cleaning, before, place));
  const uncached = ['pivotCache', 'slicerCache'].reduce(
    (text, name) =>
      mapElements(text, name, (element, tag) => (caches.has(attribute(tag, 'r:id')) ? '' : element)),
    names,
  );
  return mapElements(
    withoutEmpty(uncached, 'pivotCaches', 'slicerCaches', 'ext', 'extLst'),
    'workbookView',
    (view) =>
      view.replace(/\sfirstSheet="\d+"/, '').replace(/\sactiveTab="(\d+)"/, (_, tab: string) => {
        const now = place(Number(tab));
        return ` activeTab="${now === -1 ? front : now}"`;
      }),
  );
}

/** Without names of what goes; names of one sheet follow its place. */
function cleanNames(
  list: string,
  { namesGone, dropsName, slicers }: WorkbookCleaning,
  before: readonly SheetTag[],
  place: (old: number) => number,
): string {
  const names = mapElements(list, 'definedName', (element, tag) => {
    const name = attribute(tag, 'name');
    const local = attribute(tag, 'localSheetId');
    const sheet = local === '' ? null : (before[Number(local)]?.name ?? null);
    if (dropsName(name, sheet) || slicers.has(name)) return '';
    if (namesGone(textWithin(element))) return '';
    if (local === '') return element;
    const now = place(Number(local));
    return now === -1 ? '' : element.replace(/localSheetId="\d+"/, `localSheetId="${now}"`);
  });
  return elementsOf(names, 'definedName').length > 0 ? names : '';
}
