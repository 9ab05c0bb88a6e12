/** The choices of a check that are kept with the workbook they are about, so that pane and ribbon both go by them. */
import * as v from 'valibot';
import type { ExcelHost } from '../workbook';
import { rememberedChoice, type RememberedChoice } from './corrections';
import { defaultChoices } from './options';

const wholeDays = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(90));

/** As in `CheckChoices`. */
const schema = v.object({
  asOf: v.fallback(v.nullable(v.pipe(v.string(), v.isoDate())), defaultChoices.asOf),
  dueSoonDays: v.fallback(wholeDays, defaultChoices.dueSoonDays),
  beforeIsExclusive: v.fallback(v.boolean(), defaultChoices.beforeIsExclusive),
  sheets: v.fallback(v.record(v.string(), v.array(rememberedChoice)), {}),
  units: v.fallback(v.record(v.string(), v.string()), {}),
});

export type WorkbookSettings = v.InferOutput<typeof schema>;

export const settingsKey = 'soat.settings';

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

/** Settings with all that was decided about a sheet replaced. */
export function withChoices(
  settings: WorkbookSettings,
  sheet: string,
  choices: readonly RememberedChoice[],
): WorkbookSettings {
  return { ...settings, sheets: { ...settings.sheets, [sheet]: [...choices] } };
}
