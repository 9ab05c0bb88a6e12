import { tasksOf, type Appendix, type AppendixRow, type Role, type UnitRows } from '../../../model/appendix';

/** Canonical unit of a spelling. */
export function unitsBySpelling(appendix: Appendix): Map<string, UnitRows> {
  return new Map(
    appendix.units.flatMap((unit) => unit.variants.map(({ spelling }) => [spelling, unit] as const)),
  );
}

/** A unit that leads a task and stands again in another role of the same task. */
export interface Overlap {
  readonly task: AppendixRow;
  readonly unit: UnitRows;
  readonly spelling: string;
}

export function leadsAlsoIn(appendix: Appendix, role: Exclude<Role, 'lead'>): Overlap[] {
  const units = unitsBySpelling(appendix);
  const overlaps: Overlap[] = [];
  for (const task of tasksOf(appendix)) {
    for (const spelling of task[role]) {
      const unit = units.get(spelling);
      const leads = unit !== undefined && task.lead.some((lead) => units.get(lead) === unit);
      if (leads && !standInOtherLines(task, role, unit, spelling)) overlaps.push({ task, unit, spelling });
    }
  }
  return overlaps;
}

/**
 * Two works in one row, their leads and the others' line by line: "A" leads the first with "B", "B" the second with "A".
 * Only what stands in the same line of both cells overlaps.
 */
function standInOtherLines(task: AppendixRow, role: Role, unit: UnitRows, spelling: string): boolean {
  const [leads, others] = [linesOf(task.cells.lead), linesOf(task.cells[role])];
  if (leads.length < 2 || leads.length !== others.length) return false;
  const isLed = (line: string): boolean => unit.variants.some((variant) => line.includes(variant.spelling));
  return !others.some((line, i) => line.includes(spelling) && isLed(leads[i] ?? ''));
}

function linesOf(cell: string | undefined): string[] {
  return (cell ?? '').split('\n').filter((line) => line.trim() !== '');
}
