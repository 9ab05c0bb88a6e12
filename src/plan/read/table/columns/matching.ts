/** One best assignment of columns to meanings. */

/**
 * Chooses for every row at most one column so that the sum of the chosen values is greatest, no column twice; a row may stay
 * without one at the value `free`. Values below `free` are never chosen. Returns the column per row, null where free.
 * The Hungarian method: cost grows with rows² × columns.
 */
export function bestMatching(values: readonly (readonly number[])[], free: number): (number | null)[] {
  const rows = values.length;
  const meanings = values[0]?.length ?? 0;
  const columns = meanings + rows;
  // Potentials and matches are 1-based; column 0 is where a search starts.
  const cost = (row: number, column: number): number =>
    column <= meanings ? -(values[row - 1]?.[column - 1] ?? 0) : column - meanings === row ? -free : 1e6;
  const u = new Array<number>(rows + 1).fill(0);
  const v = new Array<number>(columns + 1).fill(0);
  const match = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= rows; row++) {
    const way = new Array<number>(columns + 1).fill(0);
    const least = new Array<number>(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Array<boolean>(columns + 1).fill(false);
    match[0] = row;
    let at = 0;
    do {
      used[at] = true;
      const from = match[at] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let column = 1; column <= columns; column++) {
        if (used[column] === true) continue;
        const reduced = cost(from, column) - (u[from] ?? 0) - (v[column] ?? 0);
        if (reduced < (least[column] ?? 0)) {
          least[column] = reduced;
          way[column] = at;
        }
        if ((least[column] ?? 0) < delta) {
          delta = least[column] ?? 0;
          next = column;
        }
      }
      for (let column = 0; column <= columns; column++) {
        if (used[column] === true) {
          const owner = match[column] ?? 0;
          u[owner] = (u[owner] ?? 0) + delta;
          v[column] = (v[column] ?? 0) - delta;
        } else least[column] = (least[column] ?? 0) - delta;
      }
      at = next;
    } while (match[at] !== 0);
    do {
      const before = way[at] ?? 0;
      match[at] = match[before] ?? 0;
      at = before;
    } while (at !== 0);
  }
  const chosen = new Array<number | null>(rows).fill(null);
  for (let column = 1; column <= meanings; column++) {
    const row = match[column] ?? 0;
    if (row > 0) chosen[row - 1] = column - 1;
  }
  return chosen;
}
