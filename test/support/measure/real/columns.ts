import type { GoldenTable } from '../golden';
import type { Judgement } from './judgement';

/** No column of the golden's `other` may be given one of these. */
const DECISIVE: ReadonlySet<string> = new Set([
  'lead',
  'coordinate',
  'executor',
  'deadline',
  'product',
  'task',
]);

/** Letters by meaning, each column of the golden and each that was given a meaning it should not have. */
export function judgeColumns({ layout }: GoldenTable, got: Readonly<Record<string, unknown>>): Judgement[] {
  const { other, ...wanted } = layout.columns;
  const unnamed = [other ?? []].flat();
  const named = Object.entries(wanted).map(([meaning, letter]) =>
    judged(meaning, got[meaning] === letter, `want ${String(letter)} got ${String(got[meaning])}`),
  );
  const extra = Object.entries(got)
    .filter(([meaning]) => meaning !== 'other' && !(meaning in wanted))
    .filter(([meaning, letter]) => DECISIVE.has(meaning) || !unnamed.includes(String(letter)))
    .map(([meaning, letter]) => judged(meaning, false, `wrongly given to ${String(letter)}`));
  const all = [...named, ...extra];
  return [
    ...all,
    { measure: 'allColumns', place: '', ok: all.every(({ ok }) => ok), miss: 'not all columns' },
  ];
}

function judged(meaning: string, ok: boolean, miss: string): Judgement {
  return { measure: 'column', place: meaning, ok, miss };
}
