import { Button, Caption1, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { usePaneState, useSession, useWords } from './context';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** What the whole office has decided: taken from its `soat.json`, or kept as one to hand round. */
export function OfficeFile() {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useWords();
  const { work } = usePaneState();
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) await session.importOffice(file.name, await file.text());
  };
  return (
    <Field label={pane.settings.office}>
      <Caption1 className={styles.quiet}>{pane.settings.officeHow}</Caption1>
      <div className={styles.buttons}>
        <Button size="small" disabled={work !== null} onClick={() => input.current?.click()}>
          {pane.settings.officeTake}
        </Button>
        <Button size="small" onClick={() => void session.exportOffice()}>
          {pane.settings.officeKeep}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".json"
        hidden
        aria-label={pane.settings.officeTake}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </Field>
  );
}
