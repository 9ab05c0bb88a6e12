import { Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { actions, isProse, isTracked, type ActionName } from '../../app/actions';
import { lowPane } from '../useMedia';
import { usePaneState, useSession, useWords } from './context';
import { icons } from './icons';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    columnGap: '4px',
    padding: '8px',
    [lowPane]: { padding: '4px 8px' },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: { minWidth: 0, paddingLeft: '8px', paddingRight: '8px', whiteSpace: 'nowrap' },
  icon: { '@media (max-width: 339px)': { display: 'none' } },
  undo: { marginLeft: 'auto' },
});

/** What can be done with the table, always in reach. */
export function ActionBar() {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useWords();
  const state = usePaneState();
  const beside: ActionName = isProse(state) ? 'tabulate' : isTracked(state) ? 'untrack' : 'track';
  // A draft needs no columns to follow it up by; those that stand there can be taken away all the same.
  const shown = (['mark', beside, 'summarise'] as const).filter(
    (name) => name !== 'track' || state.settings.mode === 'tracking',
  );
  const busy = state.work !== null || state.pending !== null;
  const last = state.done.at(-1);
  return (
    <div className={styles.bar} role="toolbar" aria-label={pane.actions.label}>
      {shown.map((name, i) => {
        const action = actions[name];
        const Icon = icons[action.icon];
        return (
          <Button
            key={name}
            className={styles.button}
            appearance={i === 0 ? 'primary' : 'secondary'}
            icon={i === 0 ? { children: <Icon />, className: styles.icon } : undefined}
            // The focus stays on a button while its action is under way.
            disabledFocusable={busy || !action.enabled(state)}
            onClick={() => void session.perform(name)}
          >
            {pane.actions[name]}
          </Button>
        );
      })}
      <Tooltip
        relationship="label"
        content={last === undefined ? pane.actions.undo : `${pane.actions.undo}: ${pane.actions[last.name]}`}
      >
        <Button
          className={styles.undo}
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          disabledFocusable={busy || last === undefined}
          onClick={() => void session.undo()}
        />
      </Tooltip>
    </div>
  );
}
