import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { problemSentence } from '../../app/problem';
import packageJson from '../../../package.json';
import { detailsText } from '../text/details';
import { useFace, usePaneState, useWords } from './context';
import { useResult } from './useResult';

const useStyles = makeStyles({ bar: { flexShrink: 0, alignItems: 'start' }, body: { whiteSpace: 'normal' } });

/** What went wrong, why and what to do: the core's sentence for the error's code. */
export function ProblemBar() {
  const styles = useStyles();
  const { store, copy } = useFace();
  const { pane, locale } = useWords();
  const { problem } = usePaneState();
  const body = useResult<HTMLDivElement>('problem');
  if (problem === null) return null;
  return (
    <MessageBar intent="error" layout="multiline" shape="square" className={styles.bar}>
      <MessageBarBody ref={body} tabIndex={-1} className={styles.body}>
        <MessageBarTitle>{pane.problem.title}</MessageBarTitle>
        {problemSentence(problem, locale)}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={pane.problem.close}
            icon={<DismissRegular />}
            onClick={() => store.dispatch({ type: 'problem-closed' })}
          />
        }
      >
        <Button
          size="small"
          onClick={() => void copy(detailsText(problem.details, packageJson.version, pane))}
        >
          {pane.problem.copyDetails}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
