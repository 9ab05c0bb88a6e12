import { compareKey } from '../../words/text';
import type { UnitVariant } from '../../model/appendix';
import type { UnitCluster, UnitMention } from './types';

/** The office's own directory: the unit's name by the compare key of a spelling. What it says wins over what was recognised. */
export type UnitDirectory = Readonly<Record<string, string>>;

/** Clusters with the spellings of the directory put where it says; order as first met. A unit left without a mention is gone. */
export function withDirectory(clusters: readonly UnitCluster[], directory: UnitDirectory): UnitCluster[] {
  if (Object.keys(directory).length === 0) return [...clusters];
  const units = new Map<string, { name: string; variants: UnitVariant[]; mentions: UnitMention[] }>();
  for (const cluster of clusters) {
    for (const variant of cluster.variants) {
      const chosen = directory[compareKey(variant.spelling)];
      const name = chosen ?? cluster.name;
      const unit = units.get(compareKey(name)) ?? { name, variants: [], mentions: [] };
      units.set(compareKey(name), unit);
      unit.variants.push(chosen === undefined ? variant : { ...variant, reason: reasonFor(variant, name) });
      unit.mentions.push(...cluster.mentions.filter(({ spelling }) => spelling === variant.spelling));
    }
  }
  return [...units.values()];
}

function reasonFor({ spelling }: UnitVariant, name: string): string | null {
  return compareKey(spelling) === compareKey(name) ? null : 'chosen';
}
