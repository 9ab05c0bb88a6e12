/** Readings and appendices made by hand, so that what comes after recognition is tested without it. */
import type { Appendix } from '../../src/plan/model/appendix';
import type { Finding, Rule } from '../../src/plan/model/finding';
import type { ColumnMeaning } from '../../src/plan/model/meanings';
import type { Observation } from '../../src/plan/model/observation';
import type { PlanInfo, Reading, RowKind, RowReading } from '../../src/plan/model/reading';
import { understand } from '../../src/plan/understand';

export const AS_OF = '2025-07-01';

/** A row: its kind ("group:2" is a group of level 2), then its cells in the order of the columns. */
export type RowSketch = readonly [kind: RowKind | `group:${number}`, ...cells: string[]];

export interface ReadingSketch {
  /** Meanings of the columns from A on: "stt task lead deadline". */
  readonly columns: string;
  readonly rows: readonly RowSketch[];
  readonly plan?: Partial<PlanInfo>;
  /** Header texts by meaning, where they matter. */
  readonly headers?: Partial<Record<ColumnMeaning, string>>;
  /** Changes to single rows, by sheet row. */
  readonly changes?: Readonly<Record<number, Partial<RowReading>>>;
  readonly form?: 'table' | 'prose';
  readonly observations?: readonly Observation[];
}

/** First sheet row of a sketch's rows; the header stands above. */
export const FIRST = 5;

const NO_PLAN: PlanInfo = {
  title: null,
  number: null,
  year: null,
  issued: null,
  issuedMonth: null,
  unit: null,
  numberRow: null,
};

export function readingOf(sketch: ReadingSketch): Reading {
  const meanings = sketch.columns.split(' ') as ColumnMeaning[];
  const groups: { level: number; row: number }[] = [];
  const rows = sketch.rows.map(([kind, ...cells], i): RowReading => {
    const row = FIRST + i;
    const level = kind.startsWith('group') ? Number(kind.split(':')[1] ?? 1) : null;
    while (level !== null && (groups.at(-1)?.level ?? 0) >= level) groups.pop();
    const parent = groups.at(-1) ?? null;
    if (level !== null) groups.push({ level, row });
    const filled = meanings.flatMap((meaning, c) => (cells[c] ? [[meaning, cells[c]] as const] : []));
    const isContinuation = kind === 'continuation';
    return {
      row,
      kind: level === null ? (kind as RowKind) : 'group',
      certain: true,
      reasons: [],
      number: cells[meanings.indexOf('stt')] || null,
      level: level ?? (kind === 'task' ? (parent?.level ?? 0) + 1 : null),
      parent: kind === 'task' || level !== null ? (parent?.row ?? null) : null,
      of: isContinuation ? row - 1 : null,
      shift: 0,
      cells: Object.fromEntries(filled),
      columns: Object.fromEntries(meanings.map((meaning, c) => [meaning, c + 1])),
      dates: {},
      numbers: {},
      inherited: {},
      sourceRows: {},
      ...sketch.changes?.[row],
    };
  });
  return {
    sheet: 'Phụ lục',
    range: { top: FIRST - 1, left: 1, bottom: FIRST + rows.length - 1, right: meanings.length },
    confidence: 1,
    reasons: [],
    plan: { ...NO_PLAN, ...sketch.plan },
    layout: {
      form: sketch.form ?? 'table',
      headerRows: sketch.form === 'prose' ? null : [FIRST - 1, FIRST - 1],
      columns: meanings.map((meaning, c) => ({
        column: c + 1,
        meaning,
        header: sketch.headers?.[meaning] ?? meaning,
        confidence: 1,
        certain: true,
        reasons: [],
      })),
      repeatedHeaderRows: [],
      titleRows: [],
      totalRows: [],
      labels: {},
    },
    rows,
    observations: sketch.observations ?? [],
  };
}

export function appendixOf(sketch: ReadingSketch): Appendix {
  return understand(readingOf(sketch), { asOf: AS_OF, dueSoonDays: 7 });
}

/** The findings of one rule, as "row severity". */
export function found(rule: Rule, sketch: ReadingSketch): string[] {
  return findingsOf(rule, sketch).map(({ row, severity }) => `${row} ${severity}`);
}

export function findingsOf(rule: Rule, sketch: ReadingSketch): Finding[] {
  return rule.check(appendixOf(sketch), { asOf: AS_OF, dueSoonDays: 7 });
}
