/** Ways in which copies of a form come back damaged, each with what must be said of it. */
import type { RuleId } from '../../../src/plan/model/finding';
import type { ColumnId, FormRow, FormTable } from './form';
import type { Random } from './random';
import { days, daysOutside, ownWorks, strangers, units } from './words';

/** What must be said: at a row (the header's, one of the table's, or the one before a row that is gone) and a column. */
export interface Expected {
  readonly rule: RuleId;
  readonly at: 'header' | 'title' | number;
  readonly column: ColumnId | null;
}

/** What of a table other damages have touched already: what two do to one place cannot be told apart. */
export interface Touched {
  readonly rows: Set<number>;
  readonly columns: Set<ColumnId>;
}

/** Changes the table; null where it finds no place left. */
export type Damage = (table: FormTable, touched: Touched, random: Random) => readonly Expected[] | null;

const tasksOf = ({ rows }: FormTable, { rows: taken }: Touched): FormRow[] =>
  rows.filter(({ id, kind }) => kind === 'task' && !taken.has(id));

/** One free task that fits, from now on taken. */
function someTask(
  table: FormTable,
  touched: Touched,
  random: Random,
  fits: (row: FormRow) => boolean = () => true,
): FormRow | null {
  const free = tasksOf(table, touched).filter(fits);
  if (free.length === 0) return null;
  const row = random.of(free);
  touched.rows.add(row.id);
  return row;
}

function someColumn(touched: Touched, random: Random, of: readonly ColumnId[]): ColumnId | null {
  const free = of.filter((id) => !touched.columns.has(id));
  if (free.length === 0) return null;
  const id = random.of(free);
  touched.columns.add(id);
  return id;
}

const isThere = ({ columns }: FormTable, id: ColumnId): boolean => columns.some((column) => column.id === id);

const OTHER_HEADERS: Partial<Record<ColumnId, string>> = {
  lead: 'Cơ quan chủ trì thực hiện',
  coordinate: 'Cơ quan, đơn vị cùng phối hợp',
  deadline: 'Thời gian hoàn thành',
  product: 'Kết quả, sản phẩm đầu ra',
};

export const damages: Readonly<Record<string, Damage>> = {
  'a column gone': (table, touched, random) => {
    const id = someColumn(touched, random, ['coordinate', 'product', 'priority', 'note']);
    if (id === null) return null;
    table.columns = table.columns.filter((column) => column.id !== id);
    return [{ rule: 'template-column-missing', at: 'header', column: null }];
  },

  'a column more': (table, touched, random) => {
    if (touched.columns.has('extra')) return null;
    touched.columns.add('extra');
    table.columns.push({
      id: 'extra',
      header: random.of(['Kiến nghị', 'Khó khăn, vướng mắc', 'Người nhập']),
    });
    for (const row of table.rows) if (random.below(5) === 0) row.cells.extra = 'Không có kiến nghị gì thêm';
    return [{ rule: 'template-column-extra', at: 'header', column: 'extra' }];
  },

  'a column renamed': (table, touched, random) => {
    const id = someColumn(touched, random, ['lead', 'coordinate', 'deadline', 'product']);
    const column = table.columns.find((one) => one.id === id);
    if (id === null || column === undefined) return null;
    column.header = OTHER_HEADERS[id]!;
    return [{ rule: 'template-column-renamed', at: 'header', column: id }];
  },

  'a column moved': (table, touched, random) => {
    // Two places away at least: of two neighbours in the wrong order either may have moved.
    const id = someColumn(touched, random, ['product', 'priority', 'note']);
    const from = table.columns.findIndex((one) => one.id === id);
    if (id === null || from < 4) return null;
    const [column] = table.columns.splice(from, 1);
    table.columns.splice(2, 0, column!);
    // Another one moved before it would stand between.
    for (const one of ['product', 'priority', 'note'] as const) touched.columns.add(one);
    return [{ rule: 'template-column-moved', at: 'header', column: id }];
  },

  'a row deleted': (table, touched, random) => {
    const row = someTask(table, touched, random);
    if (row === null) return null;
    const at = table.rows.indexOf(row);
    table.rows.splice(at, 1);
    return [{ rule: 'template-row-missing', at: table.rows[at - 1]?.id ?? 'header', column: null }];
  },

  'a row reworded': (table, touched, random) => {
    const row = someTask(table, touched, random);
    if (row === null) return null;
    const words = row.cells.task!.split(/ +/);
    row.cells.task = random.of([
      [...words, 'theo quy định'].join(' '),
      words.slice(0, -1).join(' '),
      ['Tiếp tục', words[0]!.toLocaleLowerCase('vi'), ...words.slice(1)].join(' '),
    ]);
    return [{ rule: 'template-row-reworded', at: row.id, column: 'task' }];
  },

  'a row more': (table, touched, random) => {
    const id = 2000 + random.below(ownWorks.length);
    if (touched.rows.has(id)) return null;
    touched.rows.add(id);
    const after = table.rows.filter(({ kind }) => kind === 'task').at(random.below(5) - 6)!;
    const cells = { ...after.cells, task: ownWorks[id - 2000]!, lead: units[0], deadline: days[0] };
    const last = table.rows.filter(({ kind, group }) => kind === 'task' && group === after.group).at(-1)!;
    table.rows.splice(table.rows.indexOf(last) + 1, 0, { ...after, id, cells, given: new Set() });
    return [{ rule: 'template-row-added', at: id, column: 'task' }];
  },

  'a row in another group': (table, touched, random) => {
    const row = someTask(table, touched, random);
    if (row === null) return null;
    const group = row.group === 0 ? 1 : row.group - 1;
    table.rows.splice(table.rows.indexOf(row), 1);
    const last = table.rows.filter((one) => one.kind === 'task' && one.group === group).at(-1)!;
    table.rows.splice(table.rows.indexOf(last) + 1, 0, { ...row, group });
    return [{ rule: 'template-row-moved', at: row.id, column: 'task' }];
  },

  'a given cell changed': (table, touched, random) => {
    if (!isThere(table, 'deadline') || !isThere(table, 'product')) return null;
    const row = someTask(table, touched, random, ({ given }) => given.has('deadline'));
    if (row === null) return null;
    touched.columns.add('product');
    const column = random.of(['deadline', 'product'] as const);
    const other = days.filter((day) => day.replace('/0', '/') !== row.cells.deadline?.replace('/0', '/'));
    row.cells[column] = column === 'deadline' ? random.of(other) : 'Tờ trình gửi UBND xã';
    return [{ rule: 'template-cell-changed', at: row.id, column }];
  },

  'a required cell empty': (table, touched, random) => {
    const row = someTask(table, touched, random, ({ given }) => !given.has('deadline'));
    if (row === null) return null;
    const column = random.of(['lead', 'deadline'] as const);
    row.cells[column] = '';
    return [{ rule: column === 'lead' ? 'missing-lead' : 'missing-deadline', at: row.id, column }];
  },

  'a value that is not allowed': (table, touched, random) => {
    if (!isThere(table, 'priority')) return null;
    const row = someTask(table, touched, random);
    if (row === null) return null;
    touched.columns.add('priority');
    row.cells.priority = 'Khẩn cấp';
    return [{ rule: 'template-value-not-allowed', at: row.id, column: 'priority' }];
  },

  'a unit that is not listed': (table, touched, random) => {
    const row = someTask(table, touched, random);
    if (row === null) return null;
    row.cells.lead = random.of(strangers);
    return [{ rule: 'template-unit-not-listed', at: row.id, column: 'lead' }];
  },

  'a day outside the year': (table, touched, random) => {
    const row = someTask(table, touched, random, ({ given }) => !given.has('deadline'));
    if (row === null) return null;
    row.cells.deadline = random.of(daysOutside);
    return [{ rule: 'template-deadline-outside', at: row.id, column: 'deadline' }];
  },

  'the plan of another year': (table, touched) => {
    if (touched.rows.has(-1)) return null;
    touched.rows.add(-1);
    table.title[1] = table.title[1]!.replace('20/01/2026', '20/01/2025');
    return [{ rule: 'template-year-differs', at: 'title', column: null }];
  },
};
