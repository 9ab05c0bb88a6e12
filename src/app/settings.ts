/** What the user has decided about this workbook; kept in the workbook itself. */
import * as v from 'valibot';
import type { ColumnMeaning } from '../plan/model/meanings';
import { vi } from '../plan/messages/vi';

const meanings = Object.keys(vi.terms.columns) as ColumnMeaning[];
const wholeDays = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(90));
const position = v.pipe(v.number(), v.integer(), v.minValue(1));
const area = v.object({ top: position, left: position, bottom: position, right: position });

/** What was decided about one table, as recognition takes it. */
const tableChoice = v.object({
  headerRows: v.optional(v.tuple([position, position])),
  area: v.optional(area),
  /** Meanings by 1-based sheet column; null for "none that we know". */
  columns: v.optional(v.record(v.string(), v.nullable(v.picklist(meanings)))),
});

const schema = v.object({
  /** ISO date; null for today. */
  asOf: v.fallback(v.nullable(v.pipe(v.string(), v.isoDate())), null),
  dueSoonDays: v.fallback(wholeDays, 7),
  /** "Trước ngày X" ends the day before X. */
  beforeIsExclusive: v.fallback(v.boolean(), false),
  /** By sheet name. */
  sheets: v.fallback(v.record(v.string(), v.array(tableChoice)), {}),
  /** The office's directory: unit name by the key of a spelling. */
  units: v.fallback(v.record(v.string(), v.string()), {}),
});

export type WorkbookSettings = v.InferOutput<typeof schema>;

export const settingsKey = 'soat.settings';

export const defaultSettings: WorkbookSettings = {
  asOf: null,
  dueSoonDays: 7,
  beforeIsExclusive: false,
  sheets: {},
  units: {},
};

/** Settings from a workbook that someone else may have made: whatever does not fit falls back to its default. */
export function readSettings(stored: unknown): WorkbookSettings {
  const read = v.safeParse(schema, stored);
  return read.success ? read.output : defaultSettings;
}

/** Settings with one table's columns decided; `headerRows` undefined where the sheet has but one table. */
export function withMeaning(
  settings: WorkbookSettings,
  sheet: string,
  headerRows: readonly [number, number] | undefined,
  column: number,
  meaning: ColumnMeaning | null,
): WorkbookSettings {
  const choices = settings.sheets[sheet] ?? [];
  const mine = choices.find((choice) => String(choice.headerRows) === String(headerRows));
  const changed = {
    ...(mine ?? (headerRows === undefined ? {} : { headerRows: [...headerRows] as [number, number] })),
    columns: { ...mine?.columns, [column]: meaning },
  };
  return withChoices(settings, sheet, [...choices.filter((choice) => choice !== mine), changed]);
}

/** Settings with all that was decided about a sheet replaced. */
export function withChoices(
  settings: WorkbookSettings,
  sheet: string,
  choices: WorkbookSettings['sheets'][string],
): WorkbookSettings {
  return { ...settings, sheets: { ...settings.sheets, [sheet]: choices } };
}
