/** Puts a workbook back as it was before an edit: at the user's wish, or when the edit failed half-way. */
import type { AppliedEdit } from '../../workbook';
import { Batch } from '../batch';
import type { Memory } from '../memory';
import type { Reverse } from '../reverse';
import { inExcel } from '../run';
import { look } from './look';
import { mustBeLossless } from './lossless';
import { restore } from './restore';

/** @throws SoatError undo-would-lose */
export function undo(applied: AppliedEdit, memory: Memory): Promise<void> {
  const reverse = applied.reverse as Reverse;
  return inExcel(async (context) => {
    const now = await look(context, reverse);
    mustBeLossless(reverse, now);
    await restore(new Batch(context), reverse, now);
    forget(memory, reverse);
  });
}

/** What is remembered of this session is what stands in the workbook again. */
function forget({ sheets, marks }: Memory, reverse: Reverse): void {
  for (const { content } of reverse.addedSheets) sheets.delete(content.tag);
  for (const { set } of reverse.addedMarks) marks.delete(set);
  for (const step of reverse.removedMarks) marks.set(step.set, step);
  for (const { content, oldContent } of reverse.updatedSheets)
    if (oldContent === null) sheets.delete(content.tag);
    else sheets.set(content.tag, oldContent);
}

/** Best effort over what was begun; the user has had no time to change anything. */
export function rollBack(reverse: Reverse): Promise<void> {
  return inExcel(async (context) => {
    const now = await look(context, reverse);
    await restore(new Batch(context), reverse, now);
  });
}
