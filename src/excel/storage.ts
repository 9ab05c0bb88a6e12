/**
 * A person's own choices on this machine. A browser that denies storage to a page in another's frame (private windows, strict
 * settings, policies) throws at the very word `localStorage`: then they last as long as the page does.
 */
const thisPage = new Map<string, string>();

export function remember(key: string, value: string): void {
  const name = storageKey(key);
  thisPage.set(name, value);
  try {
    localStorage.setItem(name, value);
  } catch {
    // Denied or full: the choice is kept above.
  }
}

export function recall(key: string): string | null {
  const name = storageKey(key);
  try {
    return localStorage.getItem(name) ?? thisPage.get(name) ?? null;
  } catch {
    return thisPage.get(name) ?? null;
  }
}

/** Excel on the web keeps the storage of one site apart from another's by this key; elsewhere there is none. */
function storageKey(key: string): string {
  const partition = typeof Office === 'undefined' ? undefined : Office.context?.partitionKey;
  return `${partition ?? ''}soat.${key}`;
}
