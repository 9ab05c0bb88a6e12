import { Button, Caption1, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Preference } from '../../../plan/judge/collect';
import { usePaneState } from '../../components/context';
import type { WhatReturned } from '../desk/types';
import { useFiles, useForms, useFormsWords } from './context';
import { Buttons, Section } from './Section';
import { ShownLines } from './ShownLines';

const PREFERENCES = ['ask', 'returned', 'master'] as const satisfies readonly Preference[];

/** What the files read above report, taken into the plan in front; there where files were read. */
export function CollectSection() {
  const { collect: jobs } = useForms();
  const { collect: words } = useFormsWords();
  const { lines } = useFiles();
  const { work, pending } = usePaneState();
  const [prefer, setPrefer] = useState<Preference>('ask');
  const [found, setFound] = useState<WhatReturned | null>(null);
  if (!lines.some(({ state }) => state === 'done')) return null;
  return (
    <Section title={words.title} how={words.how}>
      <Field label={words.prefer}>
        <Select
          value={prefer}
          onChange={(_, { value }) => setPrefer(PREFERENCES.find((one) => one === value) ?? 'ask')}
        >
          {PREFERENCES.map((one) => (
            <option key={one} value={one}>
              {words.preferences[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Buttons>
        <Button
          size="small"
          appearance="primary"
          disabled={work !== null || pending !== null}
          onClick={() => void jobs.find(prefer).then(setFound)}
        >
          {words.go}
        </Button>
      </Buttons>
      {found !== null && (
        <>
          <div role="status">
            {found.sentences.map((sentence) => (
              <Caption1 key={sentence} block>
                {sentence}
              </Caption1>
            ))}
          </div>
          <ShownLines label={words.list} more={words.more} lines={found.lines} />
        </>
      )}
    </Section>
  );
}
