/** Sheets handed to the user: cells of a document as they stand, a blank form of a template. */
import type { Template } from '../plan/judge/template';
import type { Grid } from '../plan/model/grid';
import { describe } from './describe';
import type { DescribedEdit, WorkbookEdit } from './edit';
import { formSheet } from './formSheet';
import type { BuildContext } from './input';
import { plainCopy } from './plainCopy';
import type { SheetContent } from './sheet';
import { SOURCE_TAG } from './tags';

/** Each Grid on a new sheet of the user's own, named as the Grids are; the first comes to the front. */
export function layOutEdit(grids: readonly Grid[], context: BuildContext): DescribedEdit {
  return ownSheetsEdit(
    grids.map((grid, i) => plainCopy(grid, `${SOURCE_TAG}${i + 1}`)),
    context,
  );
}

/** A form to fill in as the template demands, on a new sheet of the user's own. */
export function formEdit(template: Template, context: BuildContext): DescribedEdit {
  return ownSheetsEdit([formSheet(template, `${SOURCE_TAG}form`, context.locale)], context);
}

function ownSheetsEdit(sheets: readonly SheetContent[], context: BuildContext): DescribedEdit {
  const [first] = sheets;
  const edit: WorkbookEdit = {
    kind: 'own-sheets',
    steps: [
      ...sheets.map((sheet) => ({ kind: 'put-sheet', sheet }) as const),
      ...(first === undefined ? [] : [{ kind: 'show-sheet', tag: first.tag } as const]),
    ],
  };
  return { edit, describe: describe(edit, {}, context) };
}
