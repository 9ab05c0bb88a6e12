/** Is certainty true: of what is read wrong, how much is shown as certain; of what is read right, how much is flagged. */
import type { ReportJsonAppendix } from '../../../src/cli/report';
import type { GoldenTable } from '../measure/golden';
import type { Bar } from '../measure/bars';
import { aligned, share } from '../measure/print';
import type { CorpusDocument } from '../measure/real/documents';
import { readAppendices } from '../measure/real/measure';
import { tableOf } from '../measure/real/tableOf';
import { tally, type Answer, type Tally } from './tally';
import { headerAblated } from './transforms/headerAblated';
import { numberColumnAblated } from './transforms/numberColumnAblated';

export interface Certainty {
  readonly columns: Tally;
  readonly rows: Tally;
}

/**
 * Right answers are those of the documents as they are; wrong ones also those with each people, time and product column under a nonsense
 * header and without row numbers, since a document as it is has hardly any.
 */
export function measureCertainty(documents: readonly CorpusDocument[]): Certainty {
  const columns: Answer[] = [];
  const rows: Answer[] = [];
  for (const document of documents) {
    const variants = [
      { lines: document.lines, merges: [], tables: document.tables },
      ...headerAblated(document, () => 0),
      ...numberColumnAblated(document, () => 0),
    ];
    variants.forEach(({ lines, merges, tables }, i) => {
      const asked = ({ right }: Answer): boolean => i === 0 || !right;
      const appendices = readAppendices(lines, merges);
      for (const golden of tables) {
        const found = tableOf(golden, appendices);
        if (found === undefined) continue;
        columns.push(...columnAnswers(golden, found).filter(asked));
        rows.push(...rowAnswers(golden, found, lines).filter(asked));
      }
    });
  }
  return { columns: tally(columns), rows: tally(rows) };
}

/** Both shares of each kind, as a table of two lines. */
export function certaintyText({ columns, rows }: Certainty): string {
  const line = (name: string, { right, rightDoubtful, wrong, wrongCertain }: Tally): string[] => [
    name,
    `${wrongCertain} of ${wrong}`,
    share(ratio(wrongCertain, wrong)),
    `${rightDoubtful} of ${right}`,
    share(ratio(rightDoubtful, right)),
  ];
  return aligned([
    ['certainty', 'wrong, yet certain', '%', 'right, yet flagged', '%'],
    line('columns', columns),
    line('rows', rows),
  ]);
}

function ratio(part: number, all: number): number {
  return all === 0 ? 0 : part / all;
}

/** At least these shares of the wrong ones flagged, and of the right ones certain: for columns what is asked, for rows what was measured last. */
const BARS = {
  columns: { wrongFlagged: 0.9, rightCertain: 0.9 },
  rows: { wrongFlagged: 0.75, rightCertain: 0.95 },
} as const;

export function barsOfCertainty(certainty: Certainty): Bar[] {
  return (['columns', 'rows'] as const).flatMap((kind) => {
    const { right, rightDoubtful, wrong, wrongCertain } = certainty[kind];
    return [
      {
        name: `${kind}: wrong ones flagged`,
        value: 1 - ratio(wrongCertain, wrong),
        bar: BARS[kind].wrongFlagged,
      },
      {
        name: `${kind}: right ones certain`,
        value: 1 - ratio(rightDoubtful, right),
        bar: BARS[kind].rightCertain,
      },
    ];
  });
}

/** Where an executor alone is wanted, a lead is as fair. */
const FAIR: Readonly<Record<string, string>> = { executor: 'lead' };
/** What a column of no meaning must not be given. */
const DECISIVE = ['lead', 'coordinate', 'executor', 'deadline', 'product', 'task'];

/** Every column of the golden that has a meaning, and those of no meaning that were given one that matters. */
function columnAnswers({ layout }: GoldenTable, found: ReportJsonAppendix): Answer[] {
  const wanted = new Map(
    Object.entries(layout.columns).flatMap(([meaning, letters]) =>
      [letters].flat().map((letter) => [letter as string, meaning] as const),
    ),
  );
  return found.layout.columnDetails.flatMap(({ column, meaning, certain }) => {
    const want = wanted.get(column);
    if (want === undefined || (want === 'stt' && meaning === null)) return [];
    if (want === 'other') return DECISIVE.includes(meaning ?? '') ? [{ right: false, certain }] : [];
    const isFair = FAIR[want] === meaning && layout.columns[meaning] === undefined;
    return [{ right: meaning === want || isFair, certain }];
  });
}

const CONTENT = ['group', 'task', 'continuation', 'total', 'footer'];

/** Every row that still has content, by its kind. */
function rowAnswers(
  golden: GoldenTable,
  found: ReportJsonAppendix,
  lines: CorpusDocument['lines'],
): Answer[] {
  const got = new Map(found.rows.map((row) => [row.row, row]));
  return golden.rows.flatMap(({ row, kind }) => {
    const read = got.get(row);
    const isEmpty = lines[row - 1]?.every((text) => text.trim() === '') ?? true;
    if (isEmpty || read === undefined || !(CONTENT.includes(kind) && CONTENT.includes(read.kind))) return [];
    return [{ right: read.kind === kind, certain: read.certain }];
  });
}
