import Fuse from 'fuse.js';
import { once } from '../../plan/model/remember';
import { plainKey } from '../../plan/words/text';
import type { Item } from './items';
import type { Filter } from './paneState';
import { isSince } from './since';

export interface Searchable {
  readonly item: Item;
  /** Title of its group and its own sentence. */
  readonly text: string;
}

/**
 * A finder that does not mind missing accents ("so noi vu"): what holds the words as typed; where nothing does, what holds all of them
 * somewhere; where nothing does, what nearly does, for a slip of the keyboard.
 */
export function finder(entries: readonly Searchable[]): (text: string) => Set<Item> {
  const keyed = once(() =>
    entries.map(({ item, text }) => ({
      item,
      key: plainKey([item.number, item.task, ...item.units, text].join(' ')),
    })),
  );
  const fuse = once(
    () => new Fuse(keyed(), { keys: ['key'], ignoreDiacritics: true, ignoreLocation: true, threshold: 0.3 }),
  );
  return (text) => {
    const wanted = plainKey(text);
    const starts = wanted.split(' ').map((word) => ` ${word}`);
    const found = [
      () => keyed().filter(({ key }) => key.includes(wanted)),
      () => keyed().filter(({ key }) => starts.every((start) => ` ${key}`.includes(start))),
      () =>
        fuse()
          .search(wanted)
          .map(({ item }) => item),
    ].reduce<readonly { readonly item: Item }[]>(
      (before, attempt) => (before.length > 0 ? before : attempt()),
      [],
    );
    return new Set(found.map(({ item }) => item));
  };
}

/** The items the filter lets through, in the order of the list; `asOf` is the ISO date the plan was judged at. */
export function filtered(
  items: readonly Item[],
  filter: Pick<Filter, 'tags' | 'text' | 'since'>,
  find: (text: string) => Set<Item>,
  asOf: string,
): readonly Item[] {
  const text = filter.text.trim();
  const found = text === '' ? null : find(text);
  if (found === null && filter.tags.length === 0) return items;
  return items.filter(
    (item) =>
      (filter.tags.length === 0 || filter.tags.includes(item.tag)) &&
      (filter.since === null || item.tag !== 'overdue' || isSince(item, filter.since, asOf)) &&
      (found === null || found.has(item)),
  );
}
