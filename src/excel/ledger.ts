/* eslint-disable office-addins/call-sync-before-read, office-addins/load-object-before-read --
   questions are queued by one function and their answers read after the sync between */
/** Reads the ledger of a workbook: our defined names, and the sheets there are. */
import { readLedgerName, readReference, stateOf, type LedgerName } from '../workbook/ledger';
import type { WorkbookState } from '../workbook';
import { inExcel, inTurn } from './run';

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

/**
 * Names that come with the first request, whole: few workbooks have more. Old ones carry tens of thousands, hidden, from workbook to
 * workbook.
 */
const firstPage = 500;

/** Names of each later request: a name alone has 255 characters at most, an answer 5 MB. */
const laterPage = 6_000;

/** Queues the question; the function returned reads the answer after the next sync, and asks on where there are very many names. */
export function queueLedger(context: Excel.RequestContext): () => Promise<Ledger> {
  const { names, worksheets: sheets } = context.workbook;
  const count = names.getCount();
  names.load({ $top: firstPage, name: true, formula: true, comment: true });
  sheets.load('items/id,items/name,items/visibility');
  return async () => {
    const first = names.items;
    const ours = [...first, ...(await furtherOurs(context, first.length, count.value))].flatMap(
      ({ name, formula, comment }) => {
        const entry = readLedgerName(name);
        return entry === null ? [] : [{ name, entry, comment, ...readReference(String(formula)) }];
      },
    );
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

/** Names of ours behind the first `from` of `count`. */
async function furtherOurs(
  context: Excel.RequestContext,
  from: number,
  count: number,
): Promise<Excel.NamedItem[]> {
  const pages = Array.from({ length: Math.ceil((count - from) / laterPage) }, (_, i) => from + i * laterPage);
  const found = (await inTurn(pages, (skip) => namesFrom(context, skip))).flat().filter(readLedgerName);
  const items = [...new Set(found)].map((name) => context.workbook.names.getItemOrNullObject(name));
  for (const item of items) item.load('name,formula,comment');
  if (items.length > 0) await context.sync();
  return items.filter(({ isNullObject }) => !isNullObject);
}

async function namesFrom(context: Excel.RequestContext, skip: number): Promise<string[]> {
  const { names } = context.workbook;
  names.load({ $top: laterPage, $skip: skip, name: true });
  await context.sync();
  return names.items.map(({ name }) => name);
}

export function readState(): Promise<WorkbookState> {
  return inExcel(async (context) => {
    const ledger = queueLedger(context);
    await context.sync();
    const { names, sheets } = await ledger();
    return stateOf(names, sheets);
  });
}
