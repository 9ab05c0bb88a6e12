import type { Appendix } from '../../model/appendix';
import type { ColumnMeaning } from '../../model/meanings';
import { compareKey, squash } from '../../words/text';

/** What a template demands of whoever fills it in. */
export interface Template {
  /** Columns in sheet order. */
  readonly columns: readonly TemplateColumn[];
  /** Groups and tasks the template itself names; rows left blank for the unit's own tasks are not among them. */
  readonly rows: readonly TemplateRow[];
}

export interface TemplateColumn {
  readonly header: string;
  /** `compareKey` of the header. */
  readonly key: string;
  readonly meaning: ColumnMeaning | null;
}

export interface TemplateRow {
  /** As typed; null where the template numbers nothing. */
  readonly number: string | null;
  readonly text: string;
  /** `compareKey` of the text. */
  readonly key: string;
}

/** Reads a template that was recognised like any other appendix. */
export function captureTemplate(appendix: Appendix): Template {
  return {
    columns: appendix.layout.columns.map(({ header, meaning }) => ({
      header: squash(header),
      key: compareKey(header),
      meaning,
    })),
    rows: appendix.rows
      .filter(
        (row) =>
          (row.kind === 'group' || row.kind === 'task') &&
          row.inherited.task === undefined &&
          !isPlaceholder(row.task),
      )
      .map((row) => ({ number: row.number, text: row.task, key: compareKey(row.task) })),
  };
}

/** "…", "....", "Nhiệm vụ 1", "(ghi tên nhiệm vụ)": room for the unit's own words. */
function isPlaceholder(task: string): boolean {
  const key = compareKey(task);
  return (
    !/\p{L}{2}/u.test(key) ||
    /[.…_]{3,}|…/u.test(key) ||
    /^\(.*\)$/u.test(key) ||
    /^(nhiệm vụ|nội dung|công việc) ?\d*$/u.test(key)
  );
}
