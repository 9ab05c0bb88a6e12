/** Gives sheets their looks, as many of them as Excel takes. */
import { Batch } from '../batch';
import { isBusy } from '../errors';
import type { Look } from './looks';

/** Sheets in one request: page set-up can take a second a sheet where Excel asks the printer. */
export const sheetsAtOnce = 12;

/** Requests and milliseconds spent on looks before the rest is left out. */
const most = { requests: 60, milliseconds: 60_000 };

type Kind = Look['kind'];

/** @returns the kinds of which some were refused, or not come to */
export async function putLooks(context: Excel.RequestContext, looks: readonly Look[]): Promise<Kind[]> {
  const start = performance.now();
  let requests = 0;
  const refused = new Set<Kind>();
  const refuse = (some: readonly Look[]): void => {
    for (const { kind } of some) refused.add(kind);
  };
  /** Halves what fails until what is refused stands alone. */
  const put = async (some: readonly Look[]): Promise<void> => {
    if (some.length === 0) return;
    if (requests >= most.requests || performance.now() - start > most.milliseconds) return refuse(some);
    requests += 1;
    try {
      await send(context, some);
    } catch (error) {
      if (isBusy(error)) requests = most.requests;
      if (some.length === 1 || isBusy(error)) return refuse(some);
      const half = Math.ceil(some.length / 2);
      await put(some.slice(0, half));
      await put(some.slice(half));
    }
  };
  for (const some of together(looks)) await put(some);
  return [...refused];
}

async function send(context: Excel.RequestContext, looks: readonly Look[]): Promise<void> {
  const batch = new Batch(context);
  for (const { sheet, bytes, queue } of looks) {
    await batch.room(bytes);
    queue(context.workbook.worksheets.getItem(sheet));
  }
  await batch.send();
}

/** Those of some sheets at a time, what shows on the screen before what shows on paper. */
function together(looks: readonly Look[]): Look[][] {
  const sheets = [...new Set(looks.map(({ sheet }) => sheet))];
  const groups: Look[][] = [];
  for (let i = 0; i < sheets.length; i += sheetsAtOnce) {
    const some = new Set(sheets.slice(i, i + sheetsAtOnce));
    const here = looks.filter(({ sheet }) => some.has(sheet));
    groups.push([
      ...here.filter(({ kind }) => kind === 'view'),
      ...here.filter(({ kind }) => kind === 'page'),
    ]);
  }
  return groups;
}
