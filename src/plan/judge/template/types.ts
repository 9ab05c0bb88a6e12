import type { ColumnMeaning } from '../../model/meanings';
import type { ListedUnit } from '../senders/types';

/** What an upper office's template demands of whoever fills it in. Plain data: it is kept in files and settings as it is. */
export interface Template {
  /** In sheet order; none where the plan is written as paragraphs. */
  readonly columns: readonly TemplateColumn[];
  /** Rows of the header; null where there is none, or where it does not matter. */
  readonly headerRows: number | null;
  /** Groups and tasks the template itself names, in order; rows left blank for the unit's own tasks are not among them. */
  readonly rows: readonly TemplateRow[];
  /** Whether the rows above must stand in every table; false keeps them with the template without asking for them. */
  readonly rowsMatter: boolean;
  /** Units may add tasks of their own. */
  readonly mayAddRows: boolean;
  /** The units that may be charged with something; any where the list is empty. */
  readonly units: readonly string[];
  /** The units that are asked to send the table filled in; none where nobody said. */
  readonly senders: readonly ListedUnit[];
  /** First and last day a deadline may have, ISO; null for no bound. */
  readonly deadline: { readonly from: string | null; readonly to: string | null };
  /** The year the plan must be of; null for any. */
  readonly planYear: number | null;
}

export interface TemplateColumn {
  /** As it must be written, tiers joined by " / ". */
  readonly header: string;
  /** null: a column of the template's own. */
  readonly meaning: ColumnMeaning | null;
  /** Every task must have something in it. */
  readonly required: boolean;
  /** All that may stand in it; anything where the list is empty. */
  readonly values: readonly string[];
}

export interface TemplateRow {
  readonly kind: 'group' | 'task';
  /** 1 = outermost; a row stands in the last group above it of a smaller level. */
  readonly level: number;
  /** As typed; null where the template numbers nothing. */
  readonly number: string | null;
  readonly text: string;
  /** What the template itself says of it, by the header of the column. */
  readonly cells: Readonly<Record<string, string>>;
}
