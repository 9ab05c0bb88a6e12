import { Button, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from './context';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '4px' },
  input: { flex: '1 1 160px', minWidth: 0 },
});

interface Props {
  readonly name: string;
  readonly onSave: (name: string) => void;
  readonly onCancel: () => void;
}

/** A new name for a unit. */
export function RenameForm({ name, onSave, onCancel }: Props) {
  const styles = useStyles();
  const { pane } = useWords();
  const [typed, setTyped] = useState(name);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(typed);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Input
        className={styles.input}
        autoFocus
        required
        maxLength={250}
        aria-label={pane.units.newName}
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
      />
      <Button type="submit" appearance="primary" disabled={typed.trim() === ''}>
        {pane.units.save}
      </Button>
      <Button onClick={onCancel}>{pane.units.cancel}</Button>
    </form>
  );
}
