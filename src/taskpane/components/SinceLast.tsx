import { Button, Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useMemo, useState } from 'react';
import { SINCE, sinceLast, type PlacedTask, type Since } from '../../plan/judge/changes';
import { formatDate } from '../../plan/messages';
import { usePaneState, useSession, useWords } from './context';

/** Tasks shown of each kind: all of them stand on the sheet. */
const most = 10;

const useStyles = makeStyles({
  head: {
    justifyContent: 'flex-start',
    paddingLeft: 0,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  task: {
    display: 'block',
    width: '100%',
    minWidth: 0,
    padding: '2px 8px',
    overflow: 'hidden',
    textAlign: 'left',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  gone: { display: 'block', padding: '2px 8px', color: tokens.colorNeutralForeground2 },
  sheet: { marginTop: '4px' },
});

/** What changed since the last check of an earlier day, behind one line; nothing where nothing did. */
export function SinceLast() {
  const styles = useStyles();
  const session = useSession();
  const { pane, fill } = useWords();
  const { checked, lastCheck, work, pending } = usePaneState();
  const [open, setOpen] = useState(false);
  const id = useId();
  const since = useMemo(
    () =>
      checked === null || lastCheck === null
        ? null
        : sinceLast(
            lastCheck,
            checked.report.appendices.map(({ appendix }) => appendix),
            checked.grid.sheet,
          ),
    [checked, lastCheck],
  );
  const kinds = since === null ? [] : SINCE.filter((kind) => since[kind].length > 0);
  if (since === null || kinds.length === 0) return null;
  const parts = kinds.map((kind) => fill(pane.sinceLast.parts[kind], { count: since[kind].length }));
  return (
    <section aria-label={pane.sinceLast.label}>
      <Button
        className={styles.head}
        appearance="transparent"
        size="small"
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {fill(pane.sinceLast.head, { date: formatDate(since.day), parts: parts.join(' · ') })}
      </Button>
      {open && (
        <div id={id}>
          {kinds.map((kind) => (
            <Tasks key={kind} kind={kind} tasks={since[kind]} />
          ))}
          <Button
            size="small"
            className={styles.sheet}
            disabled={work !== null || pending !== null}
            onClick={() => void session.perform('listChanges')}
          >
            {pane.actions.listChanges}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Those that still stand on the sheet can be gone to. */
function Tasks({ kind, tasks }: { readonly kind: Since; readonly tasks: readonly PlacedTask[] }) {
  const styles = useStyles();
  const session = useSession();
  const { pane, fill } = useWords();
  const nameOf = ({ row }: PlacedTask): string => [row.number ?? '', row.task].join(' ').trim();
  return (
    <>
      <Caption1Strong>{pane.sinceLast.groups[kind]}</Caption1Strong>
      <ul className={styles.list}>
        {tasks.slice(0, most).map((one) => (
          <li key={one.row.row}>
            {kind === 'removed' ? (
              <Caption1 className={styles.gone}>{nameOf(one)}</Caption1>
            ) : (
              <Button
                className={styles.task}
                appearance="subtle"
                size="small"
                title={one.row.task}
                onClick={() => void session.goTo(one.row.row, null)}
              >
                {nameOf(one)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {tasks.length > most && (
        <Caption1>{fill(pane.sinceLast.more, { count: tasks.length - most })}</Caption1>
      )}
    </>
  );
}
