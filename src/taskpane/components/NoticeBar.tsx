import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { actions, isMarked } from '../../app/actions';
import { noticeText } from '../text/notice';
import { usePaneState, useSession, useWords } from './context';
import { useResult } from './useResult';

const useStyles = makeStyles({ bar: { flexShrink: 0, alignItems: 'start' }, body: { whiteSpace: 'normal' } });

/** What was just done, and its opposite where that is one click. */
export function NoticeBar() {
  const styles = useStyles();
  const session = useSession();
  const words = useWords();
  const state = usePaneState();
  const { notice } = state;
  const body = useResult<HTMLDivElement>('notice');
  if (notice === null) return null;
  return (
    <MessageBar
      intent={notice.key === 'stopped' ? 'info' : 'success'}
      layout="multiline"
      shape="square"
      className={styles.bar}
    >
      <MessageBarBody ref={body} tabIndex={-1} className={styles.body}>
        {noticeText(notice, words.pane)}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={words.pane.done.close}
            icon={<DismissRegular />}
            onClick={() => session.store.dispatch({ type: 'noticed', notice: null })}
          />
        }
      >
        {notice.key === 'marked' && isMarked(state) && (
          <Button size="small" onClick={() => void session.perform(actions.clearMarks.name)}>
            {words.pane.actions.clearMarks}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
