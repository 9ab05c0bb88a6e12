import { isoToSerial } from '../../plan/model/grid';
import { decidingDate, judgedDays } from '../../plan/understand/status';
import type { Deadline } from '../../plan/model/appendix';
import type { CellInput } from '../cells';

/**
 * The day a deadline is judged by, as a cell: a serial, or for a recurring deadline with several days a formula that gives
 * the next one from the as-of cell on (the last one when all have passed). null where no day is fixed.
 */
export function decidingCell(deadline: Deadline, asOfCell: string): CellInput {
  if (deadline.kind === 'recurring' && deadline.dues.length > 1) {
    const serials = judgedDays(deadline).map(isoToSerial);
    const last = serials.pop() ?? 0;
    const nested = serials.reduceRight(
      (rest, serial) => `IF(${asOfCell}<=${serial},${serial},${rest})`,
      String(last),
    );
    return { formula: `=${nested}` };
  }
  const date = decidingDate(deadline, '') ?? judgedDays(deadline).at(-1) ?? null;
  return date === null ? null : isoToSerial(date);
}
