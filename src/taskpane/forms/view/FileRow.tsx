import { Caption1, Input, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useId, useState, type ComponentType } from 'react';
import { problemSentence, remarkSentence } from '../../../app/problem';
import { useWords } from '../../components/context';
import type { FileLine } from '../fileLines';
import { useFileList, useFormsWords } from './context';
import { RowLink } from './RowLink';

const useStyles = makeStyles({
  row: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { overflowWrap: 'anywhere' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: '12px' },
});

/** What stands with the links of a file that was read. */
export type FileLinks = ComponentType<{ readonly line: FileLine }>;

interface Props {
  readonly line: FileLine;
  readonly links: FileLinks;
}

/** A file and what became of it. Only the line that changes is drawn anew. */
export const FileRow = memo(function FileRow({ line, links: Links }: Props) {
  const styles = useStyles();
  const { fill } = useWords();
  const jobs = useFileList();
  const { files: words } = useFormsWords();
  const { key, file, state } = line;
  const isRead = state === 'done' || state === 'failed';
  const of = (words: string): string => fill(words, { file: file.name });
  return (
    <li className={styles.row}>
      <span className={styles.name}>{file.name}</span>
      <Caption1 className={styles.quiet}>{useSaid(line)}</Caption1>
      {isRead && <SenderLine line={line} />}
      <div className={styles.links}>
        {state === 'failed' && (
          <RowLink text={words.retry} about={of(words.retryFor)} onClick={() => void jobs.again(key)} />
        )}
        {state === 'done' && <Links line={line} />}
        {state !== 'reading' && state !== 'waiting' && (
          <RowLink text={words.remove} about={of(words.removeFor)} onClick={() => void jobs.remove(key)} />
        )}
      </div>
    </li>
  );
});

/** Its state in words: figures, or why it could not be read and what to do. */
function useSaid({ state, note }: FileLine): string {
  const { fill, locale } = useWords();
  const { files: words } = useFormsWords();
  if (note === null) return state === 'done' || state === 'failed' ? '' : words.states[state];
  const { tasks, errors, warnings, problem, remarks } = note;
  const said =
    problem === null
      ? fill(words.done, { tasks, errors, warnings })
      : fill(words.failed, { why: problemSentence(problem, locale) });
  return [said, ...remarks.map((remark) => remarkSentence(remark, locale))].join(' ');
}

function SenderLine({ line: { key, file, sender } }: { readonly line: FileLine }) {
  const styles = useStyles();
  const { fill } = useWords();
  const jobs = useFileList();
  const { files: words } = useFormsWords();
  const [typed, setTyped] = useState<string | null>(null);
  const list = useId();
  if (typed === null)
    return (
      <Caption1 className={styles.quiet}>
        {sender ?? words.noSender}{' '}
        <RowLink
          inline
          text={words.change}
          about={fill(words.changeFor, { file: file.name })}
          onClick={() => setTyped(sender ?? '')}
        />
      </Caption1>
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTyped(null);
        void jobs.correctSender(key, typed);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTyped(null);
      }}
    >
      <Input
        autoFocus
        size="small"
        maxLength={250}
        aria-label={fill(words.senderFor, { file: file.name })}
        input={{ list }}
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
      />
      <datalist id={list}>
        {(jobs.units() ?? []).map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </form>
  );
}
