import type { Template, TemplateRow } from './types';

/** The rows that every table must have. */
export function givenRows({
  rows,
  rowsMatter,
}: Pick<Template, 'rows' | 'rowsMatter'>): readonly TemplateRow[] {
  return rowsMatter ? rows : [];
}
