import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { usePaneState, useSession, useWords } from '../components/context';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: '16px',
    maxWidth: '280px',
    margin: 'auto',
    padding: '16px',
    textAlign: 'center',
  },
  sentence: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Before a first run. */
export function StartView() {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useWords();
  const { work } = usePaneState();
  return (
    <div className={styles.view}>
      <img src="assets/icons/soat-64.png" width="64" height="64" alt="" />
      <p className={styles.sentence}>{pane.start.sentence}</p>
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={work !== null}
        onClick={() => void session.check()}
      >
        {pane.start.check}
      </Button>
      <Button
        appearance="transparent"
        onClick={() => session.store.dispatch({ type: 'tab-chosen', tab: 'forms' })}
      >
        {pane.start.files}
      </Button>
      <Button
        appearance="transparent"
        disabled={work !== null}
        onClick={() => void session.perform('sample')}
      >
        {pane.start.sample}
      </Button>
      <Caption1 className={styles.quiet}>{pane.start.private}</Caption1>
    </div>
  );
}
