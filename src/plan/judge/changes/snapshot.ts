/** A plan as it stood, as little of it as is needed to say later what changed: plain data that can be kept. */
import {
  NO_CELLS,
  tasksOf,
  type Appendix,
  type AppendixRow,
  type DeadlineKind,
  type TaskState,
} from '../../model/appendix';
import { bareRow, NOTHING } from '../../model/bareRow';
import { NO_PLAN } from '../../read/title';
import { squash } from '../../words/text';
import { groupTexts } from '../summary';

/** One task. Texts with white space collapsed. */
export interface KeptTask {
  /** 1-based sheet row. */
  readonly row: number;
  readonly number: string | null;
  readonly task: string;
  /** Path of the groups it stands in; "" for none. */
  readonly group: string;
  /** null where the table had no such column. */
  readonly deadline: string | null;
  readonly kind: DeadlineKind;
  readonly dues: readonly string[];
  readonly certain: boolean;
  /** null where the table had no such column. */
  readonly extendedTo: string | null;
  readonly state: TaskState;
}

/** The tasks of one sheet. */
export interface KeptPlan {
  /** ISO day on which it stood so. */
  readonly day: string;
  readonly tasks: readonly KeptTask[];
}

export function keptPlan(appendices: readonly Appendix[], day: string): KeptPlan {
  return {
    day,
    tasks: appendices.flatMap((appendix) => {
      const groups = groupTexts(appendix);
      const has = (meaning: 'deadline' | 'extendedTo'): boolean =>
        appendix.layout.columns.some((column) => column.meaning === meaning);
      return tasksOf(appendix).map((row) => keptTask(row, groups.get(row.parent ?? 0) ?? '', has));
    }),
  };
}

function keptTask(
  row: AppendixRow,
  group: string,
  has: (meaning: 'deadline' | 'extendedTo') => boolean,
): KeptTask {
  const textOf = (meaning: 'deadline' | 'extendedTo'): string | null =>
    row.cells[meaning] === undefined && !has(meaning) ? null : squash(row.cells[meaning] ?? '');
  return {
    row: row.row,
    number: row.number,
    task: row.task,
    group,
    deadline: textOf('deadline'),
    kind: row.deadline?.kind ?? 'none',
    dues: row.deadline?.dues ?? [],
    certain: row.deadline?.certain ?? false,
    extendedTo: textOf('extendedTo'),
    state: row.status?.state ?? 'no-deadline',
  };
}

/** The kept tasks as an appendix again, good for being compared: groups become rows above the sheet. */
export function appendixOfKept({ tasks }: KeptPlan, sheet: string): Appendix {
  const groups = [...new Set(tasks.map(({ group }) => group))].filter((group) => group !== '');
  const rowOfGroup = new Map(groups.map((group, i) => [group, -1 - i]));
  return {
    sheet,
    range: { top: 1, left: 1, bottom: Math.max(1, ...tasks.map(({ row }) => row)), right: 1 },
    confidence: 1,
    reasons: [],
    plan: NO_PLAN,
    layout: {
      form: 'table',
      headerRows: null,
      columns: [],
      repeatedHeaderRows: [],
      titleRows: [],
      totalRows: [],
      labels: NOTHING,
    },
    rows: [
      ...groups.map((group, i) => understoodRow(-1 - i, 'group', group)),
      ...tasks.map((task) => ({
        ...understoodRow(task.row, 'task', task.task),
        number: task.number,
        parent: rowOfGroup.get(task.group) ?? null,
        cells: {
          ...(task.deadline === null ? {} : { deadline: task.deadline }),
          ...(task.extendedTo === null ? {} : { extendedTo: task.extendedTo }),
        },
        deadline: {
          text: task.deadline ?? '',
          kind: task.kind,
          dues: task.dues,
          due: task.dues.at(-1) ?? null,
          certain: task.certain,
          doubts: [],
        },
        status: { state: task.state, daysLeft: null },
      })),
    ],
    units: [],
    observations: [],
  };
}

function understoodRow(row: number, kind: 'group' | 'task', task: string): AppendixRow {
  return {
    ...bareRow(row, kind),
    task,
    lead: [],
    coordinate: [],
    executor: [],
    director: [],
    deadline: null,
    extension: null,
    product: null,
    requirement: null,
    budget: null,
    status: null,
    unsure: NO_CELLS,
  };
}
