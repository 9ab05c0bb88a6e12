import { makeStyles, ToggleButton } from '@fluentui/react-components';
import { fill } from '../../plan/messages';
import type { Item } from '../state/items';
import { isSince, sinces } from '../state/since';
import { usePaneState, useSession, useWords } from './context';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  one: { minWidth: 0, fontWeight: 'normal' },
});

/** Since when: which of the overdue tasks to see, while they are what is asked for. */
export function SinceChips({ items }: { readonly items: readonly Item[] }) {
  const styles = useStyles();
  const { store } = useSession();
  const { pane } = useWords();
  const { filter, checked } = usePaneState();
  if (!filter.tags.includes('overdue') || checked === null) return null;
  const { asOf } = checked.report;
  return (
    <div className={styles.row} role="group" aria-label={pane.since.label}>
      {sinces.map((since) => {
        const count = items.filter((item) => isSince(item, since, asOf)).length;
        const pressed = filter.since === since;
        return (
          <ToggleButton
            key={since}
            size="small"
            className={styles.one}
            checked={pressed}
            disabled={count === 0 && !pressed}
            onClick={() => store.dispatch({ type: 'filtered', filter: { since: pressed ? null : since } })}
          >
            {fill(pane.since[since], { count })}
          </ToggleButton>
        );
      })}
    </div>
  );
}
