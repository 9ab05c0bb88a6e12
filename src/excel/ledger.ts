/** Reads the ledger of a workbook: our defined names, and the sheets there are. */
import { readLedgerName, readReference, stateOf, type LedgerName } from '../workbook/ledger';
import type { WorkbookState } from '../workbook';
import { inExcel } from './run';

export interface Ledger {
  readonly names: readonly LedgerName[];
  /** Names of ours whose sheet or cells are gone: they say nothing any more, and stand in the way of new ones. */
  readonly dead: readonly string[];
  /** All worksheets in tab order, hidden ones included. */
  readonly sheets: readonly string[];
  readonly visible: readonly string[];
  /** What stays of a sheet when it is renamed, by its name now; good until the workbook is closed. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Queues the question; the function returned reads the answer after the next sync. */
export function queueLedger(context: Excel.RequestContext): () => Ledger {
  const names = context.workbook.names;
  names.load('items/name,items/formula,items/comment');
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name,items/visibility');
  return () => {
    const ours = names.items.flatMap(({ name, formula, comment }) => {
      const entry = readLedgerName(name);
      return entry === null ? [] : [{ name, entry, comment, ...readReference(String(formula)) }];
    });
    const present = sheets.items.map(({ name }) => name);
    const isLive = ({ sheet, area }: LedgerName): boolean =>
      sheet !== null && area !== null && present.includes(sheet);
    return {
      names: ours.filter(isLive),
      dead: ours.filter((one) => !isLive(one)).map(({ name }) => name),
      sheets: present,
      visible: sheets.items.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name),
      ids: new Map(sheets.items.map(({ id, name }) => [name, id])),
    };
  };
}

export function readState(): Promise<WorkbookState> {
  return inExcel(async (context) => {
    const ledger = queueLedger(context);
    await context.sync();
    const { names, sheets } = ledger();
    return stateOf(names, sheets);
  });
}
