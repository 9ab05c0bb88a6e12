import { Button, Caption1, Checkbox, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { UnitSummary } from '../../plan/judge/summary';
import { usual, type SummaryChoice } from '../../workbook';
import { AllOrNone } from './AllOrNone';
import { usePaneState, useSession, useWords } from './context';

const useStyles = makeStyles({
  heading: { margin: 0 },
  section: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  units: {
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '240px',
    paddingLeft: '24px',
    overflowY: 'auto',
  },
  note: { color: tokens.colorNeutralForeground2 },
  create: { marginTop: '8px' },
});

type SheetKind = keyof SummaryChoice['sheets'];

/** Which sheets to make, and for which units: those that lead, until others are ticked. */
export function SummaryChoices({ units }: { readonly units: readonly UnitSummary[] }) {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useWords();
  const { work, pending } = usePaneState();
  const [sheets, setSheets] = useState(usual.sheets);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const kinds = Object.keys(sheets) as SheetKind[];
  const none = !kinds.some((kind) => sheets[kind]);
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
        <UnitChoices units={units} chosen={chosen ?? leading(units)} onChoose={setChosen} />
      )}
      {none && <Caption1 className={styles.note}>{pane.summary.noSheet}</Caption1>}
      <Button
        className={styles.create}
        appearance="primary"
        disabledFocusable={none || work !== null || pending !== null}
        onClick={() => void session.perform('summarise', { choice: { sheets, units: chosen } })}
      >
        {pane.summary.create}
      </Button>
    </section>
  );
}

/** Names of units that lead; where none does, of those that carry out. */
function leading(units: readonly UnitSummary[]): string[] {
  const lead = units.filter((unit) => unit.lead.total > 0);
  return (lead.length > 0 ? lead : units.filter((unit) => unit.executor > 0)).map(({ name }) => name);
}

interface UnitChoicesProps {
  readonly units: readonly UnitSummary[];
  readonly chosen: readonly string[];
  readonly onChoose: (units: readonly string[]) => void;
}

/** Units that lead first, then those that only coordinate. */
function UnitChoices({ units, chosen, onChoose }: UnitChoicesProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const leads = leading(units);
  const names = units.map(({ name }) => name);
  const others = names.filter((name) => !leads.includes(name));
  const box = (name: string) => (
    <Checkbox
      key={name}
      label={name}
      checked={chosen.includes(name)}
      onChange={(_, { checked }) =>
        onChoose(names.filter((other) => (other === name ? checked === true : chosen.includes(other))))
      }
    />
  );
  return (
    <div className={styles.units} role="group" aria-label={pane.summary.units}>
      <AllOrNone
        all={chosen.length === names.length}
        none={chosen.length === 0}
        onAll={() => onChoose(names)}
        onNone={() => onChoose([])}
      />
      {leads.map(box)}
      {others.length > 0 && <Caption1 className={styles.note}>{pane.summary.onlyCoordinate}</Caption1>}
      {others.map(box)}
    </div>
  );
}
