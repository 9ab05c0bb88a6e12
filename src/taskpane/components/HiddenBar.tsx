import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { cellName } from '../text/cellName';
import { usePaneState, useSession, useWords } from './context';

const useStyles = makeStyles({ bar: { flexShrink: 0, alignItems: 'start' }, body: { whiteSpace: 'normal' } });

/** The cell the user went to cannot be seen: why, what showing it does, and the button for it. */
export function HiddenBar() {
  const styles = useStyles();
  const session = useSession();
  const { pane, fill } = useWords();
  const { hidden } = usePaneState();
  if (hidden === null) return null;
  const { row, column, by } = hidden;
  return (
    <MessageBar intent="warning" layout="multiline" shape="square" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {fill(pane.hidden[by], { cell: cellName(row, column) })}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={pane.hidden.close}
            icon={<DismissRegular />}
            onClick={session.leaveHidden}
          />
        }
      >
        <Button size="small" onClick={() => void session.showHidden()}>
          {pane.hidden.show[by]}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
