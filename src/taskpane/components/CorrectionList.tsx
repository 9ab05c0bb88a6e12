import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { correctionsInView } from '../state/corrections';
import { correctionText } from '../text/correction';
import { usePaneState, useSession, useWords } from './context';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  grow: { flex: '1', minWidth: 0, overflowWrap: 'anywhere' },
  list: { maxHeight: '160px', margin: 0, padding: 0, listStyleType: 'none', overflowY: 'auto' },
  item: { display: 'flex', alignItems: 'center', columnGap: '4px' },
  lost: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
});

/** What was set by hand on this sheet; each is taken back by itself, or all together. */
export function CorrectionList() {
  const styles = useStyles();
  const session = useSession();
  const { pane, core, fill } = useWords();
  const state = usePaneState();
  const corrections = correctionsInView(state);
  if (corrections.length === 0) return null;
  const busy = state.work !== null;
  return (
    <div>
      <div className={styles.head}>
        <Caption1 className={styles.grow} id="corrections">
          {pane.byHand.list}
        </Caption1>
        <Button size="small" disabled={busy} onClick={() => void session.resetSheet()}>
          {pane.byHand.takeBackAll}
        </Button>
      </div>
      <ul className={styles.list} aria-labelledby="corrections">
        {corrections.map((correction, i) => {
          const what = correctionText(correction, pane, core);
          return (
            <li key={`${i} ${what}`} className={styles.item}>
              <Caption1 className={mergeClasses(styles.grow, !correction.fits && styles.lost)}>
                {what}
              </Caption1>
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                title={pane.byHand.takeBack}
                aria-label={fill(pane.byHand.takeBackFor, { what })}
                disabled={busy}
                onClick={() => void session.takeBack(correction)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
