/** A table's header as it is, and as it may come: lost, damaged, or moved beside the column it belongs to. */
import { headerKey } from '../../../src/plan/read/table/header/key';
import type { HeaderBlock } from '../../../src/plan/read/table/header/block';
import { scoreTiers } from '../../../src/plan/read/table/header/score';

/** What no meaning is known by. */
const NONSENSE = 'Abc xyz';

/** The header whole, wholly lost, each head lost or nonsense by itself, and each two neighbours exchanged. */
export function headsChanged(block: HeaderBlock): HeaderBlock[] {
  const { tiers } = block;
  const places = tiers.map((_, i) => i);
  const headed = places.filter((i) => tiers[i]?.length !== 0);
  const swapped = (i: number): HeaderBlock =>
    withHeads(block, (j) => tiers[j === i ? i + 1 : j === i + 1 ? i : j] ?? []);
  return [
    block,
    withHeads(block, () => []),
    ...headed.map((i) => withHeads(block, (j) => (j === i ? [] : (tiers[j] ?? [])))),
    ...headed.map((i) =>
      withHeads(block, (j) => (tiers[j] ?? []).map((head) => (j === i ? NONSENSE : head))),
    ),
    ...places.slice(0, -1).map(swapped),
  ];
}

function withHeads(block: HeaderBlock, headsOf: (column: number) => readonly string[]): HeaderBlock {
  const tiers = block.tiers.map((_, i) => headsOf(i));
  return { ...block, tiers, scores: tiers.map((heads) => scoreTiers(heads.map(headerKey))) };
}
