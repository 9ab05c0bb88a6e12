/** Who may report on a task: the units that lead it, or in a plan where no task has a lead those that carry it out. */
import { tasksOf, type Appendix } from '../../model/appendix';
import { compareKey } from '../../words/text';
import type { PlacedTask } from '../changes';

export interface Leader {
  readonly name: string;
  /** Every spelling met in the plan. */
  readonly names: readonly string[];
  readonly leads: number;
}

export interface Leaders {
  /** In the order of the tables' units. */
  readonly all: readonly Leader[];
  /** Names of those that lead a task of the plan. */
  readonly of: (task: PlacedTask) => readonly string[];
}

export function leadersOf(appendices: readonly Appendix[]): Leaders {
  const counts = appendices.some((appendix) => tasksOf(appendix).some(({ lead }) => lead.length > 0))
    ? ('leadRows' as const)
    : ('executorRows' as const);
  const byKey = new Map<string, { name: string; names: Set<string>; leads: number }>();
  const byTask = new Map<Appendix, Map<number, string[]>>();
  for (const appendix of appendices) {
    const tasks = new Set(tasksOf(appendix).map(({ row }) => row));
    const rows = new Map<number, string[]>();
    byTask.set(appendix, rows);
    for (const unit of appendix.units) {
      const own = unit[counts].filter((row) => tasks.has(row));
      if (own.length === 0) continue;
      const key = compareKey(unit.name);
      const known = byKey.get(key) ?? { name: unit.name, names: new Set<string>(), leads: 0 };
      byKey.set(key, known);
      for (const name of [unit.name, ...unit.variants.map(({ spelling }) => spelling)]) known.names.add(name);
      known.leads += own.length;
      for (const row of own) rows.set(row, [...(rows.get(row) ?? []), known.name]);
    }
  }
  return {
    all: [...byKey.values()].map(({ name, names, leads }) => ({ name, names: [...names], leads })),
    of: ({ appendix, row }) => byTask.get(appendix)?.get(row.row) ?? [],
  };
}
