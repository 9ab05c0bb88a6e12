import type { Appendix, UnitRows } from '../../model/appendix';
import { tasksOf } from '../../model/appendix';
import { figuresOf, type Figures } from './totals';

/** The figures of one unit: of the tasks it leads in full, of the others how many. */
export interface UnitSummary {
  readonly name: string;
  readonly lead: Figures;
  readonly coordinate: number;
  readonly executor: number;
}

/** In the order of `appendix.units`. A task with two leading units counts for each of them. */
export function unitSummariesOf(appendix: Appendix): UnitSummary[] {
  const byRow = new Map(tasksOf(appendix).map((task) => [task.row, task]));
  return appendix.units.map((unit: UnitRows) => ({
    name: unit.name,
    lead: figuresOf(unit.leadRows.flatMap((row) => byRow.get(row) ?? [])),
    coordinate: unit.coordinateRows.length,
    executor: unit.executorRows.length,
  }));
}
