import { Button, Caption1, Link, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { AppendixReport } from '../../plan/check';
import { doubtedCells, doubtsOf, isDoubtful, type Doubts } from '../../plan/judge/judged';
import { columnLetter } from '../../plan/model/grid';
import type { Session } from '../session';
import { usePaneState, useSession, useWords, type Words } from './context';
import { DoubtList } from './DoubtList';
import { columnButton } from './ids';

/** Id of the button that sets right what was doubted. */
const REPAIR = 'repair-doubts';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', columnGap: '4px' },
  grow: { flex: '1', minWidth: 0 },
  button: { flexShrink: 0, minWidth: 0 },
  more: { fontSize: 'inherit' },
});

/** All that was read with doubt, asked once: columns by name, rows and cells by number with the list behind a click. */
export function DoubtQuestion({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const words = useWords();
  const { pane, core, fill } = words;
  const [open, setOpen] = useState(false);
  const doubts = doubtsOf(report.appendix);
  if (!isDoubtful(doubts)) return null;
  const cells = [...doubts.units, ...doubts.deadlines];
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
        <Answers doubts={doubts} />
      </div>
      {open && <DoubtList rows={doubts.rows} cells={cells} report={report} />}
    </div>
  );
}

/** It is right as it was read, or it is set right. */
function Answers({ doubts }: { readonly doubts: Doubts }) {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useWords();
  const { work } = usePaneState();
  return (
    <>
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
        onClick={() => openRepair(doubts, session)}
      >
        {pane.doubts.repair}
      </Button>
    </>
  );
}

/** Opens the place where the first of what is doubted is set right. */
function openRepair({ table, columns: [column], rows: [row] }: Doubts, { store, goTo }: Session): void {
  if (column === undefined && !table && row !== undefined) {
    // What a row may be instead stands beside why it is what it is.
    store.dispatch({ type: 'why-asked', why: { row: row.row, column: null, from: REPAIR } });
    void goTo(row.row, null);
    return;
  }
  store.dispatch({ type: 'correcting', open: true });
  if (column !== undefined)
    requestAnimationFrame(() => document.getElementById(columnButton(column.column))?.focus());
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
