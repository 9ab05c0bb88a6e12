import Fuse from 'fuse.js';
import type { Item } from './items';
import type { Filter } from './paneState';

export interface Searchable {
  readonly item: Item;
  /** Title of its group and its own sentence. */
  readonly text: string;
}

/** A finder that does not mind missing accents ("so noi vu") and keeps the order of the list. */
export function finder(entries: readonly Searchable[]): (text: string) => Set<Item> {
  const fuse = new Fuse(entries, {
    keys: ['item.task', 'item.number', 'item.units', 'text'],
    ignoreDiacritics: true,
    ignoreLocation: true,
    threshold: 0.2,
  });
  return (text) => new Set(fuse.search(text).map(({ item }) => item.item));
}

/** The items the filter lets through. */
export function filtered(
  items: readonly Item[],
  filter: Pick<Filter, 'tags' | 'text'>,
  find: (text: string) => Set<Item>,
): readonly Item[] {
  const text = filter.text.trim();
  const found = text === '' ? null : find(text);
  if (found === null && filter.tags.length === 0) return items;
  return items.filter(
    (item) =>
      (filter.tags.length === 0 || filter.tags.includes(item.tag)) && (found === null || found.has(item)),
  );
}
