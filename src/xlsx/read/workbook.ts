import { isOn, walk, type Attributes } from '../../ooxml/walk';

export interface SheetEntry {
  readonly name: string;
  /** Id of its relation to the workbook. */
  readonly relation: string;
  readonly veryHidden: boolean;
}

export interface DefinedName {
  readonly name: string;
  readonly range: string;
  readonly comment: string;
}

export interface WorkbookPart {
  /** In tab order. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  /** Serials count from 1904-01-01, as in books that were begun on an old Macintosh. */
  readonly date1904: boolean;
}

export function readWorkbookPart(xml: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: DefinedName[] = [];
  let date1904 = false;
  let defining: DefinedName | null = null;
  walk(xml, {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = isOn(attributes.date1904);
      else if (name === 'sheet') sheets.push(sheetOf(attributes));
      else if (name === 'definedName')
        defining = { name: attributes.name ?? '', range: '', comment: attributes.comment ?? '' };
    },
    text(text) {
      if (defining !== null) defining = { ...defining, range: defining.range + text };
    },
    close(name) {
      if (name !== 'definedName' || defining === null) return;
      if (defining.range !== '') names.push(defining);
      defining = null;
    },
  });
  return { sheets, names, date1904 };
}

/** The relation's attribute is `r:id` by custom; its prefix is the file's own. */
function sheetOf(attributes: Attributes): SheetEntry {
  const relation = Object.entries(attributes).find(([name]) => /:id$/i.test(name))?.[1] ?? '';
  return { name: attributes.name ?? '', relation, veryHidden: attributes.state === 'veryHidden' };
}
