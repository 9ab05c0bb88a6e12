import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { workText } from '../text/work';
import { usePaneState, useSession, useWords } from './context';

const useStyles = makeStyles({
  bar: { padding: '8px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  words: { display: 'flex', alignItems: 'center', columnGap: '8px', minHeight: '32px' },
  text: { flex: '1' },
});

/** Milliseconds after which waiting deserves a bar. */
const patience = 500;

/** The step in words, and Dừng; a bar when it takes longer. */
export function WorkBar() {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useWords();
  const { work } = usePaneState();
  const slow = useSlow(work !== null);
  if (work === null) return null;
  return (
    <div className={styles.bar}>
      <div className={styles.words}>
        <span className={styles.text}>{workText(work, pane)}</span>
        {work.canStop && (
          <Button size="small" onClick={session.stop}>
            {pane.work.stop}
          </Button>
        )}
      </div>
      {slow && <ProgressBar aria-label={workText(work, pane)} value={work.share ?? undefined} />}
    </div>
  );
}

function useSlow(working: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!working) return undefined;
    const timer = setTimeout(() => setSlow(true), patience);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [working]);
  return slow;
}
