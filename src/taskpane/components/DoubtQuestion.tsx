import { Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AppendixReport } from '../../plan/check';
import {
  doubtedCells,
  doubtsOf,
  isDoubtful,
  type DoubtfulCell,
  type DoubtfulRow,
  type Doubts,
} from '../../plan/judge/judged';
import { columnLetter } from '../../plan/model/grid';
import { squash } from '../../plan/words/text';
import { cellName } from '../text/cellName';
import { usePaneState, useSession, useWords, type Words } from './context';
import { columnButton } from './ids';

/** Id of the button that sets right what was doubted. */
const REPAIR = 'repair-doubts';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', columnGap: '4px' },
  grow: { flex: '1', minWidth: 0 },
  button: { flexShrink: 0, minWidth: 0 },
  more: { fontSize: 'inherit' },
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

/** All that was read with doubt, asked once: columns by name, rows and cells by number with the list behind a click. */
export function DoubtQuestion({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const session = useSession();
  const words = useWords();
  const { pane, core, fill } = words;
  const { work } = usePaneState();
  const [open, setOpen] = useState(false);
  const doubts = doubtsOf(report.appendix);
  if (!isDoubtful(doubts)) return null;
  const cells = [...doubts.units, ...doubts.deadlines];
  const repair = (): void => {
    const [column] = doubts.columns;
    const [row] = doubts.rows;
    if (column === undefined && !doubts.table && row !== undefined) {
      // What a row may be instead stands beside why it is what it is.
      session.store.dispatch({ type: 'why-asked', why: { row: row.row, column: null, from: REPAIR } });
      void session.goTo(row.row, null);
      return;
    }
    session.store.dispatch({ type: 'correcting', open: true });
    if (column !== undefined)
      requestAnimationFrame(() => document.getElementById(columnButton(column.column))?.focus());
  };
  return (
    <div role="group" aria-label={pane.doubts.label}>
      <div className={styles.row}>
        <Caption1 className={styles.grow}>
          {fill(core.judged.gaps['uncertain-cells'], { what: whatIsDoubted(doubts, words) })}{' '}
          {cells.length + doubts.rows.length > 0 && (
            <Link
              as="button"
              inline
              className={styles.more}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              {open ? pane.doubts.hide : pane.doubts.list}
            </Link>
          )}
        </Caption1>
        <Button
          size="small"
          className={styles.button}
          disabled={work !== null}
          title={pane.doubts.rightFor}
          onClick={() => void session.confirmDoubts()}
        >
          {pane.doubts.right}
        </Button>
        <Button
          size="small"
          id={REPAIR}
          className={styles.button}
          disabled={work !== null}
          title={pane.doubts.repairFor}
          onClick={repair}
        >
          {pane.doubts.repair}
        </Button>
      </div>
      {open && <DoubtList rows={doubts.rows} cells={cells} report={report} />}
    </div>
  );
}

/** Columns first; of rows and cells how many. */
function whatIsDoubted(doubts: Doubts, { pane, core, fill, locale }: Words): string {
  const { table, columns } = doubts;
  const names = columns.map(({ column, meaning }) =>
    fill(pane.doubts.column, {
      letter: columnLetter(column),
      meaning: meaning === null ? pane.columns.unknown : core.terms.columns[meaning],
    }),
  );
  return [
    ...(table ? [pane.doubts.table] : []),
    ...(names.length === 0
      ? []
      : [fill(pane.doubts.columns, { count: names.length, columns: names.join(', ') })]),
    ...doubtedCells(doubts, locale),
  ].join('; ');
}

interface ListProps {
  readonly rows: readonly DoubtfulRow[];
  readonly cells: readonly DoubtfulCell[];
  readonly report: AppendixReport;
}

function DoubtList({ rows: doubted, cells, report }: ListProps) {
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
