/**
 * The items to take out so that the others stand in rising order: the fewest. Of three in a wrong order one was moved, not two.
 *
 * @param places where each item of the wanted order stands
 * @returns indexes into `places`
 */
export function outOfOrder(places: readonly number[]): Set<number> {
  // Longest rising subsequence, by the index of the smallest last item of each length.
  const tails: number[] = [];
  const before: number[] = [];
  places.forEach((place, i) => {
    const found = tails.findIndex((tail) => places[tail]! >= place);
    const length = found < 0 ? tails.length : found;
    before[i] = length === 0 ? -1 : tails[length - 1]!;
    tails[length] = i;
  });
  const moved = new Set(places.keys());
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i]!) moved.delete(i);
  return moved;
}
