import type { CellPart } from '../../words/units/partLabels';
import type { Piece } from './split/piece';
import { readByItself, type SplitOptions } from './splitUnits';

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
  const { repeatHeads = true, read = readByItself } = options;
  const { pieces } = read(cell);
  const result: Record<CellPart, string[]> = { lead: [], coordinate: [], executor: [], director: [] };
  pieces.forEach((piece, i) =>
    result[partOf(pieces, piece, i)].push(repeatHeads ? piece.unit : piece.spelled),
  );
  return result;
}

/**
 * Behind a lead, a unit with a task of its own ("Chủ trì: UBND xã; Sở Y tế hướng dẫn") helps it and does not lead,
 * whatever the label before it. A bracket alone says so only where no label says who helps ("Chủ trì: A (…); B (…). Phối hợp: C").
 */
function partOf(pieces: readonly Piece[], piece: Piece, at: number): CellPart {
  const led = pieces.slice(0, at).some((other) => other.part === 'lead');
  if (piece.part === null) return led ? 'coordinate' : 'lead';
  const helps = piece.scoped && !(piece.unit.endsWith(')') && labelsHelpers(pieces));
  if (piece.part === 'lead' && !piece.said && led && helps) return 'coordinate';
  return piece.part;
}

function labelsHelpers(pieces: readonly Piece[]): boolean {
  return pieces.some(({ part, said }) => part === 'coordinate' && !said);
}
