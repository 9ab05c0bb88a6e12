/** `soat.json`: what a whole office decides about its checks, in a file beside the plans. */
import * as v from 'valibot';
import { RULE_LEVELS } from '../../plan/judge/ignore';
import { RULE_IDS } from '../../plan/messages';
import { DAYS_OFF } from '../../plan/understand/daysOff';
import { MODES } from '../../plan/understand/status';

export const officeFileName = 'soat.json';

/** Every part may be left out; what is not known is refused, so that a slip of the keyboard does not pass for a decision. */
export const officeSchema = v.strictObject({
  $schema: v.optional(v.string()),
  mode: v.optional(v.picklist(MODES)),
  dueSoonDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(90))),
  daysOff: v.optional(v.picklist(DAYS_OFF)),
  beforeIsExclusive: v.optional(v.boolean()),
  /** Spellings by the name of their unit. */
  units: v.optional(v.record(v.string(), v.array(v.string()))),
  rules: v.optional(
    v.strictObject(
      Object.fromEntries(RULE_IDS.map((rule) => [rule, v.optional(v.picklist(RULE_LEVELS))])) as Record<
        (typeof RULE_IDS)[number],
        v.OptionalSchema<v.PicklistSchema<typeof RULE_LEVELS, undefined>, undefined>
      >,
    ),
  ),
  /** Path of the template that an upper office handed out, from the folder of this file. */
  template: v.optional(v.string()),
});

export type OfficeSettings = v.InferOutput<typeof officeSchema>;
