import { ProgressBar } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { Bar } from '../../taskpane/components/Bar';
import { usePaneState } from '../../taskpane/components/context';
import { useJobs, usePageWords } from './context';

/** What is being made, and what was made: the browser shows its downloads where it likes. */
export function Said() {
  const jobs = useJobs();
  const words = usePageWords();
  const { work } = usePaneState();
  const said = useSyncExternalStore(jobs.subscribe, jobs.said);
  return (
    <>
      <div role="status">
        {work !== null && (
          <Bar intent="info">
            {words.writing}
            <ProgressBar aria-label={words.writing} />
          </Bar>
        )}
      </div>
      {said.length > 0 && (
        <Bar
          intent={said.length > 1 ? 'warning' : 'success'}
          close={{ label: words.close, onClose: jobs.close }}
        >
          {said.join(' ')}
        </Bar>
      )}
    </>
  );
}
