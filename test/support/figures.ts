/**
 * The figures of a plan worked out once more, from the rows of its report alone and by nothing of the program's own: what every page,
 * letter and line of it has to agree with.
 */
import type { AppendixReport } from '../../src/plan/check';
import type { AppendixRow } from '../../src/plan/model/appendix';

export interface PlainFigures {
  total: number;
  done: number;
  onTrack: number;
  dueSoon: number;
  overdue: number;
  overdueOver30: number;
  noFixedDate: number;
  noDeadline: number;
}

const nothing = (): PlainFigures => ({
  total: 0,
  done: 0,
  onTrack: 0,
  dueSoon: 0,
  overdue: 0,
  overdueOver30: 0,
  noFixedDate: 0,
  noDeadline: 0,
});

export interface PlainPlan {
  readonly all: PlainFigures;
  /** Of the tasks each unit leads; where the plan names no leads, carries out. */
  readonly byUnit: ReadonlyMap<string, PlainFigures>;
  /** Tasks that have nobody in that role. */
  readonly unassigned: PlainFigures;
}

export function plainFigures({ appendix }: AppendixReport, asOf: string, soonDays: number): PlainPlan {
  const nameOf = new Map<string, string>();
  for (const { name, variants } of appendix.units) {
    nameOf.set(name, name);
    for (const { spelling } of variants) nameOf.set(spelling, name);
  }
  const tasks = appendix.rows.filter(({ kind }) => kind === 'task');
  const role =
    tasks.some(({ lead }) => lead.length > 0) || !tasks.some(({ executor }) => executor.length > 0)
      ? 'lead'
      : 'executor';
  const plan = { all: nothing(), byUnit: new Map<string, PlainFigures>(), unassigned: nothing() };
  for (const task of tasks) {
    const state = stateOf(task, asOf, soonDays);
    add(plan.all, state);
    const units = new Set(task[role].map((spelling) => nameOf.get(spelling) ?? spelling));
    if (units.size === 0) add(plan.unassigned, state);
    for (const unit of units) {
      const figures = plan.byUnit.get(unit) ?? nothing();
      add(figures, state);
      plan.byUnit.set(unit, figures);
    }
  }
  return plan;
}

type State = { is: Exclude<keyof PlainFigures, 'total' | 'overdueOver30'>; late: number };

function add(figures: PlainFigures, { is, late }: State): void {
  figures.total += 1;
  figures[is] += 1;
  if (is === 'overdue' && late > 30) figures.overdueOver30 += 1;
}

function stateOf({ deadline, status }: AppendixRow, asOf: string, soonDays: number): State {
  if (status?.state === 'done' || status?.state === 'done-late') return { is: 'done', late: 0 };
  if (deadline === null || deadline.kind === 'none') return { is: 'noDeadline', late: 0 };
  // A due day on a holiday is judged by the working day it moves to.
  const days = deadline.judged ?? deadline.dues;
  let day = deadline.due === null ? null : (days[deadline.dues.indexOf(deadline.due)] ?? deadline.due);
  if (deadline.kind === 'recurring') {
    day = days.at(-1) ?? null;
    for (const due of [...days].reverse()) if (due >= asOf) day = due;
  }
  if (day === null)
    return {
      is: deadline.kind === 'unreadable' || deadline.invalid !== undefined ? 'noDeadline' : 'noFixedDate',
      late: 0,
    };
  const late = (Date.parse(asOf) - Date.parse(day)) / 86_400_000;
  if (late > 0) return { is: 'overdue', late };
  return { is: -late <= soonDays ? 'dueSoon' : 'onTrack', late };
}
