import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { AppendixReport } from '../../plan/check';
import type { DoubtfulCell, DoubtfulRow } from '../../plan/judge/judged';
import { squash } from '../../plan/words/text';
import { cellName } from '../../plan/model/grid';
import { useSession, useWords } from './context';

const useStyles = makeStyles({
  list: { maxHeight: '120px', margin: 0, padding: 0, listStyleType: 'none', overflowY: 'auto' },
  cell: {
    display: 'block',
    width: '100%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
  },
});

interface ListProps {
  readonly rows: readonly DoubtfulRow[];
  readonly cells: readonly DoubtfulCell[];
  readonly report: AppendixReport;
}

/** Rows and cells that were read with doubt, one a line; each leads to its place and why it was read so. */
export function DoubtList({ rows: doubted, cells, report }: ListProps) {
  const styles = useStyles();
  const session = useSession();
  const { pane, core, fill } = useWords();
  const rows = new Map(report.appendix.rows.map((row) => [row.row, row]));
  const show = (row: number, column: number | null, from: string): void => {
    session.store.dispatch({ type: 'why-asked', why: { row, column, from } });
    void session.goTo(row, column);
  };
  return (
    <ul className={styles.list} aria-label={pane.doubts.label}>
      {doubted.map(({ row, kind, text }) => {
        const id = `doubt-row-${row}`;
        return (
          <li key={id}>
            <Link as="button" id={id} className={styles.cell} onClick={() => show(row, null, id)}>
              {fill(pane.doubts.row, {
                row: String(row),
                kind: core.terms.rowKinds[kind],
                text: squash(text),
              })}
            </Link>
          </li>
        );
      })}
      {cells.map((cell) => {
        const id = `doubt-${cellName(cell.row, cell.column)}`;
        return (
          <li key={id}>
            <Link as="button" id={id} className={styles.cell} onClick={() => show(cell.row, cell.column, id)}>
              {fill(pane.doubts.cell, {
                cell: cellName(cell.row, cell.column),
                text: squash(rows.get(cell.row)?.cells[cell.meaning] ?? ''),
              })}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
