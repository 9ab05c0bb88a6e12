import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { plainKey } from '../../plan/words/text';
import { usePaneState, useSession, useWords } from '../components/context';
import { UnitCard } from '../components/UnitCard';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    height: '100%',
    boxSizing: 'border-box',
    padding: '12px',
    overflowY: 'scroll',
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  before: { margin: 'auto', textAlign: 'center', color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  search: { maxWidth: 'none', flexShrink: 0 },
  reset: { alignSelf: 'flex-start', flexShrink: 0 },
});

/** The third tab: which spellings are one unit. */
export function UnitsView() {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useWords();
  const { checked, table, settings, work } = usePaneState();
  const [text, setText] = useState('');
  const report = checked?.report.appendices[table];
  if (report === undefined || report.appendix.units.length === 0) {
    return (
      <div className={styles.view}>
        <p className={styles.before}>{report === undefined ? pane.units.before : pane.units.none}</p>
      </div>
    );
  }
  const { units } = report.appendix;
  const wanted = plainKey(text);
  const shown = units.filter(({ variants }) =>
    variants.some(({ spelling }) => plainKey(spelling).includes(wanted)),
  );
  return (
    <div className={styles.view}>
      <p className={styles.text}>{pane.units.intro}</p>
      <SearchBox
        className={styles.search}
        value={text}
        placeholder={pane.units.search}
        aria-label={pane.units.search}
        onChange={(_, { value }) => setText(value)}
      />
      <ul className={styles.list}>
        {shown.map((unit) => (
          <UnitCard key={unit.name} unit={unit} others={units} findings={report.findings} />
        ))}
      </ul>
      {Object.keys(settings.units).length > 0 && (
        <Button
          size="small"
          className={styles.reset}
          disabled={work !== null}
          onClick={() => void session.changeSettings({ units: {} })}
        >
          {pane.units.reset}
        </Button>
      )}
    </div>
  );
}
