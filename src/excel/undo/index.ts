/**
 * Puts a workbook back as it was before an edit: at the user's wish, or when the edit failed half-way. Every part of it looks at what
 * stands and writes what should, so that a putting back which was itself cut short is simply done again, to its end.
 */
import { SoatError } from '../../plan/model/error';
import type { AppliedEdit } from '../../workbook';
import { Batch } from '../batch';
import { asSoatError } from '../errors';
import { queueLedger } from '../ledger';
import type { Memory } from '../memory';
import type { Begun, Reverse } from '../reverse';
import { inExcel } from '../run';
import { followed } from './follow';
import { look, type Now } from './look';
import { mustBeLossless } from './lossless';
import { restore } from './restore';

/** How often it is tried. */
const attempts = 3;

/** @throws SoatError undo-would-lose; other-workbook or undo-unfinished where Excel stopped half-way: the same call goes on from there */
export async function undo(applied: AppliedEdit, memory: Memory): Promise<void> {
  const reverse = applied.reverse as Reverse;
  await putBack(reverse, !reverse.failed);
  forget(memory, reverse);
}

/** The user has had no time to change anything. */
export function rollBack(reverse: Reverse): Promise<void> {
  reverse.failed = true;
  return putBack(reverse, false);
}

/** What is remembered of this session is what stands in the workbook again. */
function forget({ sheets }: Memory, reverse: Reverse): void {
  for (const { content } of reverse.addedSheets) sheets.delete(content.tag);
  for (const { content, oldContent } of reverse.updatedSheets)
    if (oldContent === null) sheets.delete(content.tag);
    else sheets.set(content.tag, oldContent);
}

async function putBack(reverse: Reverse, whole: boolean): Promise<void> {
  for (let left = attempts; left > 0; left -= 1)
    try {
      await inExcel((context) => once(context, reverse, whole));
      return;
    } catch (error) {
      const reason = asSoatError(error);
      if (reason.code === 'undo-would-lose' || reason.code === 'other-workbook') throw reason;
      if (left > 1) continue;
      if (!whole || reverse.begun === null) throw reason;
      throw new SoatError('undo-unfinished', { detail: reason.message }, { cause: reason });
    }
}

async function once(context: Excel.RequestContext, reverse: Reverse, whole: boolean): Promise<void> {
  const ledger = queueLedger(context);
  await context.sync();
  const present = await ledger();
  const here = followed(reverse, present);
  const now = await look(context, here, present);
  if (reverse.begun === null) {
    if (whole) mustBeLossless(here, now);
    reverse.begun = begunAt(here, now, whole);
  }
  await restore(new Batch(context), { ...here, begun: reverse.begun }, now);
}

function begunAt({ updatedSheets }: Reverse, now: Now, whole: boolean): Begun {
  return {
    sheets: now.sheets,
    whole,
    used: new Map(
      updatedSheets.map(({ name, old }) => [
        name,
        whole ? (now.contents.get(name)?.area ?? null) : (old?.area ?? null),
      ]),
    ),
  };
}
