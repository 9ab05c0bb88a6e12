/** A form an office hands out, and its copies as the communes fill them in: tables by the identity of their rows and columns. */
import type { Random } from './random';
import { communes, days, groups, priorities, units, works } from './words';

export type ColumnId =
  'stt' | 'task' | 'lead' | 'coordinate' | 'deadline' | 'product' | 'priority' | 'note' | 'extra';

export interface FormColumn {
  readonly id: ColumnId;
  header: string;
}

export interface FormRow {
  readonly id: number;
  readonly kind: 'group' | 'task';
  /** Of a task: the group it stands in. */
  readonly group: number;
  cells: Partial<Record<ColumnId, string>>;
  /** What the form itself says of the task. */
  readonly given: ReadonlySet<ColumnId>;
}

export interface FormTable {
  readonly title: string[];
  /** Whether a head of their own stands over the columns of the units. */
  readonly tiers: 1 | 2;
  columns: FormColumn[];
  /** Groups with their tasks, in order. */
  rows: FormRow[];
}

const HEADERS: readonly (readonly [ColumnId, string])[] = [
  ['stt', 'STT'],
  ['task', 'Nội dung công việc'],
  ['lead', 'Đơn vị chủ trì'],
  ['coordinate', 'Đơn vị phối hợp'],
  ['deadline', 'Thời hạn hoàn thành'],
  ['product', 'Sản phẩm'],
  ['priority', 'Mức ưu tiên'],
  ['note', 'Ghi chú'],
];

const ROMAN = ['I', 'II', 'III', 'IV', 'V'] as const;

/** Some days and products are given, the rest is for the communes to fill in. */
export function formFrom(random: Random, tasks: number, tiers: 1 | 2): FormTable {
  const rows: FormRow[] = [];
  const start = random.below(works.length);
  const chosen = Array.from({ length: tasks }, (_, i) => works[(start + i * 7) % works.length]!);
  const share = Math.ceil(tasks / groups.length);
  chosen.forEach(([task, product], i) => {
    const group = Math.floor(i / share);
    if (i % share === 0)
      rows.push({
        id: 1000 + group,
        kind: 'group',
        group,
        cells: { task: groups[group]! },
        given: new Set(),
      });
    const givesDay = i % 3 !== 2;
    rows.push({
      id: i,
      kind: 'task',
      group,
      cells: { task, product, ...(givesDay ? { deadline: random.of(days) } : {}) },
      given: new Set<ColumnId>(givesDay ? ['deadline', 'product'] : ['product']),
    });
  });
  return {
    title: ['PHỤ LỤC', 'Kèm theo Kế hoạch số 52/KH-UBND ngày 20/01/2026 của UBND tỉnh Đông Giang'],
    tiers,
    columns: HEADERS.map(([id, header]) => ({ id, header })),
    rows,
  };
}

/** A copy with everything filled in that the form leaves open. */
export function filledIn(form: FormTable, random: Random): FormTable {
  const rows = form.rows.map((row): FormRow => {
    if (row.kind === 'group') return { ...row, cells: { ...row.cells } };
    const lead = random.below(units.length);
    const cells = {
      lead: units[lead]!,
      coordinate: units[(lead + 1 + random.below(units.length - 1)) % units.length]!,
      deadline: random.of(days),
      priority: random.of(priorities),
      ...row.cells,
    };
    return { ...row, cells: random.below(4) === 0 ? writtenOtherwise(cells) : cells };
  });
  return { ...form, title: [...form.title], columns: form.columns.map((column) => ({ ...column })), rows };
}

/** The same said in other letters: no reader would call it changed. */
function writtenOtherwise(cells: Partial<Record<ColumnId, string>>): Partial<Record<ColumnId, string>> {
  return {
    ...cells,
    task: cells.task?.replace('hóa', 'hoá').replace(' ', '  '),
    deadline: cells.deadline?.replace(/\/(\d)\//, '/0$1/'),
  };
}

/** A table as it is written: texts row by row, and the cells of the header that are merged (0-based, ends included). */
export interface Sheet {
  readonly title: readonly string[];
  readonly header: readonly (readonly string[])[];
  readonly merges: readonly { top: number; left: number; bottom: number; right: number }[];
  readonly body: readonly (readonly string[])[];
}

const OVER_UNITS = 'Phân công thực hiện';
const ofUnits = ({ id }: FormColumn): boolean => id === 'lead' || id === 'coordinate';

/** The sheet as rows of texts; rows and columns are numbered as they stand. */
export function sheetOf({ title, tiers, columns, rows }: FormTable): Sheet {
  let number = 0;
  const body = rows.map((row) => {
    number = row.kind === 'group' ? 0 : number + 1;
    const stt = row.kind === 'group' ? ROMAN[row.group]! : String(number);
    return columns.map(({ id }) => (id === 'stt' ? stt : (row.cells[id] ?? '')));
  });
  const heads = columns.map(({ header }) => header);
  if (tiers === 1) return { title, header: [heads], merges: [], body };
  const first = columns.findIndex(ofUnits);
  const last = columns.findLastIndex(ofUnits);
  const top = columns.map((column, i) => (ofUnits(column) ? (i === first ? OVER_UNITS : '') : column.header));
  const bottom = columns.map((column) => (ofUnits(column) ? column.header : ''));
  const merges = columns.flatMap((column, i) =>
    ofUnits(column) ? [] : [{ top: 0, left: i, bottom: 1, right: i }],
  );
  const over = last > first ? [{ top: 0, left: first, bottom: 0, right: last }] : [];
  return { title, header: [top, bottom], merges: [...merges, ...over], body };
}

/** The name of a commune of the province, another for every index. */
export function communeOf(index: number): string {
  const round = Math.floor(index / communes.length);
  return `${communes[index % communes.length]!}${round === 0 ? '' : ` ${round}`}`;
}
