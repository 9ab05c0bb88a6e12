/**
 * Weights of the evidence of columns that decide nothing by themselves in any table of the corpora and the tests, whatever became of its
 * header: they are there for heads that are lost, damaged or wrong, so tables as they are do not show what for.
 */
import { messagesFor } from '../../../src/plan/messages';
import { gridOfText, type Grid } from '../../../src/plan/model/grid';
import { drain } from '../../../src/plan/model/slices';
import { recogniseTables } from '../../../src/plan/read/table';
import { findTables } from '../../../src/plan/read/table/areas';
import { readColumns } from '../../../src/plan/read/table/columns';
import { EVIDENCE, type Evidence } from '../../../src/plan/read/table/columns/evidence';
import { placedFacts, type Facts } from '../../../src/plan/read/table/columns/facts';
import { viewOf } from '../../../src/plan/read/table/view';
import { ALL_TABLES } from '../../plan/read/table/tables';
import { OTHERS } from '../../plan/read/table/tables/others';
import { gridOf } from '../../plan/read/table/tables/table';
import { headsChanged } from './headsChanged';
import { allDocuments } from './real/documents';
import type { UnmetList } from './unmet';

/**
 * Each weight is taken out in turn and the columns read again; it is idle where none changes its meaning or certainty. Its reason is
 * what the explanation of a reading says of the row. Takes some minutes of the processor.
 */
export function idleWeights(): UnmetList[] {
  const weights = [...weightsByName()];
  const questions = questionsOf([
    ...allDocuments().map(({ name, lines }) => gridOfText(name, lines)),
    ...[...ALL_TABLES, ...OTHERS].map((table) => gridOf(table)),
  ]);
  const idle = weights.filter(([, rows]) =>
    without(rows, () =>
      questions.every(({ facts, read, answer }) => !isMet(rows, facts) || read() === answer),
    ),
  );
  const { reasons } = messagesFor('en');
  const unmet = idle.map(([entry, [row]]) => ({ entry, why: row === undefined ? null : reasons[row.why] }));
  return [{ name: 'weights', total: weights.length, unmet }];
}

/** Rows of one fact and one name are one weight: what speaks against people speaks against each that names them. */
function weightsByName(): Map<string, Evidence[]> {
  const weights = new Map<string, Evidence[]>();
  for (const row of EVIDENCE) {
    const name = `${row.when} ${row.of} ${row.by}`;
    weights.set(name, [...(weights.get(name) ?? []), row]);
  }
  return weights;
}

/** Something that is read, and how it is read with all weights. */
interface Question {
  /** What is seen of its columns; null where any weight may have a say. */
  readonly facts: readonly Facts[] | null;
  readonly read: () => string;
  readonly answer: string;
}

/** Every table under every header first; then whole sheets, of which some are to be refused. */
function questionsOf(grids: readonly Grid[]): Question[] {
  return [...grids.flatMap(tableQuestions), ...grids.map(sheetQuestion)];
}

function tableQuestions(grid: Grid): Question[] {
  const view = drain(viewOf(grid));
  if (view.rows === 0 || view.columns === 0 || recogniseTables(grid).length === 0) return [];
  return drain(findTables(view, [])).flatMap(({ block, repeats, end }) =>
    headsChanged(block).map((changed) => {
      const columns = () => readColumns(view, changed, repeats, end, {});
      const read = (): string => answerOf(columns().columns);
      return { facts: everywhere(columns().facts), read, answer: read() };
    }),
  );
}

/** With the facts of their place, wherever the task may stand. */
function everywhere(facts: readonly Facts[]): Facts[] {
  return [...placedFacts(facts, 0), ...placedFacts(facts, facts.length - 1)];
}

function sheetQuestion(grid: Grid): Question {
  const read = (): string =>
    recogniseTables(grid)
      .map(({ layout }) => answerOf(layout.columns))
      .join('/');
  return { facts: null, read, answer: read() };
}

function answerOf(columns: readonly { column: number; meaning: string | null; certain: boolean }[]): string {
  return columns.map(({ column, meaning, certain }) => `${column} ${meaning} ${certain}`).join();
}

function isMet([row]: readonly Evidence[], facts: readonly Facts[] | null): boolean {
  return facts === null || facts.some((seen) => row !== undefined && (seen[row.when] ?? 0) !== 0);
}

function without<T>(rows: readonly Evidence[], run: () => T): T {
  const mutable = rows as readonly { by: number }[];
  const before = rows.map(({ by }) => by);
  for (const row of mutable) row.by = 0;
  try {
    return run();
  } finally {
    mutable.forEach((row, i) => (row.by = before[i] ?? 0));
  }
}
