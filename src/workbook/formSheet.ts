/** A blank form: the columns, rows and choices a template gives, ready to be filled in and printed. */
import type { Template } from '../plan/judge/template';
import { messagesFor, type Locale } from '../plan/messages';
import type { Area } from '../plan/model/grid';
import type { CellInput, Validation } from './cells';
import { blankSheet, type SheetContent } from './sheet';
import { printOf } from './summary/looks';

const title = 1;
const headerTop = 4;
/** Rows to write in beneath those the template gives. */
const BLANK_ROWS = 20;

export function formSheet(template: Template, tag: string, locale: Locale): SheetContent {
  const { blankForm: form } = messagesFor(locale).sheets;
  const { columns, rows, planYear } = template;
  const tiers = columns.map(({ header }) => header.split(' / '));
  const depth = Math.max(1, ...tiers.map((parts) => parts.length));
  const header = headerOf(tiers, depth);
  const right = Math.max(columns.length, 1);
  const first = headerTop + depth;
  const bottom = first + rows.length + BLANK_ROWS - 1;
  const line = (top: number): Area => ({ top, left: 1, bottom: top, right });
  const wide = (cell: string): CellInput[] => [cell, ...Array<null>(right - 1).fill(null)];
  const given = rows.map((row) =>
    columns.map(({ header: name, meaning }): CellInput => {
      if (meaning === 'stt') return row.number;
      return meaning === 'task' ? row.text : (row.cells[name] ?? null);
    }),
  );
  return {
    ...blankSheet(tag, form.name),
    gridlines: false,
    blocks: [
      {
        top: title,
        left: 1,
        rows: [wide(form.title), wide(`${form.of} ${planYear ?? '…'}`)],
      },
      { top: headerTop, left: 1, rows: [...header.rows, ...given] },
    ],
    styles: [
      { area: { top: title, left: 1, bottom: title, right }, style: 'title' },
      { area: line(title + 1), style: 'subtitle' },
      { area: { top: headerTop, left: 1, bottom: first - 1, right }, style: 'header' },
      { area: { top: first, left: 1, bottom, right }, style: 'text' },
      ...rows.flatMap(({ kind }, i) =>
        kind === 'group' ? [{ area: line(first + i), style: 'totalLabel' as const }] : [],
      ),
    ],
    merges: [line(title), line(title + 1), ...header.merges],
    widths: columns.map(({ meaning }) =>
      meaning === 'stt' ? 6 : meaning === 'task' ? 44 : meaning === null ? 10 : 22,
    ),
    freeze: { rows: first - 1, columns: 0 },
    validations: columns.flatMap(({ values, header: name }, i): Validation[] =>
      values.length === 0
        ? []
        : [
            {
              area: { top: first, left: i + 1, bottom, right: i + 1 },
              rule: { kind: 'list', values },
              refuses: true,
              title: name.slice(0, 32),
              message: form.choose,
            },
          ],
    ),
    print: printOf({ top: 1, left: 1, bottom, right }, [headerTop, first - 1]),
  };
}

/** Tiers joined by " / " side by side under one head, and heads without tiers over the whole depth. */
function headerOf(
  tiers: readonly (readonly string[])[],
  depth: number,
): { readonly rows: CellInput[][]; readonly merges: Area[] } {
  const rows = Array.from({ length: depth }, (_, tier) =>
    tiers.map((parts, i): CellInput => {
      const text = parts[tier] ?? null;
      return tier < parts.length - 1 && sameHead(tiers[i - 1], parts, tier) ? null : text;
    }),
  );
  const merges: Area[] = [];
  tiers.forEach((parts, i) => {
    const left = i + 1;
    if (parts.length < depth)
      merges.push({ top: headerTop + parts.length - 1, left, bottom: headerTop + depth - 1, right: left });
    for (let tier = 0; tier < parts.length - 1; tier += 1) {
      if (sameHead(tiers[i - 1], parts, tier)) continue;
      let end = i;
      while (sameHead(tiers[end + 1], parts, tier)) end += 1;
      if (end > i) merges.push({ top: headerTop + tier, left, bottom: headerTop + tier, right: end + 1 });
    }
  });
  return { rows, merges };
}

function sameHead(other: readonly string[] | undefined, parts: readonly string[], tier: number): boolean {
  return (
    other !== undefined &&
    tier < other.length - 1 &&
    parts.slice(0, tier + 1).every((part, i) => part === other[i])
  );
}
