/** The choices of a check that are kept with the workbook they are about, so that pane and ribbon both go by them. */
import * as v from 'valibot';
import { RULE_LEVELS, type RuleLevel } from '../plan/judge/ignore';
import { RULE_IDS } from '../plan/messages';
import type { RuleId } from '../plan/model/finding';
import { DAYS_OFF } from '../plan/understand/daysOff';
import { MODES } from '../plan/understand/status';
import { settingsKeys, type ExcelHost } from '../workbook';
import { rememberedChoice, type RememberedChoice } from './corrections';
import { defaultChoices } from './options';

const wholeDays = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(90));

/** Rules that we know, at a level that we know; what a later version may have added is left out. */
const rules = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((stored): Partial<Record<RuleId, RuleLevel>> =>
    Object.fromEntries(
      Object.entries(stored).filter(
        ([rule, level]) => v.is(v.picklist(RULE_IDS), rule) && v.is(v.picklist(RULE_LEVELS), level),
      ),
    ),
  ),
);
const ignored = v.object({ key: v.string(), rule: v.picklist(RULE_IDS), task: v.string() });

const sender = v.object({
  name: v.string(),
  variants: v.array(v.string()),
  pattern: v.nullable(v.string()),
});

/** As in `CheckChoices`. */
const schema = v.object({
  asOf: v.fallback(v.nullable(v.pipe(v.string(), v.isoDate())), defaultChoices.asOf),
  dueSoonDays: v.fallback(wholeDays, defaultChoices.dueSoonDays),
  mode: v.fallback(v.picklist(MODES), defaultChoices.mode),
  daysOff: v.fallback(v.picklist(DAYS_OFF), defaultChoices.daysOff),
  beforeIsExclusive: v.fallback(v.boolean(), defaultChoices.beforeIsExclusive),
  sheets: v.fallback(v.record(v.string(), v.array(rememberedChoice)), {}),
  rules: v.fallback(rules, {}),
  ignored: v.fallback(v.array(ignored), []),
  units: v.fallback(v.record(v.string(), v.string()), {}),
  /** The units asked to send their tables: name, other names, pattern of file names. */
  senders: v.fallback(v.array(sender), []),
  /** The office that puts the tables of several units together, for the heading of printed sheets. */
  office: v.fallback(v.string(), ''),
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

/** Settings with all that was decided about a sheet replaced. */
export function withChoices(
  settings: WorkbookSettings,
  sheet: string,
  choices: readonly RememberedChoice[],
): WorkbookSettings {
  return { ...settings, sheets: { ...settings.sheets, [sheet]: [...choices] } };
}
