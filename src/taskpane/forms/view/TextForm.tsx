import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { Buttons } from './Section';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly rows?: number;
  readonly words: { readonly keep: string; readonly cancel: string };
  readonly onKeep: (text: string) => void;
  readonly onCancel: () => void;
}

/** A list to be typed or pasted, one thing a line. */
export function TextForm({ label, hint, text, rows = 5, words, onKeep, onCancel }: Props) {
  const [typed, setTyped] = useState(text);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(typed);
      }}
    >
      <Field label={label} hint={hint}>
        <Textarea
          autoFocus
          rows={rows}
          resize="vertical"
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <Buttons>
        <Button type="submit" size="small" appearance="primary">
          {words.keep}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </Buttons>
    </form>
  );
}

/** The lines of a text that say something. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}
