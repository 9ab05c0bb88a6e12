import { Button, Caption1, Checkbox, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { UnitSummary } from '../../plan/judge/summary';
import { usual, type SummaryChoice } from '../../workbook';
import { usePaneState, useSession, useWords } from './context';

const useStyles = makeStyles({
  heading: { margin: 0 },
  section: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  units: {
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '200px',
    paddingLeft: '24px',
    overflowY: 'auto',
  },
  note: { color: tokens.colorNeutralForeground2 },
  create: { marginTop: '8px' },
});

type SheetKind = keyof SummaryChoice['sheets'];

/** Which sheets to make, and for which units. */
export function SummaryChoices({ units }: { readonly units: readonly UnitSummary[] }) {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useWords();
  const { work, pending } = usePaneState();
  const [sheets, setSheets] = useState(usual.sheets);
  const [left, setLeft] = useState<readonly string[]>([]);
  const kinds = Object.keys(sheets) as SheetKind[];
  const none = !kinds.some((kind) => sheets[kind]);
  const chosen = units.map(({ name }) => name).filter((name) => !left.includes(name));
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={styles.heading}>
        {pane.summary.sheets}
      </Subtitle2>
      {kinds.map((kind) => (
        <Checkbox
          key={kind}
          label={pane.summary.kinds[kind]}
          checked={sheets[kind]}
          onChange={(_, { checked }) => setSheets({ ...sheets, [kind]: checked === true })}
        />
      ))}
      {sheets.units && units.length > 1 && (
        <div className={styles.units} role="group" aria-label={pane.summary.units}>
          {units.map(({ name }) => (
            <Checkbox
              key={name}
              label={name}
              checked={!left.includes(name)}
              onChange={(_, { checked }) =>
                setLeft(checked === true ? left.filter((other) => other !== name) : [...left, name])
              }
            />
          ))}
        </div>
      )}
      {none && <Caption1 className={styles.note}>{pane.summary.noSheet}</Caption1>}
      <Button
        className={styles.create}
        appearance="primary"
        disabled={none || work !== null || pending !== null}
        onClick={() =>
          void session.perform('summarise', {
            choice: { sheets, units: left.length === 0 ? null : chosen },
          })
        }
      >
        {pane.summary.create}
      </Button>
    </section>
  );
}
