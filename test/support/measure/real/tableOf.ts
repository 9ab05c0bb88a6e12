import type { ReportJsonAppendix } from '../../../../src/cli/report';
import type { GoldenTable } from '../golden';

/** The table that is the golden's: the one whose first header row agrees, else the one that shares most task rows with it. */
export function tableOf(
  golden: GoldenTable,
  appendices: readonly ReportJsonAppendix[],
): ReportJsonAppendix | undefined {
  const first = golden.layout.headerRows?.[0];
  const sameHeader = appendices.find(({ layout }) => layout.headerRows?.[0] === first);
  if (sameHeader !== undefined) return sameHeader;
  const mine = new Set(golden.rows.filter(({ kind }) => kind === 'task').map(({ row }) => row));
  const shared = ({ rows }: ReportJsonAppendix) => rows.filter(({ row }) => mine.has(row)).length;
  const [best] = [...appendices].sort((one, other) => shared(other) - shared(one));
  return best !== undefined && shared(best) > 0 ? best : undefined;
}
