/** What the workbook keeps of what was corrected in one table. */
import * as v from 'valibot';
import { MEANINGS, type ColumnMeaning } from '../../plan/model/meanings';
import type { ChosenKind } from '../../plan/model/reading';

const meanings = Object.keys(MEANINGS) as ColumnMeaning[];
export const chosenKinds: readonly ChosenKind[] = ['group', 'task', 'continuation'];

const position = v.pipe(v.number(), v.integer(), v.minValue(1));
const area = v.object({ top: position, left: position, bottom: position, right: position });
const texts = v.record(v.string(), v.string());

/** As recognition takes it (`TableChoice`), in the numbers rows and columns had when it was decided. */
export const rememberedChoice = v.object({
  headerRows: v.optional(v.nullable(v.tuple([position, position]))),
  /** The header was not corrected: of several tables on the sheet it says which one is meant. */
  isPlace: v.optional(v.boolean()),
  area: v.optional(area),
  /** Meanings by 1-based sheet column; null for "none that we know". */
  columns: v.optional(v.record(v.string(), v.nullable(v.picklist(meanings)))),
  /** Kinds by 1-based sheet row. */
  rows: v.optional(v.record(v.string(), v.picklist(chosenKinds))),
  year: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2199))),
  issued: v.optional(v.pipe(v.string(), v.isoDate())),
  /** Keys of doubtful cells that were called right. */
  confirmed: v.optional(v.array(v.string())),
  /** By what the rows and columns above are known again (`Anchors`); what was kept before there was this goes by its numbers. */
  seen: v.optional(v.object({ rows: texts, columns: texts })),
});

export type RememberedChoice = v.InferOutput<typeof rememberedChoice>;
