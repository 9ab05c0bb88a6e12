import { makeStyles } from '@fluentui/react-components';
import { noticeText } from '../text/notice';
import { workText } from '../text/work';
import { usePaneState, useWords } from './context';

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Says to a screen reader what changes on the screen, without taking the focus. */
export function Announcer() {
  const styles = useStyles();
  const { pane, core, fill } = useWords();
  const { notice, problem, work, waiting, pending } = usePaneState();
  const said = waiting
    ? pane.work.waiting
    : work !== null
      ? workText(work, pane)
      : pending !== null
        ? pending.prepared.describe.sentences.join(' ')
        : notice !== null
          ? noticeText(notice, pane)
          : '';
  return (
    <>
      <div className={styles.hidden} role="status">
        {said}
      </div>
      <div className={styles.hidden} role="alert">
        {problem === null ? '' : fill(core.errors[problem.code], problem.params)}
      </div>
    </>
  );
}
