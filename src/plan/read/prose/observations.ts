import type { Observation } from '../../model/observation';
import type { PlanInfo, RowReading } from '../../model/reading';
import type { LineRole, Outline, OutlinePart, Item } from './outline';
import { saysWho } from './labelLexicon';
import type { ProseLine } from './lines';

/** What prose plans show to a careful reader beside their tables; the kinds are rule ids. */
export function proseObservations(
  outline: Outline,
  parts: ReadonlyMap<Item, readonly OutlinePart[]>,
  rows: readonly RowReading[],
  plan: PlanInfo,
): Observation[] {
  return [
    ...missingAssignments(parts),
    ...executorsForCoordinators(parts),
    ...labelVariants(parts),
    ...lateMilestones(outline.roles, parts, rows, plan),
  ].sort((a, b) => a.row - b.row);
}

/** A task without any part on who does it, in a plan whose other tasks have one. */
function missingAssignments(parts: ReadonlyMap<Item, readonly OutlinePart[]>): Observation[] {
  const assigned = (item: Item): boolean => (parts.get(item) ?? []).some((part) => saysWho(part.meaning));
  const items = [...parts.keys()];
  if (!items.some(assigned)) return [];
  return items
    .filter((item) => !assigned(item))
    .map((item) => ({
      kind: 'missing-assignment',
      row: item.line.row,
      column: item.line.column,
      params: undefined,
    }));
}

/** "Thực hiện" beside a lead, without "Phối hợp", in a plan that elsewhere names coordinators. */
function executorsForCoordinators(parts: ReadonlyMap<Item, readonly OutlinePart[]>): Observation[] {
  const all = [...parts.values()];
  if (!all.some((of) => of.some((part) => part.meaning === 'coordinate'))) return [];
  return all.flatMap((of) => {
    const executor = of.find((part) => part.meaning === 'executor');
    const has = (meaning: string): boolean => of.some((part) => part.meaning === meaning);
    if (executor === undefined || !has('lead') || has('coordinate')) return [];
    return [
      {
        kind: 'executor-instead-of-coordinate',
        row: executor.line.row,
        column: executor.line.column,
        params: { label: executor.phrase },
      },
    ];
  });
}

/** A label written otherwise than nearly all of its kind: without its dash, or with another sign after it. */
function labelVariants(parts: ReadonlyMap<Item, readonly OutlinePart[]>): Observation[] {
  const kinds = new Map<string, OutlinePart[]>();
  for (const item of parts.keys()) {
    for (const part of item.parts) {
      if (part.inline) continue;
      kinds.set(part.meaning, [...(kinds.get(part.meaning) ?? []), part]);
    }
  }
  return [...kinds.values()].flatMap((of) => {
    const unmarked = exceptions(of, (part) => part.marker ?? 'none');
    const seen = new Set(unmarked.map((observation) => observation.row));
    return [...unmarked, ...exceptions(of, (part) => part.ending).filter(({ row }) => !seen.has(row))];
  });
}

const FEWEST = 4;
const NEARLY_ALL = 0.75;

function exceptions(of: readonly OutlinePart[], form: (part: OutlinePart) => string): Observation[] {
  const counts = new Map<string, number>();
  for (const part of of) counts.set(form(part), (counts.get(form(part)) ?? 0) + 1);
  const [usual = '', most = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (of.length < FEWEST || most < of.length * NEARLY_ALL) return [];
  const example = of.find((part) => form(part) === usual);
  return of
    .filter((part) => form(part) !== usual)
    .map((part) => ({
      kind: 'label-variant',
      row: part.line.row,
      column: part.line.column,
      params: { label: labelAsWritten(part), usual: example === undefined ? '' : labelAsWritten(example) },
    }));
}

/** The label with the marker before it and the sign after it. */
function labelAsWritten(part: OutlinePart): string {
  const at = part.line.text.indexOf(part.phrase);
  const before = part.marker === null ? '' : part.line.text.slice(0, Math.max(0, at));
  return `${before}${part.phrase}${part.ending}`;
}

const FULL_DATE = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](20\d{2})(?!\d)/gu;

/** A date in a task's text that lies after the plan's year and after every year its deadline names. */
function lateMilestones(
  roles: ReadonlyMap<ProseLine, LineRole>,
  parts: ReadonlyMap<Item, readonly OutlinePart[]>,
  rows: readonly RowReading[],
  plan: PlanInfo,
): Observation[] {
  if (plan.year === null || /20\d{2}\s?[-–]\s?20\d{2}|đến năm/iu.test(plan.title ?? '')) return [];
  const deadlines = new Map(rows.map((row) => [row.row, row.cells.deadline ?? '']));
  const found: Observation[] = [];
  for (const [line, role] of roles) {
    const item = role.item;
    if (item === null || !parts.has(item) || role.part?.meaning === 'deadline') continue;
    const latest = Math.max(
      plan.year,
      ...(deadlines.get(item.line.row)?.match(/20\d{2}/g) ?? []).map(Number),
    );
    for (const date of line.text.matchAll(FULL_DATE)) {
      if (Number(date[1]) > latest) {
        found.push({
          kind: 'milestone-outside-plan-year',
          row: line.row,
          column: line.column,
          params: { quote: date[0], year: String(latest) },
        });
      }
    }
  }
  return found;
}
