import type { Severity } from '../../plan/model/finding';
import type { Item } from './items';
import type { Filter } from './paneState';

export interface Group {
  /** Rule id, "overdue", "due-soon", or a unit's name; "" where the unit is not known. */
  readonly key: string;
  readonly items: readonly Item[];
  readonly severity: Severity;
}

/** What stands on one line of the list. */
export type Line =
  | { readonly kind: 'group'; readonly id: string; readonly group: Group; readonly folded: boolean }
  | { readonly kind: 'item'; readonly id: string; readonly item: Item; readonly group: Group };

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

/** Groups and their items as one flat list; the items of a folded group are left out. */
export function linesOf(groups: readonly Group[], folded: readonly string[]): Line[] {
  const hidden = new Set(folded);
  return groups.flatMap((group): Line[] => {
    const isFolded = hidden.has(group.key);
    const head: Line = { kind: 'group', id: `group:${group.key}`, group, folded: isFolded };
    if (isFolded) return [head];
    return [
      head,
      ...group.items.map((item): Line => ({ kind: 'item', id: `${group.key}/${item.id}`, item, group })),
    ];
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
