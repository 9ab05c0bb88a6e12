import { Button, Caption1, Field, makeStyles, Select } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePaneState, useWords } from '../../components/context';
import type { ChosenSide, FileSide } from '../compare';
import type { WhatChanged } from '../desk/types';
import { useFiles, useForms, useFormsWords } from './context';
import { FileButton } from './FileButton';
import { Buttons, Section } from './Section';
import { ShownLines } from './ShownLines';

const useStyles = makeStyles({
  sentences: { margin: 0 },
});

/** What changed between two states of a plan. */
export function CompareSection() {
  const { compare: jobs } = useForms();
  const { compare: words } = useFormsWords();
  const { work, pending } = usePaneState();
  const [opened, setOpened] = useState<readonly FileSide[]>([]);
  const sides = useSides(opened);
  const [before, setBefore] = useState('');
  const [after, setAfter] = useState('');
  const [found, setFound] = useState<WhatChanged | null>(null);
  const busy = work !== null || pending !== null;
  const [old, now] = [sides.get(before), sides.get(after)];
  const choose = (set: (value: string) => void) => (value: string) => {
    setFound(null);
    set(value);
  };
  const open = async (file: File): Promise<void> => {
    const side = await jobs.open(file);
    if (side === null) return;
    setOpened((others) => [...others.filter(({ key }) => key !== side.key), side]);
    choose(before === '' ? setBefore : setAfter)(valueOf(side));
  };
  return (
    <Section title={words.title} how={words.how}>
      <SideField label={words.before} sides={sides} value={before} onChange={choose(setBefore)} />
      <SideField label={words.after} sides={sides} value={after} onChange={choose(setAfter)} />
      <Buttons>
        <Button
          size="small"
          appearance="primary"
          disabled={busy || old === undefined || now === undefined || before === after}
          onClick={() => {
            if (old !== undefined && now !== undefined) void jobs.find(old, now).then(setFound);
          }}
        >
          {words.go}
        </Button>
        <FileButton
          label={words.openFile}
          accept=".xlsx,.xlsm,.csv,.tsv,.docx,.docm"
          appearance="subtle"
          disabled={busy}
          onFiles={([file]) => {
            if (file !== undefined) void open(file);
          }}
        />
      </Buttons>
      {found !== null && <Changes found={found} />}
    </Section>
  );
}

/** What can be compared, by the value of its choice. */
function useSides(opened: readonly FileSide[]): ReadonlyMap<string, ChosenSide> {
  const { compare: jobs } = useForms();
  const { lines } = useFiles();
  const { sheets: listed } = usePaneState();
  const [sheets, setSheets] = useState<readonly string[]>([]);
  useEffect(() => {
    let isShown = true;
    jobs.sheets().then(
      (names) => isShown && setSheets(names),
      // Without the list files can be compared all the same.
      () => undefined,
    );
    return () => void (isShown = false);
  }, [jobs]);
  const names = sheets.length > 0 ? sheets : listed.filter(({ ours }) => !ours).map(({ name }) => name);
  return new Map<string, ChosenSide>([
    ...names.map((name) => [`sheet ${name}`, { kind: 'sheet', name }] as const),
    ...lines
      .filter(({ state }) => state === 'done')
      .map(({ key, file }): FileSide => ({ kind: 'file', key, name: file.name }))
      .concat(opened)
      .map((side) => [valueOf(side), side] as const),
  ]);
}

const valueOf = ({ key }: FileSide): string => `file ${key}`;

interface SideProps {
  readonly label: string;
  readonly sides: ReadonlyMap<string, ChosenSide>;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function SideField({ label, sides, value, onChange }: SideProps) {
  const { fill } = useWords();
  const { compare: words } = useFormsWords();
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, chosen) => onChange(chosen.value)}>
        <option value="">{words.choose}</option>
        {[...sides].map(([key, { kind, name }]) => (
          <option key={key} value={key}>
            {fill(words[kind], { name })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Changes({ found }: { readonly found: WhatChanged }) {
  const styles = useStyles();
  const { compare: jobs } = useForms();
  const { compare: words } = useFormsWords();
  const { work, pending } = usePaneState();
  const { changes, sentences } = found;
  return (
    <>
      <div role="status">
        {sentences.map((sentence) => (
          <p key={sentence} className={styles.sentences}>
            {sentence}
          </p>
        ))}
      </div>
      {changes.length === 0 ? (
        <Caption1>{words.none}</Caption1>
      ) : (
        <ShownLines label={words.list} more={words.more} lines={changes} />
      )}
      <Buttons>
        <Button
          size="small"
          disabled={work !== null || pending !== null || changes.length === 0}
          onClick={() => void jobs.put(found)}
        >
          {words.put}
        </Button>
      </Buttons>
    </>
  );
}
