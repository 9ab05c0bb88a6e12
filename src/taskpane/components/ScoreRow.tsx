import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Clear, Scores } from '../../plan/judge/summary';
import { useWords } from './context';

const order: readonly Clear[] = ['who', 'what', 'when', 'result'];

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'repeat(4, 1fr)', columnGap: '8px', margin: 0 },
  one: { minWidth: 0 },
  name: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  // A contrast theme takes fills away; here the fill is what there is to see.
  track: {
    height: '3px',
    borderRadius: '2px',
    backgroundColor: tokens.colorNeutralStroke2,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'GrayText' },
  },
  bar: {
    height: '3px',
    borderRadius: '2px',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

/** How clear the plan is in each of the four "rõ". */
export function ScoreRow({ scores }: { readonly scores: Scores }) {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <dl className={styles.row} aria-label={pane.scores.label} title={pane.scores.label}>
      {order.map((principle) => (
        <div key={principle} className={styles.one}>
          <dt>
            <Caption1 className={styles.name}>{pane.scores[principle]}</Caption1>
          </dt>
          <dd className={styles.value}>
            {scores[principle] ?? pane.scores.none}
            <div className={styles.track} aria-hidden>
              <div className={styles.bar} style={{ width: `${scores[principle] ?? 0}%` }} />
            </div>
          </dd>
        </div>
      ))}
    </dl>
  );
}
