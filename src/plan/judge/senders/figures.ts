/** Units × what they sent: the table of who is missing what. */
import { givenRows, isTemplateRule, type Template } from '../template';
import { tasksOf } from '../../model/appendix';
import type { Finding } from '../../model/finding';
import { compareKey } from '../../words/text';
import { tellsMissing } from '../rules/describe';
import { TASK_PARTS } from '../rules/parts';
import type { ListedUnit, Sender, SentFile, SentTable } from './types';

/** "other": a file that is no filled-in table, or not the one that was asked for. */
export type SentState = 'sent' | 'twice' | 'other' | 'unreadable' | 'not-sent';

export interface SenderRow {
  readonly unit: string;
  readonly state: SentState;
  /** The file that counts; null where none does. */
  readonly file: string | null;
  /** Files of the unit that do not count: older copies, other documents. */
  readonly otherFiles: readonly string[];
  /** null without a template, and where nothing counts. */
  readonly conforms: boolean | null;
  readonly figures: SenderFigures | null;
}

export interface SenderFigures {
  readonly tasks: number;
  readonly errors: number;
  readonly warnings: number;
  readonly missingLead: number;
  readonly missingCoordinate: number;
  readonly missingDeadline: number;
  readonly missingProduct: number;
  readonly overdue: number;
  readonly done: number;
}

export interface SenderTable {
  readonly rows: readonly SenderRow[];
  /** Files that cannot be told to be anybody's. */
  readonly nobodys: readonly string[];
  /** Files whose tasks count, each with its unit. */
  readonly counted: ReadonlyMap<SentFile, string>;
}

export interface SenderQuestion {
  /** The newest last: of several files of a unit the last that fits counts. */
  readonly files: readonly { readonly sent: SentFile; readonly sender: Sender | null }[];
  /** Units asked to send, in the order of their list; without it those that sent. */
  readonly units: readonly ListedUnit[] | null;
  readonly template: Template | null;
}

export function senderTable({ files, units, template }: SenderQuestion): SenderTable {
  const byUnit = new Map<string, { name: string; files: SentFile[] }>();
  for (const { name } of units ?? []) byUnit.set(compareKey(name), { name, files: [] });
  for (const { sent, sender } of files) {
    if (sender === null) continue;
    const key = compareKey(sender.unit);
    const known = byUnit.get(key) ?? { name: sender.unit, files: [] };
    byUnit.set(key, { ...known, files: [...known.files, sent] });
  }
  const counted = new Map<SentFile, string>();
  const rows = [...byUnit.values()].map(({ name, files: own }) => {
    const { row, file } = rowOf(name, own, template);
    if (file !== null) counted.set(file, name);
    return row;
  });
  return {
    rows,
    nobodys: files.filter(({ sender }) => sender === null).map(({ sent }) => sent.file),
    counted,
  };
}

function rowOf(
  unit: string,
  files: readonly SentFile[],
  template: Template | null,
): { readonly row: SenderRow; readonly file: SentFile | null } {
  const fitting = files.filter((file) => file.failure === null && !isSomethingElse(file, template));
  const file = fitting.at(-1) ?? null;
  const otherFiles = files.filter((one) => one !== file).map((one) => one.file);
  if (file === null)
    return {
      row: { unit, state: stateWithout(files), file: null, otherFiles, conforms: null, figures: null },
      file,
    };
  return {
    row: {
      unit,
      state: fitting.length > 1 ? 'twice' : 'sent',
      file: file.file,
      otherFiles,
      conforms: template === null ? null : conforms(file.reports),
      figures: figuresOf(file.reports),
    },
    file,
  };
}

const OTHER_DOCUMENTS: ReadonlySet<string> = new Set(['no-plan-table', 'no-tasks', 'empty-sheet']);

function stateWithout(files: readonly SentFile[]): SentState {
  if (files.length === 0) return 'not-sent';
  return files.some(({ failure }) => failure === null || OTHER_DOCUMENTS.has(failure.code))
    ? 'other'
    : 'unreadable';
}

/** Of another year, or with less than half of the columns or a fifth of the rows that the template gives. */
function isSomethingElse({ reports }: SentFile, template: Template | null): boolean {
  if (template === null) return false;
  const count = (rule: Finding['rule']): number =>
    reports.reduce((sum, { findings }) => sum + findings.filter((one) => one.rule === rule).length, 0);
  const tables = Math.max(1, reports.length);
  return (
    count('template-year-differs') > 0 ||
    count('template-column-missing') * 2 > template.columns.length * tables ||
    count('template-row-missing') * 5 > givenRows(template).length * tables * 4
  );
}

/** As the template demands: nothing but hints among what differs, and nothing left empty that it requires. */
function conforms(reports: readonly SentTable[]): boolean {
  return reports.every(({ findings }) =>
    findings.every(({ rule, severity }) =>
      isTemplateRule(rule) ? severity === 'info' : severity !== 'error' || !tellsMissing(rule),
    ),
  );
}

function figuresOf(reports: readonly SentTable[]): SenderFigures {
  const findings = reports.flatMap((report) => report.findings);
  const tasks = reports.flatMap(({ appendix }) => tasksOf(appendix));
  const lacking = (part: keyof typeof TASK_PARTS): number =>
    reports.reduce((sum, { appendix }) => {
      const has =
        appendix.layout.form === 'prose' || appendix.layout.columns.some(({ meaning }) => meaning === part);
      return has ? sum + tasksOf(appendix).filter(TASK_PARTS[part].isMissing).length : sum;
    }, 0);
  const count = (...states: readonly string[]): number =>
    tasks.filter(({ status }) => status !== null && states.includes(status.state)).length;
  return {
    tasks: tasks.length,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    warnings: findings.filter(({ severity }) => severity === 'warning').length,
    missingLead: lacking('lead'),
    missingCoordinate: lacking('coordinate'),
    missingDeadline: lacking('deadline'),
    missingProduct: lacking('product'),
    overdue: count('overdue'),
    done: count('done', 'done-late'),
  };
}
