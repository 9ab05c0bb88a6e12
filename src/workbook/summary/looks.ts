/** What all summary sheets have in common: page, tab colours, widths of heading blocks. */
import type { Area } from '../../plan/model/grid';
import type { PrintSpec, SheetContent } from '../sheet';
import type { TaskState } from '../../plan/model/appendix';
import { messagesFor, type Locale } from '../../plan/messages';

export const overviewTag = 'overview';

/** A4 after Nghị định 30/2020/NĐ-CP: top and bottom 20 mm, left 30, right 15; landscape unless told. */
export function printOf(
  area: Area | null,
  titleRows: readonly [number, number] | null,
  more: Partial<Pick<PrintSpec, 'orientation' | 'breakBefore' | 'fit'>> = {},
): PrintSpec {
  return {
    orientation: 'landscape',
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    area,
    titleRows,
    breakBefore: [],
    fit: 'width',
    pageNumbers: true,
    ...more,
  };
}

/** Characters of 13 points a row of columns holds, from their widths. */
export function charactersOf(widths: readonly number[]): number {
  const pixels = widths.reduce((sum, width) => sum + width * 7 + 5, 0);
  return Math.floor((pixels * 0.75) / 6.1);
}

export const tabColors = {
  overview: '#1F4E79',
  contents: '#1F4E79',
  unit: '#7BA7D1',
  pivot: '#7F6000',
  overdue: '#8B1A10',
  findings: '#B45F06',
  data: '#999999',
} as const;

/** Series of the chart per unit, in the order they are stacked: dark enough to tell apart in grey. */
export const stateColors: Record<TaskState, string> = {
  done: '#4F8A5B',
  'done-late': '#4F8A5B',
  'on-track': '#9DBFE0',
  'due-soon': '#F2C14E',
  overdue: '#C0392B',
  'no-fixed-date': '#C9C9C9',
  'no-deadline': '#8E8E8E',
};

/** Colours for a column of states written in words. */
export function stateMarks(area: Area, column: string, locale: Locale): SheetContent['marks'] {
  const words = messagesFor(locale).terms.states;
  const is = (...states: TaskState[]): string =>
    `=OR(${states.map((state) => `$${column}${area.top}="${words[state]}"`).join(',')})`;
  return [
    { area, formula: is('overdue'), style: 'overdue' },
    { area, formula: is('due-soon'), style: 'dueSoon' },
    { area, formula: is('done', 'done-late'), style: 'done' },
  ];
}
