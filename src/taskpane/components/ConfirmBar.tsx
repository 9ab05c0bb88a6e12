import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { DescribedEdit } from '../../workbook';
import { cellName } from '../../plan/model/grid';
import { usePaneState, useSession, useWords, type Words } from './context';

const useStyles = makeStyles({
  bar: {
    padding: '8px',
    borderTop: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  sentence: { margin: '0 0 8px' },
  list: { maxHeight: '120px', margin: '0 0 8px', paddingLeft: '20px', overflowY: 'auto' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  more: { marginRight: 'auto', paddingLeft: 0, minWidth: 0 },
});

/** Before anything is written: what it will be, the details behind a click. */
export function ConfirmBar() {
  const styles = useStyles();
  const session = useSession();
  const words = useWords();
  const { pane } = words;
  const { pending, work } = usePaneState();
  const [open, setOpen] = useState(false);
  const go = useRef<HTMLButtonElement>(null);
  useEffect(() => go.current?.focus(), []);
  const [asked] = useState(() => document.activeElement);
  const cancel = (): void => {
    session.cancel();
    if (asked instanceof HTMLElement) asked.focus();
  };
  if (pending === null) return null;
  const details = detailsOf(pending.prepared, words);
  return (
    <section className={styles.bar} aria-label={pane.confirm.label}>
      <p className={styles.sentence}>{pending.prepared.describe.sentences.join(' ')}</p>
      {pending.name === 'track' && pending.prepared.edit.kind === 'tracking' && (
        <Checkbox
          label={pane.confirm.withProgress}
          checked={pending.prepared.describe.counts.progress === 1}
          onChange={(_, { checked }) => void session.perform('track', { progress: checked === true })}
        />
      )}
      {open && (
        <ul className={styles.list} tabIndex={0} aria-label={pane.confirm.list}>
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        {details.length > 0 && (
          <Button
            className={styles.more}
            appearance="transparent"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? pane.confirm.hide : pane.confirm.list}
          </Button>
        )}
        <Button ref={go} appearance="primary" disabled={work !== null} onClick={() => void session.confirm()}>
          {pane.confirm.go}
        </Button>
        <Button onClick={cancel}>{pane.confirm.cancel}</Button>
      </div>
    </section>
  );
}

/** One line per cell of the user's that is written anew, and per sheet that comes, changes or goes. */
function detailsOf({ edit, describe }: DescribedEdit, { pane, fill }: Words): string[] {
  const lines = (sentence: string, sheets: readonly string[]): string[] =>
    sheets.map((sheet) => fill(sentence, { sheet }));
  const cells = edit.steps.flatMap((step) => (step.kind === 'set-cells' ? step.cells : []));
  return [
    ...cells.map(({ row, column, was, value }) =>
      fill(pane.confirm.fixedCell, { cell: cellName(row, column), was, value: String(value) }),
    ),
    ...lines(pane.confirm.newSheet, describe.newSheets),
    ...lines(pane.confirm.updatedSheet, describe.updatedSheets),
    ...lines(pane.confirm.removedSheet, describe.removedSheets),
  ];
}
