import { headerKey } from '../table/header/key';
import { bestOf, scoreHeader } from '../table/header/score';
import type { ColumnMeaning } from '../../model/meanings';
import { numberOnLine } from '../../words/rowNumber';
import type { PastedLine } from './lines';

export interface PastedColumn {
  readonly meaning: ColumnMeaning | null;
  /** The heading, its lines joined. */
  readonly header: string;
  readonly score: number;
}

export interface PastedHeader {
  /** Index of its first line and of the line after its last. */
  readonly from: number;
  readonly to: number;
  /** In the order of the table; the number column is left out. */
  readonly columns: readonly PastedColumn[];
}

const NUMBER_HEADING = /^(?:s\s?\.?tt|tt|số tt|số thứ tự)(?=\s|$)\.?\s*/u;
const MOST_LINES = 28;
const LEAST_COLUMNS = 4;
const LONGEST_HEADING = 5;
const MOST_STATES = 60;
/** A header that is not among the first of its like is no header. */
const MOST_TRIES = 20;

/** The first run of lines that are the headings of a plan table, one heading after the other; null where there is none. */
export function findHeader(lines: readonly PastedLine[]): PastedHeader | null {
  const starts = lines.flatMap((line, at) => (NUMBER_HEADING.test(line.key) ? [at] : []));
  for (const from of starts.slice(0, MOST_TRIES)) {
    const header = headerAt(lines, from);
    if (header !== null) return header;
  }
  return null;
}

function headerAt(lines: readonly PastedLine[], from: number): PastedHeader | null {
  const end = Math.min(lines.length, from + MOST_LINES);
  let to = from + 1;
  while (to < end && numberOnLine(lines[to]?.text ?? '') === null) to += 1;
  if (to === end) return null;
  const texts = lines.slice(from, to).map((line) => line.text);
  texts[0] = (texts[0] ?? '').slice(NUMBER_HEADING.exec(lines[from]?.key ?? '')?.[0].length ?? 0).trim();
  const columns = divide(texts.filter((text) => text !== ''));
  const meanings = new Set(columns.map((column) => column.meaning));
  const told =
    meanings.has('task') && (meanings.has('lead') || meanings.has('executor')) && meanings.has('deadline');
  return told && columns.length >= LEAST_COLUMNS ? { from, to, columns } : null;
}

interface Partial {
  readonly score: number;
  readonly columns: readonly PastedColumn[];
}

/** Joins the lines of each heading: the division in which most headings are known and none is met twice. */
function divide(texts: readonly string[]): readonly PastedColumn[] {
  const reached: Map<string, Partial>[] = texts.map(() => new Map());
  reached.push(new Map());
  reached[0]?.set('', { score: 0, columns: [] });
  texts.forEach((_, at) => {
    const states = [...(reached[at]?.values() ?? [])].sort((a, b) => b.score - a.score).slice(0, MOST_STATES);
    for (let length = 1; length <= LONGEST_HEADING && at + length <= texts.length; length += 1) {
      const next = texts[at + length];
      if (next !== undefined && /^\p{Ll}/u.test(next)) continue;
      const column = columnOf(texts.slice(at, at + length).join(' '));
      for (const state of states) keepBetter(reached[at + length], extend(state, column));
    }
  });
  const ends = [...(reached[texts.length]?.values() ?? [])].sort((a, b) => b.score - a.score);
  return ends[0]?.columns ?? [];
}

function extend({ score, columns }: Partial, column: PastedColumn): Partial {
  const twice = columns.some((other) => other.meaning === column.meaning);
  const gain = column.meaning === null || twice ? -0.6 : column.score - 0.2;
  return { score: score + gain, columns: [...columns, column] };
}

/** Of two divisions that reach the same line with the same meanings, the better goes on. */
function keepBetter(states: Map<string, Partial> | undefined, state: Partial): void {
  const meanings = state.columns
    .map((column) => column.meaning ?? '')
    .sort()
    .join();
  const known = states?.get(meanings);
  if (known === undefined || known.score < state.score) states?.set(meanings, state);
}

function columnOf(header: string): PastedColumn {
  const found = bestOf(scoreHeader(headerKey(header)));
  return { meaning: found?.[0] ?? null, header, score: found?.[1] ?? 0 };
}

/** Index ranges (end excluded) at which the header stands again, at page breaks. */
export function repeatedHeaders(lines: readonly PastedLine[], header: PastedHeader): [number, number][] {
  const keys = lines.slice(header.from, header.to).map((line) => line.key);
  const found: [number, number][] = [];
  for (let at = header.to; at + keys.length <= lines.length; at += 1) {
    if (!keys.every((key, i) => lines[at + i]?.key === key)) continue;
    found.push([at, at + keys.length]);
    at += keys.length - 1;
  }
  return found;
}
