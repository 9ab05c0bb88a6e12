/** Sheets cut out of an unpacked workbook, with everything that would name them: rules, names, links, caches of PivotTables and slicers. */
import { attribute, dropRelations, elementsOf, relationsOf, setText, textOf, type Package } from './package';
import { cleanWorkbookPart, sheetsOf } from './workbookPart';

export interface SheetCut {
  /** Names of the sheets to cut. */
  readonly gone: ReadonlySet<string>;
  /** Defined names that go with them; `sheet` is the one a name belongs to, null for the workbook's. */
  readonly dropsName: (name: string, sheet: string | null) => boolean;
  /** What is left of a sheet that stays; its relations may be dropped on the way. */
  readonly clearSheet: (xml: string, sheet: StayingSheet) => { readonly xml: string; readonly rules: number };
}

export interface StayingSheet {
  readonly name: string;
  readonly part: string;
  /** Whether a formula names a sheet that goes. */
  readonly namesGone: (formula: string) => boolean;
}

/** @returns how many rules of conditional formats went */
export function cutSheets(parts: Package, main: string, cut: SheetCut): { readonly rules: number } {
  const { gone, dropsName, clearSheet } = cut;
  const relations = relationsOf(parts, main);
  const sheets = sheetsOf(textOf(parts, main)).map(({ name, relation }) => ({
    name,
    part: relations.find(({ id }) => id === relation)?.part ?? '',
  }));
  const staying = sheets.filter(({ name }) => !gone.has(name));
  const namesGone = namesAny(gone);
  const before = usedBy(parts, sheets);
  let rules = 0;
  for (const { name, part } of staying) {
    if (parts[part] === undefined) continue;
    const cleared = clearSheet(textOf(parts, part), { name, part, namesGone });
    rules += cleared.rules;
    setText(parts, part, cleared.xml);
  }
  const after = usedBy(parts, staying);
  const unused = (kind: keyof Used): Set<string> =>
    new Set([...before[kind]].filter((name) => !after[kind].has(name)));
  const [pivots, slicers] = [unused('pivots'), unused('slicers')];
  const isCache = relations.filter(({ type, part }) => {
    if (part === null) return false;
    if (type === 'pivotCacheDefinition') return pivots.has(part);
    if (type !== 'slicerCache') return false;
    return elementsOf(textOf(parts, part), 'slicerCacheDefinition').some(({ tag }) =>
      slicers.has(attribute(tag, 'name')),
    );
  });
  const caches = new Set(isCache.map(({ id }) => id));
  setText(
    parts,
    main,
    cleanWorkbookPart(textOf(parts, main), { gone, namesGone, dropsName, caches, slicers }),
  );
  const left = new Set(sheets.filter(({ name }) => gone.has(name)).map(({ part }) => part));
  dropRelations(
    parts,
    main,
    ({ id, type, part }) => type === 'calcChain' || caches.has(id) || (part !== null && left.has(part)),
  );
  return { rules };
}

/** Whether a formula names one of the sheets, quoted or not. */
export function namesAny(sheets: ReadonlySet<string>): (formula: string) => boolean {
  const names = [...sheets].flatMap((name) => [`'${name.replace(/'/g, "''")}'!`, `${name}!`]);
  return (formula) => names.some((name) => formula.includes(name));
}

interface Used {
  /** Parts of the caches behind PivotTables. */
  readonly pivots: ReadonlySet<string>;
  /** Names of the caches behind slicers. */
  readonly slicers: ReadonlySet<string>;
}

function usedBy(parts: Package, sheets: readonly { readonly part: string }[]): Used {
  const own = sheets.map(({ part }) => part);
  return {
    pivots: new Set(
      targets(parts, own, 'pivotTable').flatMap((part) => targets(parts, [part], 'pivotCacheDefinition')),
    ),
    slicers: new Set(
      targets(parts, own, 'slicer').flatMap((part) =>
        elementsOf(textOf(parts, part), 'slicer').map(({ tag }) => attribute(tag, 'cache')),
      ),
    ),
  };
}

function targets(parts: Package, from: readonly string[], type: string): string[] {
  return from.flatMap((part) =>
    relationsOf(parts, part).flatMap((one) => (one.type === type && one.part !== null ? [one.part] : [])),
  );
}
