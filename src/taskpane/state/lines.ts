import { repeatedBy } from '../../plan/judge/repeats';
import type { Severity } from '../../plan/model/finding';
import type { Item } from './items';
import type { Filter } from './paneState';

export interface Group {
  /** Rule id, "overdue", "due-soon", or a unit's name; "" where the unit is not known. */
  readonly key: string;
  readonly items: readonly Item[];
  readonly severity: Severity;
}

/** Items of one rule that say the same: what they say, told once. */
export interface Repeat {
  readonly said: string;
  readonly items: readonly Item[];
}

/** What stands on one line of the list. */
export type Line =
  | { readonly kind: 'group'; readonly id: string; readonly group: Group; readonly folded: boolean }
  | {
      readonly kind: 'repeat';
      readonly id: string;
      readonly group: Group;
      readonly repeat: Repeat;
      readonly folded: boolean;
    }
  | {
      readonly kind: 'item';
      readonly id: string;
      readonly item: Item;
      readonly group: Group;
      /** 2, or 3 under a repeat. */
      readonly level: 2 | 3;
    };

const weight: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Items in groups: overdue and due soon first, then the gravest; by unit, in the order of the sheet. */
export function groupsOf(items: readonly Item[], groupBy: Filter['groupBy']): Group[] {
  const byKey = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item, groupBy)) {
      const group = byKey.get(key);
      if (group === undefined) byKey.set(key, [item]);
      else group.push(item);
    }
  }
  const groups = [...byKey].map(([key, members]) => ({ key, items: members, severity: gravest(members) }));
  return groupBy === 'unit' ? groups.sort(knownFirst) : groups.sort((a, b) => order(a) - order(b));
}

/**
 * Groups and their items as one flat list; the items of a folded group are left out, and those of a repeat unless it was opened.
 *
 * @param toggled keys of groups that were folded, and ids of repeats that were opened
 */
export function linesOf(groups: readonly Group[], toggled: readonly string[]): Line[] {
  const changed = new Set(toggled);
  return groups.flatMap((group): Line[] => {
    const folded = changed.has(group.key);
    const head: Line = { kind: 'group', id: `group:${group.key}`, group, folded };
    return folded ? [head] : [head, ...bodyOf(group, changed)];
  });
}

function bodyOf(group: Group, opened: ReadonlySet<string>): Line[] {
  return repeatsOf(group).flatMap((part): Line[] => {
    if (!('said' in part)) return [itemLine(part, group, 2)];
    const id = `repeat:${group.key}/${part.said}`;
    const head: Line = { kind: 'repeat', id, group, repeat: part, folded: !opened.has(id) };
    return head.folded ? [head] : [head, ...part.items.map((item) => itemLine(item, group, 3))];
  });
}

function itemLine(item: Item, group: Group, level: 2 | 3): Line {
  return { kind: 'item', id: `${group.key}/${item.id}`, item, group, level };
}

/** In the order of the first of each; what is said once only stands for itself. Under a unit's name there are no repeats. */
function repeatsOf({ key, items }: Group): (Item | Repeat)[] {
  const saying = (item: Item): string | null =>
    item.about === key && item.finding !== null ? repeatedBy(item.finding) : null;
  const bySaid = new Map<string, Item[]>();
  for (const item of items) {
    const said = saying(item);
    if (said !== null) bySaid.set(said, [...(bySaid.get(said) ?? []), item]);
  }
  return items.flatMap((item): (Item | Repeat)[] => {
    const said = saying(item);
    const same = said === null ? [] : (bySaid.get(said) ?? []);
    if (said === null || same.length < 2) return [item];
    return same[0] === item ? [{ said, items: same }] : [];
  });
}

function keysOf(item: Item, groupBy: Filter['groupBy']): readonly string[] {
  if (groupBy === 'rule') return [item.about];
  return item.units.length === 0 ? [''] : item.units;
}

function gravest(items: readonly Item[]): Severity {
  return items.reduce<Severity>(
    (worst, { severity }) => (weight[severity] < weight[worst] ? severity : worst),
    'info',
  );
}

function order(group: Group): number {
  if (group.key === 'overdue') return -2;
  if (group.key === 'due-soon') return -1;
  return weight[group.severity];
}

function knownFirst(a: Group, b: Group): number {
  return Number(a.key === '') - Number(b.key === '');
}
