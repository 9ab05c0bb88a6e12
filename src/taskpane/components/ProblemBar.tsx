import { MessageBarTitle } from '@fluentui/react-components';
import { problemSentence } from '../../app/problem';
import packageJson from '../../../package.json';
import { detailsText } from '../text/details';
import { Bar } from './Bar';
import { useFace, usePaneState, useWords } from './context';
import { useResult } from './useResult';

/** What went wrong, why and what to do: the core's sentence for the error's code. */
export function ProblemBar() {
  const { store, copy } = useFace();
  const { pane, locale } = useWords();
  const { problem } = usePaneState();
  const body = useResult<HTMLDivElement>('problem');
  if (problem === null) return null;
  return (
    <Bar
      intent="error"
      close={{ label: pane.problem.close, onClose: () => store.dispatch({ type: 'problem-closed' }) }}
      action={{
        label: pane.problem.copyDetails,
        onClick: () => void copy(detailsText(problem.details, packageJson.version, pane)),
      }}
      bodyRef={body}
    >
      <MessageBarTitle>{pane.problem.title}</MessageBarTitle>
      {problemSentence(problem, locale)}
    </Bar>
  );
}
