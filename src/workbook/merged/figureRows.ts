/** Rows of figures by state with live formulas over the data sheet, and their sums. */
import { columnLetter } from '../../plan/model/grid';
import { messagesFor, type Locale } from '../../plan/messages';
import type { CellInput } from '../cells';
import type { BuildContext } from '../input';
import { figures, stateFigures, type Criterion } from '../summary/formulas';
import type { SummaryTask } from '../summary/tasks';
import { figureValues } from '../summary/values';

export const shownFigures = ['total', ...stateFigures] as const;

export function figureNames(locale: Locale): string[] {
  const { overview, merged } = messagesFor(locale).sheets;
  return shownFigures.map((figure) => (figure === 'total' ? merged.tasks : overview[figure]));
}

export function figureCells(
  rows: number,
  group: readonly Criterion[],
  tasks: readonly SummaryTask[],
  context: BuildContext,
): CellInput[] {
  const formulas = figures(rows, group, context.locale);
  const values = figureValues(tasks, context);
  return shownFigures.map((figure) => ({ formula: `=${formulas[figure]}`, value: values[figure] }));
}

/** Sums of columns of figures that begin at the 1-based `column`. */
export function sumCells(
  first: number,
  last: number,
  column: number,
  tasks: readonly SummaryTask[],
  context: BuildContext,
): CellInput[] {
  const values = figureValues(tasks, context);
  return shownFigures.map((figure, i) => {
    const letter = columnLetter(column + i);
    return { formula: `=SUM(${letter}${first}:${letter}${last})`, value: values[figure] };
  });
}
