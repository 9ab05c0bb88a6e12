import type { Part } from '../directory/roles';
import { markInner } from './marks';
import type { Piece } from './piece';
import { SegmentReader } from './segmentReader';
import { segmentsOf } from './segments';
import { tokenise } from './tokens';

/** Cells read lately: a plan repeats a few hundred of them thousands of times. */
const read = new Map<string, readonly Piece[]>();
const REMEMBERED = 2000;

/** Reads a cell of units: names as spelled, in order, with the parts the cell gives them. */
export function readCell(cell: string): readonly Piece[] {
  let pieces = read.get(cell);
  if (pieces === undefined) {
    pieces = readAnew(cell);
    if (read.size >= REMEMBERED) read.clear();
    if (cell.length < 1000) read.set(cell, pieces);
  }
  return pieces;
}

function readAnew(cell: string): Piece[] {
  const { text, list } = tokenise(cell);
  const inner = markInner(list);
  const pieces: Piece[] = [];
  let label: Part | null = null;
  let office: string | null = null;
  let declared: string | null = null;
  for (const segment of segmentsOf(list, inner)) {
    label = segment.label ?? label;
    const reader: SegmentReader = new SegmentReader(text, list, inner, segment, label, office, declared);
    pieces.push(...reader.read());
    office = reader.office;
    declared = reader.declared;
  }
  return pieces;
}
