import type { ReportJsonRow } from '../../../../src/cli/report';
import { ROLES, type GoldenRow, type GoldenTable } from '../golden';
import type { Judgement, Measure } from './judgement';
import { sameUnits, setKey } from './units';

/** Kind of every row; number, level, units and deadline of every task, as far as the golden tells them. */
export function judgeRows(golden: GoldenTable, rows: readonly ReportJsonRow[]): Judgement[] {
  const got = new Map(rows.map((row) => [row.row, row]));
  const wanted = new Map(golden.rows.map((row) => [row.row, row]));
  return golden.rows.flatMap((want) => judgeRow(want, got.get(want.row), wanted));
}

type ByRow = ReadonlyMap<number, GoldenRow>;

function judgeRow(want: GoldenRow, got: ReportJsonRow | undefined, wanted: ByRow): Judgement[] {
  const kind = rowJudgement(want, 'kind', got?.kind === want.kind, want.kind, got?.kind);
  if (want.kind !== 'task') return [kind];
  return [kind, ...count(want, got), ...units(want, got, wanted), ...deadline(want, got, wanted)];
}

function rowJudgement(
  { row }: GoldenRow,
  measure: Measure,
  ok: boolean,
  expected: unknown,
  found: unknown,
): Judgement {
  return {
    measure,
    place: String(row),
    ok,
    miss: `row ${row}: want ${String(expected)} got ${String(found)}`,
  };
}

function count(want: GoldenRow, got: ReportJsonRow | undefined): Judgement[] {
  const numbers = [want.number, got?.number].map((text) => (text ?? '').replace(/\s+/g, ' ').trim());
  return [
    ...(want.number === undefined
      ? []
      : [rowJudgement(want, 'number', numbers[0] === numbers[1], want.number, got?.number)]),
    ...(want.level === undefined
      ? []
      : [rowJudgement(want, 'level', want.level === got?.level, want.level, got?.level)]),
  ];
}

function units(want: GoldenRow, got: ReportJsonRow | undefined, wanted: ByRow): Judgement[] {
  return ROLES.filter((role) => want[role] !== undefined).map((role) => {
    const over = want.merged?.[role];
    const ok =
      sameUnits(got?.[role], want[role], want.fullNames) ||
      (over !== undefined && setKey(got?.[role]) === setKey(wanted.get(over)?.[role]));
    return rowJudgement(want, role, ok, `[${setKey(want[role])}]`, `[${setKey(got?.[role])}]`);
  });
}

function deadline(want: GoldenRow, got: ReportJsonRow | undefined, wanted: ByRow): Judgement[] {
  const over = want.merged?.deadline === undefined ? undefined : wanted.get(want.merged.deadline)?.deadline;
  const expected = over && got?.deadline?.kind === over.kind ? over : want.deadline;
  if (!expected) return [];
  const [kind, due] = [got?.deadline?.kind, got?.deadline?.due ?? null];
  const said = `«${got?.deadline?.text ?? ''}»`;
  return [
    rowJudgement(want, 'deadlineKind', kind === expected.kind, expected.kind, `${kind} ${said}`),
    rowJudgement(want, 'deadlineDue', due === (expected.due ?? null), expected.due ?? null, `${due} ${said}`),
  ];
}
