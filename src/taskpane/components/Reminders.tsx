import {
  Button,
  Caption1,
  makeStyles,
  Radio,
  RadioGroup,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useMemo, useState } from 'react';
import type { AppendixReport } from '../../plan/check';
import {
  hasLetter,
  loadCalendar,
  loadWord,
  periods,
  reminderLetter,
  remindersOf,
  type ReminderPeriod,
  type Reminder,
  type ReminderContext,
} from '../../app/remind';
import { AllOrNone } from './AllOrNone';
import { usePaneState, useSession, useWords } from './context';
import { ReminderLine } from './ReminderLine';

const useStyles = makeStyles({
  heading: { margin: 0 },
  section: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
  how: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  files: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '4px' },
});

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Nhắc việc: for the units chosen, all of them unless told, what is overdue and due in the period: to read first, then as text, Word or calendar. */
export function Reminders({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const { pane, core } = useWords();
  const asOf = usePaneState().checked?.report.asOf ?? '';
  const [period, setPeriod] = useState<ReminderPeriod>('soon');
  const [left, setLeft] = useState<readonly string[]>([]);
  const { appendix } = report;
  const reminders = useMemo(() => remindersOf(appendix, { asOf, period }), [appendix, asOf, period]);
  const context: ReminderContext = { plan: appendix.plan, asOf, period, messages: core };
  const chosen = reminders.filter(({ unit }) => !left.includes(unit));
  const toggle = (unit: string, ticked: boolean): void =>
    setLeft(ticked ? left.filter((other) => other !== unit) : [...left, unit]);
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={styles.heading}>
        {pane.summary.remind}
      </Subtitle2>
      <RadioGroup
        layout="horizontal"
        aria-label={pane.summary.periodLabel}
        value={period}
        onChange={(_, { value }) => setPeriod(periods.find((one) => one === value) ?? 'soon')}
      >
        {periods.map((one) => (
          <Radio key={one} value={one} label={pane.summary.periods[one]} />
        ))}
      </RadioGroup>
      <p className={styles.how}>
        {reminders.length === 0 ? pane.summary.remindNone : pane.summary.remindHow}
      </p>
      {reminders.length > 1 && (
        <AllOrNone
          all={left.length === 0}
          none={chosen.length === 0}
          onAll={() => setLeft([])}
          onNone={() => setLeft(reminders.map(({ unit }) => unit))}
        />
      )}
      <ul className={styles.list}>
        {reminders.map((reminder) => (
          <ReminderLine
            key={reminder.unit}
            reminder={reminder}
            context={context}
            chosen={!left.includes(reminder.unit)}
            onChoose={(ticked) => toggle(reminder.unit, ticked)}
          />
        ))}
      </ul>
      <Files reminders={chosen} context={context} />
    </section>
  );
}

interface FilesProps {
  readonly reminders: readonly Reminder[];
  readonly context: ReminderContext;
}

/** What can be made for the units chosen, each in one go. */
function Files({ reminders, context }: FilesProps) {
  const styles = useStyles();
  const session = useSession();
  const { pane, core } = useWords();
  const letters = reminders.filter(hasLetter);
  const ahead = reminders.filter((reminder) => reminder.ahead.length > 0);
  const name = core.remind.allLetters;
  return (
    <>
      <div className={styles.files}>
        <Button
          icon={<CopyRegular />}
          disabled={letters.length === 0}
          onClick={() =>
            void session.copy(
              letters.map((reminder) => reminderLetter(reminder, context)).join('\n\n――――――――\n\n'),
            )
          }
        >
          {pane.summary.copyReminder}
        </Button>
        <Button
          disabled={letters.length === 0}
          onClick={() =>
            void session.offer(`${name}.docx`, wordType, async () =>
              (await loadWord()).reminderWord(letters, context),
            )
          }
        >
          {pane.summary.word}
        </Button>
        <Button
          disabled={ahead.length === 0}
          onClick={() =>
            void session.offer(`${name}.ics`, 'text/calendar', async () =>
              (await loadCalendar()).reminderCalendar(ahead, context),
            )
          }
        >
          {pane.summary.calendar}
        </Button>
      </div>
      {ahead.length > 0 && <Caption1 className={styles.how}>{pane.summary.calendarHow}</Caption1>}
    </>
  );
}
