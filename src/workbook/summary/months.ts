/** How many tasks fall due in each month: the block a chart is drawn from. */
import { messagesFor, type Locale } from '../../plan/messages';
import type { Area } from '../../plan/model/grid';
import type { Block, SheetContent } from '../sheet';
import { count, monthStart } from './formulas';
import { mostAlike, type SummaryTask } from './tasks';

/** A plan over more months than this is shown from its first one. */
const mostMonths = 36;

export interface MonthBlock {
  readonly blocks: readonly Block[];
  readonly styles: SheetContent['styles'];
  /** Header to last month; null where no task has a day. */
  readonly area: Area | null;
  /** Tasks of the month that has the most. */
  readonly most: number;
}

export function monthBlock(
  tasks: readonly SummaryTask[],
  rows: number,
  top: number,
  locale: Locale,
): MonthBlock {
  const dues = tasks.flatMap((task) => task.due ?? []).sort();
  const first = dues[0];
  const last = dues.at(-1);
  if (first === undefined || last === undefined) return { blocks: [], styles: [], area: null, most: 0 };
  const words = messagesFor(locale).sheets.overview;
  const months = monthsBetween(first, last).slice(0, mostMonths);
  const cells = months.map(([year, month]) => [
    `${String(month).padStart(2, '0')}/${year}`,
    {
      formula: `=${count(rows, [
        ['once', '1'],
        ['due', `">=${monthStart(year, month)}"`],
        ['due', `"<${month === 12 ? monthStart(year + 1, 1) : monthStart(year, month + 1)}"`],
      ])}`,
      value: dues.filter((due) => due.startsWith(`${year}-${String(month).padStart(2, '0')}`)).length,
    },
  ]);
  const area = { top, left: 1, bottom: top + months.length, right: 2 };
  return {
    blocks: [{ top, left: 1, rows: [[words.month, words.dueInMonth], ...cells] }],
    styles: [
      { area: { ...area, bottom: top }, style: 'header' },
      { area: { ...area, top: top + 1, right: 1 }, style: 'textCenter' },
      { area: { ...area, top: top + 1, left: 2 }, style: 'number' },
    ],
    area,
    most: mostAlike(dues.map((due) => due.slice(0, 7))),
  };
}

function monthsBetween(first: string, last: string): (readonly [number, number])[] {
  const index = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
  const from = index(first);
  return Array.from(
    { length: index(last) - from + 1 },
    (_, i) => [Math.floor((from + i) / 12), ((from + i) % 12) + 1] as const,
  );
}
