import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../plan/messages';
import type { ProbeMessages } from '../../plan/messages/probeMessages';
import type { SelfTest } from './useSelfTest';

const useStyles = makeStyles({
  text: { margin: 0 },
  head: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, paddingLeft: '20px' },
  copy: { alignSelf: 'flex-start' },
});

interface Props {
  readonly test: Extract<SelfTest, { phase: 'over' }>;
  readonly words: ProbeMessages;
  readonly copy: (text: string) => Promise<void>;
}

/** What came out, the report to copy, and what only a person can try. */
export function Result({ test: { report, met, all, stopped }, words, copy }: Props) {
  const styles = useStyles();
  const [said, setSaid] = useState('');
  const isWell = met === all && !stopped;
  const press = (): void =>
    void copy(report).then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    );
  return (
    <>
      <MessageBar intent={isWell ? 'success' : 'warning'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{fill(words.result, { met, all })}</MessageBarTitle>
          {met < all && words.notAllWell} {stopped && words.stopped} {isWell && words.allWell}
        </MessageBarBody>
      </MessageBar>
      <Button appearance="primary" className={styles.copy} onClick={press}>
        {words.copy}
      </Button>
      <p className={styles.text} role="status">
        {said}
      </p>
      <Field label={words.report}>
        <Textarea readOnly rows={8} value={report} onFocus={({ target }) => target.select()} />
      </Field>
      <h2 className={styles.head}>{words.byHand}</h2>
      <p className={styles.text}>{words.byHandHow}</p>
      <ol className={styles.list}>
        {Object.entries(words.hands).map(([what, sentence]) => (
          <li key={what}>{sentence}</li>
        ))}
      </ol>
    </>
  );
}
