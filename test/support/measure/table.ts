/** One document of the corpus read by the program and compared with its golden reading. */
import type { ReportJsonAppendix, ReportJsonRow } from '../../../src/cli/report';
import { JUDGEMENTS, ROLES, type GoldenRow, type GoldenTable } from './golden';
import { Overlap, Score } from './score';

export interface TableScores {
  readonly columns: Score;
  readonly headers: Score;
  readonly kinds: Score;
  readonly lead: Score;
  readonly coordinate: Score;
  readonly executor: Score;
  readonly deadline: Score;
  /** Product, requirement, budget, number, level and parent of groups and tasks. */
  readonly fields: Score;
  /** Pairs of spellings joined in one unit; null where the golden has no units. */
  readonly clusters: Overlap | null;
  /** Mechanical rules by row; null where the golden has no findings. */
  readonly rules: Overlap | null;
  readonly severities: Score;
  /** Error-level findings that the golden does not have as errors. */
  readonly falseErrors: readonly string[];
}

/** @param found what the program read; undefined where it found no such table */
export function compareTable(golden: GoldenTable, found: ReportJsonAppendix | undefined): TableScores {
  const rows = new Map((found?.rows ?? []).map((row) => [row.row, row]));
  const findings = found?.findings ?? [];
  const errors = new Set((golden.findings ?? []).filter((each) => each.severity === 'error').map(nameOf));
  return {
    columns: columns(golden, found),
    headers: headers(golden, found),
    kinds: perRow(golden.rows, rows, (want, row) => [want.kind, row?.kind]),
    ...unitScores(golden, rows),
    deadline: perRow(
      golden.rows.filter(({ deadline }) => deadline),
      rows,
      (want, row) => [
        `${want.deadline?.kind} ${want.deadline?.due}`,
        `${row?.deadline?.kind} ${row?.deadline?.due} «${row?.deadline?.text}»`,
        want.deadline?.kind === row?.deadline?.kind && want.deadline?.due === row?.deadline?.due,
      ],
    ),
    fields: fields(golden, rows),
    clusters: golden.units === undefined ? null : clusters(golden, found),
    rules:
      golden.findings === undefined
        ? null
        : new Overlap(
            golden.findings.filter(({ rule }) => !JUDGEMENTS.has(rule)).map(nameOf),
            findings.filter(({ rule }) => isGoldenRule(rule)).map(nameOf),
          ),
    severities: severities(golden, findings),
    falseErrors:
      golden.findings === undefined
        ? []
        : findings.filter((each) => each.severity === 'error' && !errors.has(nameOf(each))).map(nameOf),
  };
}

function nameOf({ row, rule }: { readonly row: number; readonly rule: string }): string {
  return `${row} ${rule}`;
}

/** Rules beyond those of the goldens: shown to the user, but no golden says where they hold. */
const EXTRAS: ReadonlySet<string> = new Set([
  'vague-lead',
  'legacy-encoding',
  'same-task-twice',
  'product-is-no-product',
  'child-deadline-after-group',
  'column-mostly-empty',
  'merged-cell-assumed',
  'deadline-unreadable',
  'status-unclear',
  'extension-before-deadline',
  'extension-unreadable',
]);

function isGoldenRule(rule: string): boolean {
  return !EXTRAS.has(rule);
}

function columns(golden: GoldenTable, found: ReportJsonAppendix | undefined): Score {
  const score = new Score();
  const read: Readonly<Record<string, unknown>> = { ...found?.layout.columns };
  if (golden.layout.headerRows === null) return score;
  for (const name of new Set([...Object.keys(golden.layout.columns), ...Object.keys(read)])) {
    const [want, got] = [golden.layout.columns[name], read[name]];
    score.add(JSON.stringify(want) === JSON.stringify(got), () => `column ${name}: ${want} read as ${got}`);
  }
  return score;
}

function headers(golden: GoldenTable, found: ReportJsonAppendix | undefined): Score {
  const score = new Score();
  for (const part of ['headerRows', 'repeatedHeaderRows', 'titleRows', 'totalRows'] as const) {
    const [want, got] = [JSON.stringify(golden.layout[part]), JSON.stringify(found?.layout[part])];
    score.add(want === got, () => `${part}: ${want} read as ${got}`);
  }
  return score;
}

type Rows = ReadonlyMap<number, ReportJsonRow>;

/** Compares one value of every row; the third part says whether they agree where that is not plain equality. */
function perRow(
  wanted: readonly GoldenRow[],
  rows: Rows,
  valuesOf: (want: GoldenRow, row: ReportJsonRow | undefined) => readonly [unknown, unknown, boolean?],
): Score {
  const score = new Score();
  for (const want of wanted) {
    const [expected, got, ok] = valuesOf(want, rows.get(want.row));
    score.add(ok ?? expected === got, () => `row ${want.row}: ${expected} read as ${got}`);
  }
  return score;
}

function unitScores(golden: GoldenTable, rows: Rows): Pick<TableScores, 'lead' | 'coordinate' | 'executor'> {
  const [lead, coordinate, executor] = ROLES.map((role) =>
    perRow(
      golden.rows.filter((row) => row.kind === 'task' && row[role] !== undefined && hasRole(golden, role)),
      rows,
      (want, row) => [unitList(want[role], want.fullNames), unitList(row?.[role], want.fullNames)],
    ),
  );
  return {
    lead: lead ?? new Score(),
    coordinate: coordinate ?? new Score(),
    executor: executor ?? new Score(),
  };
}

/** A table without such a column has nothing to read; its empty lists would count as right answers. */
function hasRole({ layout, rows }: GoldenTable, role: 'lead' | 'coordinate' | 'executor'): boolean {
  return layout.columns[role] !== undefined || rows.some((row) => (row[role]?.length ?? 0) > 0);
}

/** A name whose head was left out in the cell ("UBND thành phố A, Thành phố B") is right with its head and without. */
function unitList(units: readonly string[] = [], fullNames: Readonly<Record<string, string>> = {}): string {
  return units
    .map((unit) => unit.normalize('NFC').replace(/\s+/g, ' ').trim())
    .map((unit) => fullNames[unit] ?? unit)
    .sort()
    .join(' | ');
}

function fields(golden: GoldenTable, rows: Rows): Score {
  const score = new Score();
  for (const want of golden.rows) {
    const row = rows.get(want.row);
    if (want.kind !== 'task' && want.kind !== 'group') continue;
    for (const field of ['number', 'level', 'parent', 'product', 'requirement', 'budget'] as const) {
      if (want[field] === undefined) continue;
      score.add(
        want[field] === row?.[field],
        () => `row ${want.row}: ${field} ${want[field]} read as ${row?.[field]}`,
      );
    }
  }
  return score;
}

function clusters(golden: GoldenTable, found: ReportJsonAppendix | undefined): Overlap {
  return new Overlap(
    (golden.units ?? []).flatMap(({ variants }) => pairs(variants)),
    (found?.units ?? []).flatMap(({ variants }) => pairs(variants)),
  );
}

function pairs(variants: readonly string[]): string[] {
  const names = [
    ...new Set(variants.map((name) => name.normalize('NFC').replace(/\s+/g, ' ').trim())),
  ].sort();
  return names.flatMap((one, i) => names.slice(i + 1).map((other) => `${one} = ${other}`));
}

function severities(golden: GoldenTable, findings: ReportJsonAppendix['findings']): Score {
  const score = new Score();
  const wanted = new Map((golden.findings ?? []).map((each) => [nameOf(each), each.severity]));
  for (const each of findings) {
    const want = wanted.get(nameOf(each));
    if (want !== undefined)
      score.add(want === each.severity, () => `${nameOf(each)}: ${want} given as ${each.severity}`);
  }
  return score;
}
