import { Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { CalendarArrowDownRegular } from '@fluentui/react-icons/svg/calendar-arrow-down';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useMemo } from 'react';
import type { AppendixReport } from '../../plan/check';
import { reminderCalendar, reminderLetter, remindersOf, type Reminder } from '../../app/remind';
import { fileName } from '../text/fileName';
import { usePaneState, useSession, useWords } from './context';

const useStyles = makeStyles({
  heading: { margin: 0 },
  section: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
  how: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  unit: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { flex: '1 1 140px', minWidth: 0, display: 'flex', flexDirection: 'column' },
  counts: { color: tokens.colorNeutralForeground2 },
});

/** Nhắc việc: per unit what is overdue and due soon, to copy into a letter or keep as a calendar. */
export function Reminders({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const { pane } = useWords();
  const asOf = usePaneState().checked?.report.asOf ?? '';
  const reminders = useMemo(() => remindersOf(report.appendix, asOf), [report, asOf]);
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={styles.heading}>
        {pane.summary.remind}
      </Subtitle2>
      <p className={styles.how}>
        {reminders.length === 0 ? pane.summary.remindNone : pane.summary.remindHow}
      </p>
      <ul className={styles.list}>
        {reminders.map((reminder) => (
          <Unit key={reminder.unit} reminder={reminder} report={report} asOf={asOf} />
        ))}
      </ul>
    </section>
  );
}

interface UnitProps {
  readonly reminder: Reminder;
  readonly report: AppendixReport;
  readonly asOf: string;
}

function Unit({ reminder, report, asOf }: UnitProps) {
  const styles = useStyles();
  const session = useSession();
  const { pane, core, fill } = useWords();
  const { unit, overdue, dueSoon, dated } = reminder;
  const context = { plan: report.appendix.plan, asOf, messages: core };
  const facts = [
    overdue.length > 0 ? `${overdue.length} ${pane.chips.overdue}` : null,
    dueSoon.length > 0 ? `${dueSoon.length} ${pane.chips['due-soon']}` : null,
    fill(pane.summary.dated, { count: dated.length }),
  ];
  return (
    <li className={styles.unit}>
      <span className={styles.name}>
        {unit}
        <Caption1 className={styles.counts}>{facts.filter((fact) => fact !== null).join(' · ')}</Caption1>
      </span>
      {overdue.length + dueSoon.length > 0 && (
        <Button
          size="small"
          icon={<CopyRegular />}
          aria-label={fill(pane.summary.copyFor, { unit })}
          onClick={() => void session.copy(reminderLetter(reminder, context))}
        >
          {pane.summary.copyReminder}
        </Button>
      )}
      <Button
        size="small"
        icon={<CalendarArrowDownRegular />}
        aria-label={fill(pane.summary.calendarFor, { unit })}
        onClick={() =>
          session.save(`${fileName(unit)}.ics`, 'text/calendar', reminderCalendar(reminder, context))
        }
      >
        {pane.summary.calendar}
      </Button>
    </li>
  );
}
