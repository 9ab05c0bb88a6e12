import { makeStyles, tokens } from '@fluentui/react-components';
import { CleanCopy } from '../components/CleanCopy';
import { usePaneState, useWords } from '../components/context';
import { LeadersSentence } from '../components/LeadersSentence';
import { Reminders } from '../components/Reminders';
import { SummaryChoices } from '../components/SummaryChoices';
import { UnitFigures } from '../components/UnitFigures';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '16px',
    height: '100%',
    boxSizing: 'border-box',
    padding: '12px',
    overflowY: 'scroll',
  },
  before: { margin: 'auto', textAlign: 'center', color: tokens.colorNeutralForeground2 },
});

/** The second tab: figures, what the leaders read, which sheets to make, reminders, the copy to send on. */
export function SummaryView() {
  const styles = useStyles();
  const { pane } = useWords();
  const { checked, table } = usePaneState();
  const report = checked?.report.appendices[table];
  if (report === undefined) {
    return (
      <div className={styles.view}>
        <p className={styles.before}>{pane.summary.before}</p>
        <CleanCopy />
      </div>
    );
  }
  return (
    <div className={styles.view}>
      <LeadersSentence figures={report.summary.totals} />
      <UnitFigures units={report.summary.units} />
      <SummaryChoices units={report.summary.units} />
      <Reminders report={report} />
      <CleanCopy />
    </div>
  );
}
