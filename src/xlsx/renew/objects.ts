/** Tables, PivotTables, slicers and charts of ours on a sheet that stays: they are made anew. Those of the user's stay. */
import { columnNumber, type Area } from '../../plan/model/grid';
import {
  attribute,
  dropRelations,
  elementsOf,
  mapElements,
  relationsOf,
  setText,
  textOf,
  withoutEmpty,
  type Package,
} from '../clean/package';
import { liesIn } from '../clean/sheetPart';

/** Our Excel table by its name, and any that lies in our areas: the user may have made ours wider. */
export function clearTables(
  parts: Package,
  sheet: string,
  xml: string,
  { areas, name }: { readonly areas: readonly Area[]; readonly name: string | null },
): string {
  const ours = new Set(
    relationsOf(parts, sheet).flatMap(({ id, type, part }) => {
      if (type !== 'table' || part === null) return [];
      const [table] = elementsOf(textOf(parts, part), 'table');
      if (table === undefined) return [];
      const isOurs = attribute(table.tag, 'name') === name || liesIn(attribute(table.tag, 'ref'), areas);
      return isOurs ? [id] : [];
    }),
  );
  dropRelations(parts, sheet, ({ id }) => ours.has(id));
  return mapElements(xml, 'tableParts', (list) => {
    const left = mapElements(list, 'tablePart', (one, tag) => (ours.has(relationOf(tag)) ? '' : one));
    const count = elementsOf(left, 'tablePart').length;
    return count === 0 ? '' : left.replace(/\bcount="\d+"/, `count="${count}"`);
  });
}

/** Our PivotTable by its name, with the slicers of its sheet; `areas` is where its result stands. */
export function clearPivot(
  parts: Package,
  sheet: string,
  xml: string,
  name: string | null,
): { readonly xml: string; readonly areas: readonly Area[] } {
  if (name === null) return { xml, areas: [] };
  const areas: Area[] = [];
  dropRelations(parts, sheet, ({ type, part }) => {
    if (type === 'slicer') return true;
    if (type !== 'pivotTable' || part === null) return false;
    const text = textOf(parts, part);
    const isOurs = elementsOf(text, 'pivotTableDefinition').some(
      ({ tag }) => attribute(tag, 'name') === name,
    );
    if (isOurs) areas.push(...elementsOf(text, 'location').map(({ tag }) => areaOf(attribute(tag, 'ref'))));
    return isOurs;
  });
  const bare = mapElements(xml, 'slicerList', () => '');
  return { xml: withoutEmpty(bare, 'ext', 'extLst'), areas };
}

/** Charts by their names, and slicers where they go; a drawing that holds nothing any more goes too. */
export function clearCharts(
  parts: Package,
  sheet: string,
  xml: string,
  names: readonly string[],
  withSlicers: boolean,
): string {
  const drawing = relationsOf(parts, sheet).find(({ type }) => type === 'drawing');
  if (drawing === undefined || drawing.part === null) return xml;
  const isOurs = (anchor: string): boolean =>
    (withSlicers && elementsOf(anchor, 'slicer').length > 0) ||
    elementsOf(anchor, 'cNvPr').some(({ tag }) => names.includes(attribute(tag, 'name')));
  const left = ['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor'].reduce(
    (text, kind) => mapElements(text, kind, (anchor) => (isOurs(anchor) ? '' : anchor)),
    textOf(parts, drawing.part),
  );
  setText(parts, drawing.part, left);
  dropRelations(parts, drawing.part, ({ id }) => !left.includes(`"${id}"`));
  if (/Anchor[\s>]/.test(left)) return xml;
  dropRelations(parts, sheet, ({ id }) => id === drawing.id);
  return mapElements(xml, 'drawing', () => '');
}

function relationOf(tag: string): string {
  return attribute(tag, 'r:id') || attribute(tag, '\\w+:id');
}

function areaOf(reference: string): Area {
  const [from = '', to = from] = reference.split(':');
  const place = (cell: string) => ({
    column: columnNumber(cell.replace(/[$\d]/g, '')),
    row: Number(cell.replace(/\D/g, '')),
  });
  return { top: place(from).row, left: place(from).column, bottom: place(to).row, right: place(to).column };
}
