/**
 * ISO date of "5/2/2026" or "05-02-2026", day first whatever language the browser speaks: its own date field would show 02/05 to
 * some. null for anything else and for days that do not exist.
 */
export function readDate(text: string): string | null {
  const parts = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(text);
  if (parts === null) return null;
  const [day, month, year] = parts.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}
