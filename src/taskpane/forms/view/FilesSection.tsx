import {
  Button,
  Caption1,
  Link,
  makeStyles,
  mergeClasses,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { useState, type DragEvent, type ReactNode } from 'react';
import { usePaneState, useWords } from '../../components/context';
import type { FilesState } from '../fileLines';
import { useFileList, useFiles, useFormsWords } from './context';
import { FileButton } from './FileButton';
import { FileRow, type FileLinks } from './FileRow';
import { Buttons, Section } from './Section';
import { TextForm } from './TextForm';

/** What plans are sent as, those that are refused with what to do about them too. */
const ACCEPTED = '.xlsx,.xlsm,.csv,.tsv,.docx,.docm,.xls,.doc,.pdf';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '4px' },
  list: { maxHeight: '320px', margin: 0, padding: 0, overflowY: 'auto', listStyleType: 'none' },
  sentences: { margin: 0 },
  progress: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  bar: { flex: '1' },
  link: { alignSelf: 'flex-start' },
});

interface Props {
  /** What can be done with a file that was read, beside reading it again and leaving it out. */
  readonly links: FileLinks;
  /** What can be done with all of them, once one counts. */
  readonly children: ReactNode;
}

/** Files of many units: read one by one, each with what became of it. */
export function FilesSection({ links, children }: Props) {
  const styles = useStyles();
  const jobs = useFileList();
  const { files: words } = useFormsWords();
  const state = useFiles();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void jobs.add([...event.dataTransfer.files]);
  };
  return (
    <Section title={words.title} how={words.how}>
      <div
        className={mergeClasses(styles.place, isOver && styles.over)}
        onDragOver={over}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Buttons>
          <FileButton
            label={words.choose}
            accept={ACCEPTED}
            several
            appearance="primary"
            onFiles={(files) => void jobs.add(files)}
          />
          {state.lines.length > 0 && !state.running && (
            <Button size="small" appearance="subtle" onClick={() => void jobs.remove(null)}>
              {words.clear}
            </Button>
          )}
        </Buttons>
        <UnitsAsked />
        <Progress state={state} />
        {state.lines.length > 0 && (
          <ul className={styles.list} aria-label={words.list}>
            {state.lines.map((line) => (
              <FileRow key={line.key} line={line} links={links} />
            ))}
          </ul>
        )}
        {state.who !== null && <p className={styles.sentences}>{state.who.sentences.join(' ')}</p>}
      </div>
      {state.who !== null && state.who.counted > 0 && children}
    </Section>
  );
}

function Progress({ state: { lines, running } }: { readonly state: FilesState }) {
  const styles = useStyles();
  const { fill } = useWords();
  const jobs = useFileList();
  const { files: words } = useFormsWords();
  const left = lines.filter(({ state }) => state === 'stopped').length;
  const done = lines.filter(({ state }) => state === 'done' || state === 'failed').length;
  if (!running)
    return left === 0 ? null : (
      <Buttons>
        <Button size="small" onClick={() => void jobs.again(null)}>
          {fill(words.resume, { count: left })}
        </Button>
      </Buttons>
    );
  const text = fill(words.progress, { done, total: lines.length });
  return (
    <div className={styles.progress} role="status">
      <div className={styles.bar}>
        <Caption1>{text}</Caption1>
        <ProgressBar aria-label={text} value={done / lines.length} />
      </div>
      <Button size="small" onClick={() => void jobs.stop()}>
        {words.stop}
      </Button>
    </div>
  );
}

/** Who has to send: without a list nobody is missing. */
function UnitsAsked() {
  const styles = useStyles();
  const { fill } = useWords();
  const jobs = useFileList();
  const { files: words } = useFormsWords();
  const { work } = usePaneState();
  const [open, setOpen] = useState(false);
  const units = jobs.units() ?? [];
  const text = units
    .map(({ name, variants, pattern }) =>
      [name, variants.join('; '), pattern ?? ''].join('\t').replace(/\t+$/, ''),
    )
    .join('\n');
  if (open)
    return (
      <TextForm
        label={words.units}
        hint={words.unitsHow}
        text={text}
        words={words}
        onCancel={() => setOpen(false)}
        onKeep={(typed) => {
          setOpen(false);
          void jobs.setUnits(typed);
        }}
      />
    );
  return (
    <Link as="button" className={styles.link} disabled={work !== null} onClick={() => setOpen(true)}>
      {units.length === 0 ? words.unitsNone : fill(words.unitsCount, { count: units.length })}
    </Link>
  );
}
