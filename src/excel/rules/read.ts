/* eslint-disable office-addins/call-sync-after-load, office-addins/call-sync-before-read --
   questions are queued by one function and their answers read after the sync between */
/** Questions about single conditional formats; each returns the function that reads the answer after the next sync. */
import type { Area } from '../../plan/model/grid';
import type { MarkStyleName } from '../../workbook';
import { areasOf } from '../address';
import { styleOf } from './style';

/** A conditional format of ours as it stands in the workbook. */
export interface OurRule {
  readonly id: string;
  /** 0 for the strongest of the sheet. */
  readonly priority: number;
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly style: MarkStyleName;
}

export function formatsOf(context: Excel.RequestContext, sheet: string): Excel.ConditionalFormatCollection {
  return context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
}

/** Of a rule that may be anybody's: which it is and of what kind. */
export function queueKind(
  context: Excel.RequestContext,
  sheet: string,
  at: number,
): () => { id: string; custom: boolean; stops: boolean } {
  const format = formatsOf(context, sheet).getItemAt(at);
  format.load(['id', 'type', 'stopIfTrue']);
  return () => ({ id: format.id, custom: String(format.type) === 'Custom', stops: format.stopIfTrue });
}

/** All of a rule that may be ours. The answer is null for a rule that is gone or of another kind. */
export function queueRule(format: Excel.ConditionalFormat): () => OurRule | null {
  format.load(['id', 'priority']);
  const ranges = format.getRanges();
  ranges.load('address');
  const custom = format.customOrNullObject;
  custom.rule.load('formula');
  const { format: look } = custom;
  look.load('numberFormat');
  look.fill.load('color');
  look.font.load('color');
  return () =>
    format.isNullObject || custom.isNullObject
      ? null
      : {
          id: format.id,
          priority: format.priority,
          areas: areasOf(ranges.address),
          formula: custom.rule.formula,
          style: styleOf({
            fill: look.fill.color,
            color: look.font.color,
            format: look.numberFormat as string,
          }),
        };
}
