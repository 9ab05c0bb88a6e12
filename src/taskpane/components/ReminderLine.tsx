import { Button, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { hasLetter, reminderLetter, type Reminder, type ReminderContext } from '../../app/remind';
import { useWords } from './context';

const useStyles = makeStyles({
  unit: { padding: '4px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: 'flex', alignItems: 'center', columnGap: '4px' },
  name: { flex: '1', minWidth: 0 },
  counts: { display: 'block', paddingLeft: '32px', color: tokens.colorNeutralForeground2 },
  letter: {
    margin: '4px 0',
    padding: '8px',
    maxHeight: '240px',
    overflowY: 'auto',
    whiteSpace: 'pre-wrap',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusSmall,
  },
});

interface LineProps {
  readonly reminder: Reminder;
  readonly context: ReminderContext;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** One unit: whether it is written to, what about, and the letter to read behind a click. */
export function ReminderLine({ reminder, context, chosen, onChoose }: LineProps) {
  const styles = useStyles();
  const { pane, fill } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { unit, overdue, upcoming, doubtful, ahead } = reminder;
  const facts = [
    [overdue.length, pane.summary.facts.overdue],
    [upcoming.length, pane.summary.facts[context.period]],
    [doubtful.length, pane.summary.facts.doubtful],
    [ahead.length, pane.summary.facts.ahead],
  ] as const;
  return (
    <li className={styles.unit}>
      <div className={styles.head}>
        <Checkbox
          className={styles.name}
          label={unit}
          checked={chosen}
          onChange={(_, { checked }) => onChoose(checked === true)}
        />
        {hasLetter(reminder) && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-label={fill(pane.summary.previewFor, { unit })}
            onClick={() => setOpen(!open)}
          >
            {open ? pane.summary.hidePreview : pane.summary.preview}
          </Button>
        )}
      </div>
      <Caption1 className={styles.counts}>
        {facts
          .filter(([count]) => count > 0)
          .map(([count, fact]) => fill(fact, { count }))
          .join(' · ')}
      </Caption1>
      {open && (
        <pre id={id} className={styles.letter} tabIndex={0}>
          {reminderLetter(reminder, context)}
        </pre>
      )}
    </li>
  );
}
