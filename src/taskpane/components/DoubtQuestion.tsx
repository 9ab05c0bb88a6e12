import { Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AppendixReport } from '../../plan/check';
import { doubtsOf, isDoubtful, type DoubtfulCell, type Doubts } from '../../plan/judge/judged';
import { columnLetter } from '../../plan/model/grid';
import { squash } from '../../plan/words/text';
import { cellName } from '../text/cellName';
import { usePaneState, useSession, useWords, type Words } from './context';
import { columnButton } from './ids';

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

/** All that was read with doubt, asked once: columns by name, cells by number with the list behind a click. */
export function DoubtQuestion({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const session = useSession();
  const words = useWords();
  const { pane, fill } = words;
  const { work } = usePaneState();
  const [open, setOpen] = useState(false);
  const doubts = doubtsOf(report.appendix);
  if (!isDoubtful(doubts)) return null;
  const cells = [...doubts.units, ...doubts.deadlines];
  const repair = (): void => {
    session.store.dispatch({ type: 'correcting', open: true });
    const [column] = doubts.columns;
    if (column !== undefined)
      requestAnimationFrame(() => document.getElementById(columnButton(column.column))?.focus());
  };
  return (
    <div role="group" aria-label={pane.doubts.label}>
      <div className={styles.row}>
        <Caption1 className={styles.grow}>
          {fill(pane.doubts.sentence, { what: whatIsDoubted(doubts, words) })}{' '}
          {cells.length > 0 && (
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
          className={styles.button}
          disabled={work !== null}
          title={pane.doubts.repairFor}
          onClick={repair}
        >
          {pane.doubts.repair}
        </Button>
      </div>
      {open && <CellList cells={cells} report={report} />}
    </div>
  );
}

/** Columns first; of cells only how many. */
function whatIsDoubted({ table, columns, units, deadlines }: Doubts, { pane, core, fill }: Words): string {
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
    ...(units.length === 0 ? [] : [fill(pane.doubts.units, { count: units.length })]),
    ...(deadlines.length === 0 ? [] : [fill(pane.doubts.deadlines, { count: deadlines.length })]),
  ].join('; ');
}

interface ListProps {
  readonly cells: readonly DoubtfulCell[];
  readonly report: AppendixReport;
}

function CellList({ cells, report }: ListProps) {
  const styles = useStyles();
  const session = useSession();
  const { pane, fill } = useWords();
  const rows = new Map(report.appendix.rows.map((row) => [row.row, row]));
  const show = ({ row, column }: DoubtfulCell, from: string): void => {
    session.store.dispatch({ type: 'why-asked', why: { row, column, from } });
    void session.goTo(row, column);
  };
  return (
    <ul className={styles.list} aria-label={pane.doubts.label}>
      {cells.map((cell) => {
        const id = `doubt-${cellName(cell.row, cell.column)}`;
        return (
          <li key={id}>
            <Link as="button" id={id} className={styles.cell} onClick={() => show(cell, id)}>
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
