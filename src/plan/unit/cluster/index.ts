import { compareKey } from '../../text';
import type { UnitCluster, UnitMention } from '../types';

export function clusterUnits(mentions: readonly UnitMention[]): UnitCluster[] {
  const groups = new Map<string, UnitMention[]>();
  for (const mention of mentions) {
    const key = compareKey(mention.spelling);
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  return [...groups.values()].map((group) => ({
    name: group[0]?.spelling ?? '',
    variants: [...new Set(group.map((m) => m.spelling))].map((spelling) => ({
      spelling,
      rows: group.filter((m) => m.spelling === spelling).map((m) => m.row),
      reason: null,
    })),
    mentions: group,
  }));
}
