/** Templates for the layouts most appendices have, to begin with: a form of one's own is better taken from one's own sheet. */
import type { Template, TemplateColumn } from '../../../plan/judge/template';
import type { ListedUnit } from '../../../plan/judge/senders';
import { assignment } from './assignment';
import { budget } from './budget';
import { official } from './official';
import { weekly } from './weekly';

/** A layout as data: its columns, and how many rows their header has. */
export interface UsualLayout {
  readonly headerRows: number;
  readonly columns: readonly Pick<TemplateColumn, 'header' | 'meaning' | 'required'>[];
}

/** By the key of their name in the messages. */
export const usualLayouts = { assignment, budget, weekly, official } as const satisfies Readonly<
  Record<string, UsualLayout>
>;

export type UsualName = keyof typeof usualLayouts;

export const usualNames = Object.keys(usualLayouts) as UsualName[];

/** A layout as a template: it asks for columns and for what every task must have, and leaves the rest to whoever hands it out. */
export function usualTemplate(name: UsualName): Template {
  const { headerRows, columns }: UsualLayout = usualLayouts[name];
  const senders: readonly ListedUnit[] = [];
  return {
    columns: columns.map((column) => ({ ...column, values: [] })),
    headerRows,
    rows: [],
    rowsMatter: true,
    mayAddRows: true,
    units: [],
    senders,
    deadline: { from: null, to: null },
    planYear: null,
  };
}
