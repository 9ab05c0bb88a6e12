import type { Line } from '../state/lines';

/** How many lines a page key goes. */
const page = 10;

/** The line a key moves to, or null for a key that does not move. */
export function nextLine(key: string, lines: readonly Line[], at: number): Line | null {
  const last = lines.length - 1;
  const to = (index: number): Line | null => lines[Math.min(last, Math.max(0, index))] ?? null;
  switch (key) {
    case 'ArrowDown':
      return to(at + 1);
    case 'ArrowUp':
      return to(at - 1);
    case 'PageDown':
      return to(at + page);
    case 'PageUp':
      return to(at - page);
    case 'Home':
      return to(0);
    case 'End':
      return to(last);
    case 'ArrowLeft': {
      const line = lines[at];
      const inside = (other: Line): boolean =>
        other.kind === 'repeat' && line?.kind === 'item' && other.repeat.items.includes(line.item);
      const head = (other: Line): boolean => other.kind === 'group' && other.group === line?.group;
      return lines.find((other) => other.group === line?.group && inside(other)) ?? lines.find(head) ?? null;
    }
    default:
      return null;
  }
}

/** Where the list stands: at the line that was chosen, or where it was before it went. */
export function placeIn(lines: readonly Line[], line: string | null, lineAt: number): number {
  const found = lines.findIndex(({ id }) => id === line);
  return found >= 0 ? found : Math.max(0, Math.min(line === null ? 0 : lineAt, lines.length - 1));
}

/** The finding after or before the chosen line; the one in its place where it has gone. Null at either end. */
export function neighbour(
  lines: readonly Line[],
  line: string | null,
  lineAt: number,
  direction: 1 | -1,
): number | null {
  const found = lines.findIndex(({ id }) => id === line);
  const gone = line !== null && found < 0;
  let at = gone ? (direction === 1 ? lineAt : lineAt - 1) : found + direction;
  if (line === null) at = direction === 1 ? 0 : lines.length - 1;
  while (lines[at]?.kind === 'group' || lines[at]?.kind === 'repeat') at += direction;
  return lines[at] === undefined ? null : at;
}
