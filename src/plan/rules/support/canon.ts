import { tasksOf, type Appendix, type AppendixRow, type Role, type UnitRows } from '../../appendix';

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
  return tasksOf(appendix).flatMap((task) => {
    const leads = new Set(task.lead.map((spelling) => units.get(spelling)));
    return task[role].flatMap((spelling) => {
      const unit = units.get(spelling);
      return unit !== undefined && leads.has(unit) ? [{ task, unit, spelling }] : [];
    });
  });
}
