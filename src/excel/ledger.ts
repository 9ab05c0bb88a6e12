/** Reads the ledger of a workbook: our defined names, and the sheets there are. */
import { readLedgerName, readReference, stateOf, type LedgerName } from '../workbook/ledger';
import type { WorkbookState } from '../workbook';
import { inExcel } from './run';

export interface Ledger {
  readonly names: readonly LedgerName[];
  /** All worksheets in tab order, hidden ones included. */
  readonly sheets: readonly string[];
  readonly visible: readonly string[];
}

/** Queues the question; the function returned reads the answer after the next sync. */
export function queueLedger(context: Excel.RequestContext): () => Ledger {
  const names = context.workbook.names;
  names.load('items/name,items/formula,items/comment');
  const sheets = context.workbook.worksheets;
  sheets.load('items/name,items/visibility');
  return () => ({
    names: names.items.flatMap(({ name, formula, comment }) => {
      const entry = readLedgerName(name);
      return entry === null ? [] : [{ name, entry, comment, ...readReference(String(formula)) }];
    }),
    sheets: sheets.items.map(({ name }) => name),
    visible: sheets.items.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name),
  });
}

export function readState(): Promise<WorkbookState> {
  return inExcel(async (context) => {
    const ledger = queueLedger(context);
    await context.sync();
    const { names, sheets } = ledger();
    return stateOf(names, sheets);
  });
}
