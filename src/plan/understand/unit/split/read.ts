import type { CellPart } from '../../../words/units/partLabels';
import { nobody } from '../../../words/units/nobody';
import type { CellReading } from '../types';
import type { Known } from './known';
import { learnNames } from './learn';
import type { Piece } from './piece';
import { SegmentReader } from './segmentReader';
import { prepare, type Prepared } from './prepare';
import { Trace } from './trace';

/** Reads one cell of units. */
export type UnitReader = (cell: string) => CellReading;

/**
 * A reader for the unit cells of one document, which learns from all of them before it divides the first one. It keeps
 * what it has read: a plan repeats a few hundred cells thousands of times.
 * @param names further names known to be units: the office's own directory
 */
export function unitReader(cells: Iterable<string>, names: Iterable<string> = []): UnitReader {
  const prepared = new Map<string, Prepared>();
  for (const cell of cells) if (!prepared.has(cell)) prepared.set(cell, prepare(cell));
  const known = learnNames(prepared.values(), names);
  const read = new Map<string, CellReading>();
  return (cell) => {
    let reading = read.get(cell);
    if (reading === undefined) {
      read.set(cell, (reading = readCell(prepared.get(cell) ?? prepare(cell), known)));
      prepared.delete(cell);
    }
    return reading;
  };
}

/** Names as spelled, in order, with the parts the cell gives them. */
function readCell(
  { text, tokens, inner, separators, segments, contacts }: Prepared,
  known: Known,
): CellReading {
  const trace = new Trace(text, tokens);
  const pieces: Piece[] = [];
  let label: CellPart | null = null;
  let office: string | null = null;
  let declared: string | null = null;
  let end = 0;
  for (const segment of segments) {
    // Between segments stand separators, bullets, numbers and labels.
    trace.explain(end, segment.from);
    end = segment.to;
    label = segment.label ?? label;
    const cellState = { text, tokens, inner, separators, known, trace };
    const reader: SegmentReader = new SegmentReader(cellState, segment, { label, office, declared });
    pieces.push(...reader.read());
    office = reader.office;
    declared = reader.declared;
  }
  trace.explain(end, tokens.length);
  // "Không" is in no list of names; whoever meant somebody by it has to say so.
  if (tokens.length > 0 && nobody.matchAt(tokens, 0) === tokens.length)
    trace.doubt('unknownName', 0, tokens.length);
  const unexplained = trace.leftOut();
  const doubts = [...trace.doubts, ...unexplained.map((words) => ({ code: 'leftOut' as const, words }))];
  return { pieces, certain: doubts.length === 0, doubts, unexplained, contacts };
}
