import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { usePaneState, useWords } from './context';

const useStyles = makeStyles({ bar: { flexShrink: 0, alignItems: 'start' }, body: { whiteSpace: 'normal' } });

/** Excel does not answer, most often because a cell is being typed in; gone by itself when it answers. */
export function WaitBar() {
  const styles = useStyles();
  const { pane } = useWords();
  const { waiting } = usePaneState();
  if (!waiting) return null;
  return (
    <MessageBar intent="warning" layout="multiline" shape="square" className={styles.bar}>
      <MessageBarBody className={styles.body}>{pane.work.waiting}</MessageBarBody>
    </MessageBar>
  );
}
