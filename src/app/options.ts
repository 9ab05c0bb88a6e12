/** What a person decides about a check, at whichever face; and what the core and the builders are given for it. */
import type { CheckOptions } from '../plan/check';
import type { Locale } from '../plan/messages';
import type { Grid } from '../plan/model/grid';
import type { Template } from '../plan/judge/template';
import type { RuleLevel } from '../plan/judge/ignore';
import type { RuleId } from '../plan/model/finding';
import type { TableChoice } from '../plan/read/table';
import type { DaysOff } from '../plan/understand/daysOff';
import { DUE_SOON_DAYS, type Mode } from '../plan/understand/status';
import type { UnitDirectory } from '../plan/understand/unit';
import type { BuildContext, WorkbookState } from '../workbook';
import { headerRowsOf, placedChoices, type RememberedChoice } from './corrections';

export interface CheckChoices {
  /** ISO date the plan is judged at; null for today. */
  readonly asOf: string | null;
  /** From how many days before its due date a task is "due soon". */
  readonly dueSoonDays: number;
  /** "draft": the plan is not issued yet, so that nothing is overdue. */
  readonly mode: Mode;
  /** How a due day on which nobody works is judged. */
  readonly daysOff: DaysOff;
  /** "Trước ngày X" ends the day before X. */
  readonly beforeIsExclusive: boolean;
  /** What was corrected in the recognition, by sheet name. */
  readonly sheets: Readonly<Record<string, readonly RememberedChoice[]>>;
  /** What is said of the table this once, in place of what is remembered; an area without header rows begins with them. */
  readonly byHand?: TableChoice | null;
  /** The only sheet to be checked; all of them where it is left out. */
  readonly sheet?: string | null;
  /** The office's directory: unit name by the key of a spelling. */
  readonly units: UnitDirectory;
  /** Rules taken graver or lighter than they are, or put aside. */
  readonly rules: Readonly<Partial<Record<RuleId, RuleLevel>>>;
  /** Single findings that are put aside. */
  readonly ignored: readonly IgnoredFinding[];
  /** What an upper office's template demands; left out where there is none. */
  readonly template?: Template | null;
}

/** One finding put aside: by what it is known again, and what the list of them shows. */
export interface IgnoredFinding {
  readonly key: string;
  readonly rule: RuleId;
  /** Number and beginning of the task when it was put aside. */
  readonly task: string;
}

export const defaultChoices: CheckChoices = {
  asOf: null,
  dueSoonDays: DUE_SOON_DAYS,
  mode: 'tracking',
  daysOff: 'as-written',
  beforeIsExclusive: false,
  sheets: {},
  units: {},
  rules: {},
  ignored: [],
};

/** How the core checks this sheet. */
export function checkOptions(grid: Grid, choices: CheckChoices, today: string): CheckOptions {
  const remembered = choices.sheets[grid.sheet] ?? [];
  return {
    asOf: asOfDay(choices, today),
    dueSoonDays: choices.dueSoonDays,
    mode: choices.mode,
    daysOff: choices.daysOff,
    beforeIsExclusive: choices.beforeIsExclusive,
    unitDirectory: choices.units,
    recognise: { choices: choices.byHand ? [saidOf(choices.byHand, grid)] : placedChoices(remembered, grid) },
    confirmed: remembered.flatMap(({ confirmed = [] }) => confirmed),
    rules: choices.rules,
    ignored: choices.ignored.map(({ key }) => key),
    template: choices.template ?? null,
  };
}

function saidOf(choice: TableChoice, grid: Grid): TableChoice {
  const { area, headerRows } = choice;
  return area === undefined || headerRows !== undefined
    ? choice
    : { ...choice, headerRows: headerRowsOf(area, grid) };
}

/** What builders go by. Without a day of the user's choice, what is written follows the calendar (TODAY()); with it, it stands at that day. */
export function buildContext(
  state: WorkbookState,
  choices: CheckChoices,
  today: string,
  locale: Locale,
): BuildContext {
  const { asOf, dueSoonDays, mode } = choices;
  return { state, asOf: asOfDay(choices, today), live: asOf === null, dueSoonDays, mode, locale };
}

/** ISO date the plan is judged at. */
export function asOfDay({ asOf }: Pick<CheckChoices, 'asOf'>, today: string): string {
  return asOf ?? today;
}
