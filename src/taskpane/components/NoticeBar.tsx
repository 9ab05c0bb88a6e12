import { actions, isMarked } from '../../app/actions';
import { noticeText } from '../text/notice';
import { Bar } from './Bar';
import { usePaneState, useSession, useWords } from './context';
import { useResult } from './useResult';

/** What was just done, and its opposite where that is one click. */
export function NoticeBar() {
  const session = useSession();
  const { pane } = useWords();
  const state = usePaneState();
  const { notice } = state;
  const body = useResult<HTMLDivElement>('notice');
  if (notice === null) return null;
  const clear =
    notice.key === 'marked' && isMarked(state)
      ? { label: pane.actions.clearMarks, onClick: () => void session.perform(actions.clearMarks.name) }
      : undefined;
  return (
    <Bar
      intent={notice.key === 'stopped' ? 'info' : 'success'}
      close={{
        label: pane.done.close,
        onClose: () => session.store.dispatch({ type: 'noticed', notice: null }),
      }}
      action={clear}
      bodyRef={body}
    >
      {noticeText(notice, pane)}
    </Bar>
  );
}
