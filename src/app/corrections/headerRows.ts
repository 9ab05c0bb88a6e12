import type { Area, Grid } from '../../plan/model/grid';

/** Header rows of a table the user has selected: its first row, and as far down as a merged cell of that row reaches. */
export function headerRowsOf(area: Area, { merges }: Pick<Grid, 'merges'>): [number, number] {
  const inFirstRow = merges.filter(
    ({ top, left, right }) => top === area.top && left >= area.left && right <= area.right,
  );
  const bottom = Math.max(area.top, ...inFirstRow.map((merge) => merge.bottom));
  return [area.top, Math.min(bottom, area.bottom)];
}
