import { tokenise } from '../../../words/tokens';
import type { Part } from '../../../words/units/partLabels';
import type { CellReading } from '../types';
import { withoutContacts } from './contacts';
import { NOTHING_KNOWN, type Known } from './known';
import { learnNames } from './learn';
import { markInner } from './marks';
import type { Piece } from './piece';
import { SegmentReader } from './segmentReader';
import { segmentsOf } from './segments';
import { Trace } from './trace';

/** Reads one cell of units. */
export type UnitReader = (cell: string) => CellReading;

/**
 * A reader for the unit cells of one document, which learns from all of them before it divides the first one. It keeps
 * what it has read: a plan repeats a few hundred cells thousands of times.
 * @param names further names known to be units: the office's own directory
 */
export function unitReader(cells: Iterable<string>, names: Iterable<string> = []): UnitReader {
  const known = learnNames(cells, names);
  const read = new Map<string, CellReading>();
  return (cell) => {
    let reading = read.get(cell);
    if (reading === undefined) read.set(cell, (reading = readCell(cell, known)));
    return reading;
  };
}

/** Reads a cell of units by itself: names as spelled, in order, with the parts the cell gives them. */
export function readCell(cell: string, known: Known = NOTHING_KNOWN): CellReading {
  const { names, contacts } = withoutContacts(cell);
  const { text, list } = tokenise(names);
  const inner = markInner(list);
  const trace = new Trace(text, list);
  const pieces: Piece[] = [];
  let label: Part | null = null;
  let office: string | null = null;
  let declared: string | null = null;
  let end = 0;
  for (const segment of segmentsOf(list, inner)) {
    // Between segments stand separators, bullets, numbers and labels.
    trace.explain(end, segment.from);
    end = segment.to;
    label = segment.label ?? label;
    const cellState = { text, tokens: list, inner, known, trace };
    const reader: SegmentReader = new SegmentReader(cellState, segment, { label, office, declared });
    pieces.push(...reader.read());
    office = reader.office;
    declared = reader.declared;
  }
  trace.explain(end, list.length);
  const unexplained = trace.leftOut();
  const doubts = [...trace.doubts, ...unexplained.map((words) => ({ code: 'leftOut' as const, words }))];
  return { pieces, certain: doubts.length === 0, doubts, unexplained, contacts };
}
