import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useSyncExternalStore } from 'react';
import { usePaneState } from '../../taskpane/components/context';
import { useJobs, usePageWords } from './context';

const useStyles = makeStyles({ bar: { alignItems: 'start' }, body: { whiteSpace: 'normal' } });

/** What is being made, and what was made: the browser shows its downloads where it likes. */
export function Said() {
  const styles = useStyles();
  const jobs = useJobs();
  const words = usePageWords();
  const { work } = usePaneState();
  const said = useSyncExternalStore(jobs.subscribe, jobs.said);
  return (
    <>
      <div role="status">
        {work !== null && (
          <MessageBar layout="multiline" className={styles.bar}>
            <MessageBarBody className={styles.body}>
              {words.writing}
              <ProgressBar aria-label={words.writing} />
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {said.length > 0 && (
        <MessageBar
          intent={said.length > 1 ? 'warning' : 'success'}
          layout="multiline"
          className={styles.bar}
        >
          <MessageBarBody className={styles.body}>{said.join(' ')}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label={words.close}
                icon={<DismissRegular />}
                onClick={jobs.close}
              />
            }
          />
        </MessageBar>
      )}
    </>
  );
}
