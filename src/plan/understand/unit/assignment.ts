import type { Piece } from './split/piece';
import { readCell } from './split/read';
import type { SplitOptions } from './splitUnits';
import type { Part } from './directory/roles';

/** The parts of one task as one cell gives them. */
export interface Assignment {
  readonly lead: string[];
  readonly coordinate: string[];
  readonly executor: string[];
  readonly director: string[];
}

/**
 * Reads a cell that may name several roles: "Chủ trì: …; phối hợp: …", "X chủ trì, phối hợp với Y", "X (chủ trì)".
 * A cell without role words gives leads only.
 */
export function readAssignment(cell: string, options: SplitOptions = {}): Assignment {
  const { repeatHeads = true } = options;
  const pieces = readCell(cell);
  const result: Record<Part, string[]> = { lead: [], coordinate: [], executor: [], director: [] };
  pieces.forEach((piece, i) =>
    result[partOf(pieces, piece, i)].push(repeatHeads ? piece.unit : piece.spelled),
  );
  return result;
}

/**
 * Behind a lead, a unit with a task of its own ("Chủ trì: UBND xã; Sở Y tế hướng dẫn") helps it and does not lead,
 * whatever the label before it.
 */
function partOf(pieces: readonly Piece[], piece: Piece, at: number): Part {
  const led = pieces.slice(0, at).some((other) => other.part === 'lead');
  if (piece.part === null) return led ? 'coordinate' : 'lead';
  if (piece.part === 'lead' && !piece.said && led && piece.scoped) return 'coordinate';
  return piece.part;
}
