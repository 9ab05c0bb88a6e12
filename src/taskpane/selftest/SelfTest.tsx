import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { probes } from '../../excel/probes';
import { fill, type Locale } from '../../plan/messages';
import { probeMessagesFor, type ProbeMessages } from '../../plan/messages/probeMessages';
import { Result } from './Result';
import { useSelfTest, type SelfTest as State } from './useSelfTest';

const useStyles = makeStyles({
  test: { display: 'flex', flexDirection: 'column', rowGap: '12px', width: '100%' },
  text: { margin: 0 },
  running: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', columnGap: '8px' },
});

interface Props {
  readonly locale: Locale;
  readonly copy: (text: string) => Promise<void>;
}

/** Tries in this very Excel what the add-in counts on; at the end one text to copy. */
export default function SelfTest({ locale, copy }: Props) {
  const styles = useStyles();
  const words = probeMessagesFor(locale);
  const { test, begin, end } = useSelfTest(words);
  return (
    <section className={styles.test} aria-label={words.title}>
      {test.phase === 'idle' && (
        <>
          <p className={styles.text}>{words.why}</p>
          <p className={styles.text}>{words.onlyEmpty}</p>
          <p className={styles.quiet}>{words.untouched}</p>
        </>
      )}
      <Problem test={test} words={words} />
      {test.phase === 'running' && <Running test={test} words={words} />}
      {test.phase === 'over' && <Result test={test} words={words} copy={copy} />}
      <div className={styles.buttons}>
        {test.phase === 'running' ? (
          <Button disabled={test.stopping} onClick={end}>
            {words.stop}
          </Button>
        ) : (
          <Button appearance={test.phase === 'over' ? 'secondary' : 'primary'} onClick={() => void begin()}>
            {test.phase === 'idle' ? words.start : words.again}
          </Button>
        )}
      </div>
    </section>
  );
}

function Problem({ test, words }: { readonly test: State; readonly words: ProbeMessages }) {
  const styles = useStyles();
  if (test.phase !== 'failed' && test.phase !== 'not-empty') return null;
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {test.phase === 'failed' ? fill(words.failed, { reason: test.reason }) : words.notEmpty}
        </MessageBarBody>
      </MessageBar>
      <p className={styles.text}>{words.onlyEmpty}</p>
    </>
  );
}

interface RunningProps {
  readonly test: Extract<State, { phase: 'running' }>;
  readonly words: ProbeMessages;
}

function Running({ test: { done, total, stopping }, words }: RunningProps) {
  const styles = useStyles();
  const id = probes[done]?.id;
  const title = id === undefined ? '' : words.probes[id];
  return (
    <div role="status" className={styles.running}>
      <p className={styles.text}>{fill(words.working, { done: done + 1, total, title })}</p>
      <ProgressBar value={done / total} aria-label={words.title} />
      <p className={styles.quiet}>{stopping ? words.stopping : words.untouched}</p>
    </div>
  );
}
