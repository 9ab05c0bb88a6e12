/** The choices of a check that are kept with the workbook they are about, so that pane and ribbon both go by them. */
import * as v from 'valibot';
import { MEANINGS, type ColumnMeaning } from '../plan/model/meanings';
import { settingsKeys, type ExcelHost } from '../workbook';
import { defaultChoices } from './options';

const meanings = Object.keys(MEANINGS) as ColumnMeaning[];
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

/** As in `CheckChoices`. */
const schema = v.object({
  asOf: v.fallback(v.nullable(v.pipe(v.string(), v.isoDate())), defaultChoices.asOf),
  dueSoonDays: v.fallback(wholeDays, defaultChoices.dueSoonDays),
  beforeIsExclusive: v.fallback(v.boolean(), defaultChoices.beforeIsExclusive),
  sheets: v.fallback(v.record(v.string(), v.array(tableChoice)), {}),
  units: v.fallback(v.record(v.string(), v.string()), {}),
});

export type WorkbookSettings = v.InferOutput<typeof schema>;

export const settingsKey = settingsKeys[0];

export const defaultSettings: WorkbookSettings = v.parse(schema, {});

/** Settings from a workbook that someone else may have made: whatever does not fit falls back to its default. */
export function readSettings(stored: unknown): WorkbookSettings {
  const read = v.safeParse(schema, stored);
  return read.success ? read.output : defaultSettings;
}

export async function settingsOf(host: Pick<ExcelHost, 'getSetting'>): Promise<WorkbookSettings> {
  return readSettings(await host.getSetting<unknown>(settingsKey));
}

export function keepSettings(host: Pick<ExcelHost, 'setSetting'>, settings: WorkbookSettings): Promise<void> {
  return host.setSetting(settingsKey, settings);
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
