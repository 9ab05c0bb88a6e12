/** How sure the reading of a column is, and why it was read so. */
import type { ColumnMeaning } from '../../../model/meanings';
import type { Reason } from '../../../model/reading';
import { bestOf } from '../header/score';
import type { ColumnAssignment } from './assign';
import { doubtsOf, type SeenTable } from './doubts';
import { placedFacts, type Facts } from './facts';
import { contributionsOf, supportOf, type HeadedColumn } from './score';

export interface ColumnCertainty {
  /** 0..1, from the margin to the next best assignment. */
  readonly confidence: number;
  readonly certain: boolean;
  readonly reasons: readonly Reason[];
}

/** A margin from which on the next best assignment is out of the question. */
const WIDE = 0.25;
/** The same where the header says the meaning plainly: "chủ trì thực hiện" is near "thực hiện" and yet beyond doubt. */
const NARROWEST = 0.12;
const PLAIN = 0.85;
/** Header words that a reading needs to be certain; numbers that count on need none. */
const WORDS = 0.42;
const COUNTS = 0.9;
/** The header says something else so much more strongly that the content must have decided. */
const BEHIND = 0.35;
/** Of a column that is read as nothing. */
const UNREAD = 0.3;
/** A column left unknown by less than this may well have been the rival. */
const DOUBTFUL = 0.1;
/** Evidence lighter than this is not worth telling. */
const WORTH_TELLING = 0.1;
const MOST_REASONS = 3;
/** Content that speaks this much against the meaning contradicts the header. */
const CONTRADICTION = 0.3;
/** From this margin on nothing else is left that the column could be, whatever speaks against it. */
const BEYOND = 1;
/** One of several senses of the header ("Đơn vị" over "%"), and content that is that very thing. */
const ONE_SENSE = 0.3;
const VERY_THING = 0.5;
/** Content that decides against the strongest sense of the header. */
const DECIDES = 0.8;
/** Under words we do not know, a text in every row that is by far the best task is the task. */
const ONLY_TASK = 0.75;

export function certaintyOf(
  columns: readonly HeadedColumn[],
  facts: readonly Facts[],
  assignment: ColumnAssignment,
): ColumnCertainty[] {
  const placed = placedFacts(facts, assignment.task);
  const table = seenTable(columns, placed, assignment);
  return columns.map((column, i) => {
    const meaning = assignment.meanings[i] ?? null;
    const margin = assignment.margins[i] ?? 0;
    const rival = assignment.rivals[i] ?? null;
    const read =
      meaning === null
        ? unknownColumn(column, placed[i] ?? {}, margin, rival)
        : readColumn(column, placed[i] ?? {}, meaning, margin, rival);
    const seen = table.columns[i];
    const doubts = seen === undefined ? [] : doubtsOf(seen, table);
    return {
      ...read,
      certain: read.certain && doubts.length === 0,
      reasons: [...read.reasons, ...doubts.map((code) => ({ code }))],
    };
  });
}

function seenTable(
  columns: readonly HeadedColumn[],
  placed: readonly Facts[],
  { meanings, task }: ColumnAssignment,
): SeenTable {
  return {
    task,
    columns: columns.map((column, i) => {
      const facts = placed[i] ?? {};
      const meaning = meanings[i] ?? null;
      return { column, facts, meaning, content: meaning === null ? 0 : contentOf(column, facts, meaning) };
    }),
  };
}

/** What is seen of the column beside its header, added up. */
function contentOf(column: HeadedColumn, facts: Facts, meaning: ColumnMeaning): number {
  return contributionsOf(column, facts, meaning).reduce(
    (sum, { why, by }) => (why === 'header-words' ? sum : sum + by),
    0,
  );
}

function readColumn(
  column: HeadedColumn,
  facts: Facts,
  meaning: ColumnMeaning,
  margin: number,
  rival: ColumnMeaning | null,
): ColumnCertainty {
  const parts = contributionsOf(column, facts, meaning);
  const told = parts.filter(({ by }) => by >= WORTH_TELLING).slice(0, MOST_REASONS);
  const against = parts.filter(({ why, by }) => by < 0 && why !== 'header-words');
  const weight = -against.reduce((sum, { by }) => sum + by, 0);
  const words = supportOf(column, meaning);
  const content = contentOf(column, facts, meaning);
  const isBehind = column.openness === 'said' && strongest(column) - words > BEHIND && content < DECIDES;
  const isContradicted = margin < BEYOND && (weight >= CONTRADICTION || isBehind);
  const isNarrow = margin < (words >= PLAIN ? NARROWEST : WIDE);
  const reasons: Reason[] = told.map(({ why }) => ({ code: why }));
  if (isContradicted) reasons.push({ code: 'header-against-content' });
  if (isNarrow && rival !== null) reasons.push({ code: 'narrow-margin', params: { meaning: rival } });
  const isTold =
    words >= WORDS ||
    (meaning === 'stt' ? (facts.counting ?? 0) >= COUNTS : words >= ONE_SENSE && content >= VERY_THING) ||
    (meaning === 'task' && column.openness === 'strange' && margin >= ONLY_TASK);
  return { confidence: confidenceOf(margin), certain: !isNarrow && !isContradicted && isTold, reasons };
}

function strongest({ header }: HeadedColumn): number {
  return bestOf(header)?.[1] ?? 0;
}

function unknownColumn(
  column: HeadedColumn,
  facts: Facts,
  margin: number,
  rival: ColumnMeaning | null,
): ColumnCertainty {
  const reasons: Reason[] = [
    { code: column.openness === 'other' ? 'header-of-other-lists' : 'header-unknown' },
  ];
  if (margin < DOUBTFUL && rival !== null)
    reasons.push({ code: 'narrow-margin', params: { meaning: rival } });
  // Under a lost head a column may be anything.
  const isTold = column.openness !== 'silent' && (facts.blank === 1 || margin >= DOUBTFUL);
  return { confidence: UNREAD, certain: isTold, reasons };
}

/** 0.5 where the next best is as good, 0.99 where it is far behind. */
function confidenceOf(margin: number): number {
  return Math.round(Math.min(0.99, 0.5 + 0.5 * (1 - Math.exp(-4 * margin))) * 100) / 100;
}
