/** `Theo đơn vị gửi`: each sending unit with the units that lead within it, by live formulas. */
import { messagesFor } from '../../plan/messages';
import type { CellInput } from '../cells';
import type { BuildContext } from '../input';
import { blankSheet, type SheetContent } from '../sheet';
import { roleIs } from '../summary/formulas';
import { printOf, tabColors } from '../summary/looks';
import { leadingUnits, mainRole } from '../summary/tasks';
import { tasksWith } from '../summary/values';
import { figureCells, figureNames, shownFigures } from './figureRows';
import { sendersOf, type MergedInput } from './page';

export const leadsTag = 'leads';
const headerRow = 3;
const right = 2 + shownFigures.length;

export function leadsSheet({ tasks, rows, ...input }: MergedInput, context: BuildContext): SheetContent {
  const { sheets } = messagesFor(context.locale);
  const role = mainRole(tasks);
  const body: CellInput[][] = [];
  const senderRows: number[] = [];
  for (const sender of sendersOf(input)) {
    const own = tasks.filter((task) => task.sender === sender);
    const at = headerRow + body.length + 1;
    senderRows.push(at);
    const isSender = ['sender', `$A${at}`] as const;
    body.push([sender, null, ...figureCells(rows, [isSender, ['once', '1']], own, context)]);
    for (const unit of leadingUnits(own)) {
      const group = [
        isSender,
        ['unit', `$B${headerRow + body.length + 1}`],
        roleIs(role, context.locale),
      ] as const;
      body.push([null, unit, ...figureCells(rows, group, tasksWith(own, unit, role), context)]);
    }
  }
  const bottom = headerRow + Math.max(body.length, 1);
  return {
    ...blankSheet(leadsTag, sheets.merged.names.leads),
    tabColor: tabColors.contents,
    gridlines: false,
    blocks: [
      { top: 1, left: 1, rows: [[sheets.merged.leadsTitle]] },
      {
        top: headerRow,
        left: 1,
        rows: [[sheets.merged.sender, sheets.overview[role], ...figureNames(context.locale)], ...body],
      },
    ],
    styles: [
      { area: { top: 1, left: 1, bottom, right }, style: 'base' },
      { area: { top: 1, left: 1, bottom: 1, right }, style: 'title' },
      { area: { top: headerRow, left: 1, bottom: headerRow, right }, style: 'header' },
      { area: { top: headerRow + 1, left: 3, bottom, right }, style: 'number' },
      { area: { top: headerRow + 1, left: 1, bottom, right: 2 }, style: 'text' },
      ...senderRows.flatMap((row) => [
        { area: { top: row, left: 3, bottom: row, right }, style: 'totalNumber' as const },
        { area: { top: row, left: 1, bottom: row, right: 2 }, style: 'totalLabel' as const },
      ]),
    ],
    merges: [{ top: 1, left: 1, bottom: 1, right }],
    widths: [28, 40, ...shownFigures.map(() => 11)],
    heights: { 1: 24, [headerRow]: 34 },
    freeze: { rows: headerRow, columns: 0 },
    print: printOf({ top: 1, left: 1, bottom, right }, [headerRow, headerRow]),
  };
}
