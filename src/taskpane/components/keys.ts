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
