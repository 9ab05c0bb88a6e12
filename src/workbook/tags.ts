/** Tags say which sheets are ours. */
import type { RemoveSheets } from './edit';

/** Whether a removal means the sheet with this tag. */
export function matchesTag(removal: RemoveSheets, tag: string): boolean {
  if (removal.except?.includes(tag)) return false;
  return removal.tags.some((pattern) =>
    pattern.endsWith('*') ? tag.startsWith(pattern.slice(0, -1)) : tag === pattern,
  );
}
