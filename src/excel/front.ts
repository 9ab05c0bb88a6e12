/** What is in front, where Excel refuses what needs it. */
import { SoatError } from '../plan/model/error';
import { isBusy, officeCode } from './errors';
import { atBest } from './run';

/**
 * After a request failed that asked for the sheet in front: whether none is, because a chart sheet is. Excel says so by
 * "InvalidOperation", or perhaps by another code: then who is in front is asked for alone, and what needs nobody in front too.
 */
export async function isChartInFront(context: Excel.RequestContext, error: unknown): Promise<boolean> {
  const code = officeCode(error);
  if (code === null || isBusy(error)) return false;
  if (code === 'InvalidOperation') return true;
  const { worksheets } = context.workbook;
  worksheets.getActiveWorksheet().load('name');
  if (await atBest(() => context.sync())) return false;
  worksheets.load('items/name');
  return atBest(() => context.sync());
}

/** The error to throw where the selection could not be read. */
export async function noSelection(context: Excel.RequestContext, error: unknown): Promise<unknown> {
  if (await isChartInFront(context, error)) return new SoatError('chart-sheet', {}, { cause: error });
  return officeCode(error) === 'InvalidSelection'
    ? new SoatError('other-workbook', {}, { cause: error })
    : error;
}
