/** A sequence of numbers 0..1 that is the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** So many of a list, chosen by chance, in the list's order. */
export function sampleOf<T>(list: readonly T[], count: number, random: () => number): T[] {
  const chosen = new Set(
    list
      .map((_, i) => ({ i, at: random() }))
      .sort((one, other) => one.at - other.at)
      .slice(0, count)
      .map(({ i }) => i),
  );
  return list.filter((_, i) => chosen.has(i));
}
