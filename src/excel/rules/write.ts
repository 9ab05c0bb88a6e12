/** Takes rules of ours away and puts them there. */
import { areaAddress } from '../../plan/model/grid';
import { addRule, markBytes } from '../apply/marks';
import { rangeOf } from '../apply/styles';
import { actionBytes, type Batch } from '../batch';
import { formatsOf, type OurRule } from './read';

/** One by one, the strongest last: where ids are places in a list, those still to be deleted keep theirs. */
export async function deleteRules(batch: Batch, sheet: string, rules: readonly OurRule[]): Promise<void> {
  await batch.room(actionBytes * (rules.length + 2));
  const formats = formatsOf(batch.context, sheet);
  for (const { id } of [...rules].reverse()) formats.getItem(id).delete();
}

/** Puts rules back where they stood; the result is in the order given, strongest first. */
export async function addAgain(
  batch: Batch,
  sheetName: string,
  rules: readonly OurRule[],
): Promise<Excel.ConditionalFormat[]> {
  await batch.room(rules.reduce((sum, { formula }) => sum + formula.length + markBytes, 0));
  const sheet = batch.context.workbook.worksheets.getItem(sheetName);
  return [...rules]
    .reverse()
    .map(({ areas, formula, style }) => {
      const [area] = areas;
      const target =
        areas.length === 1 && area
          ? rangeOf(sheet, area)
          : sheet.getRanges(areas.map((each) => areaAddress(each)).join(','));
      return addRule(target, formula, style);
    })
    .reverse();
}
