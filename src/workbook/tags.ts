/** Tags say which sheets are ours. */
import type { RemoveSheets } from './edit';

/**
 * Sheets with such a tag are put once and are the user's own from then on: a form to fill in, cells of a document. They are in no ledger,
 * so they are read and checked like any other, and no later run writes over what stands in them.
 */
export const SOURCE_TAG = 'source.';

export function isUsersOwn(tag: string): boolean {
  return tag.startsWith(SOURCE_TAG);
}

/** Whether a removal means the sheet with this tag. */
export function matchesTag(removal: RemoveSheets, tag: string): boolean {
  if (removal.except?.includes(tag)) return false;
  return removal.tags.some((pattern) =>
    pattern.endsWith('*') ? tag.startsWith(pattern.slice(0, -1)) : tag === pattern,
  );
}
