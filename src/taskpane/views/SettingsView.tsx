import {
  Button,
  Caption1,
  Field,
  Link,
  makeStyles,
  Radio,
  RadioGroup,
  Switch,
  tokens,
} from '@fluentui/react-components';
import packageJson from '../../../package.json';
import { usePaneState, useSession, useWords } from '../components/context';
import { DAYS_OFF, type DaysOff } from '../../plan/understand/daysOff';
import { IgnoredList } from '../components/IgnoredList';
import { OfficeFile } from '../components/OfficeFile';
import { SelfTestField } from '../components/SelfTestField';
import { isOfficeFromMicrosoft } from '../officePlace';
import { languages, type Language } from '../../app/language';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: '16px',
    height: '100%',
    boxSizing: 'border-box',
    padding: '12px',
    overflowY: 'scroll',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The last tab: language, how deadlines are read, what was decided about this sheet. */
export function SettingsView() {
  const styles = useStyles();
  const session = useSession();
  const { pane, fill } = useWords();
  const { language, live, settings, checked, work } = usePaneState();
  const decided = checked !== null && (settings.sheets[checked.grid.sheet]?.length ?? 0) > 0;
  return (
    <div className={styles.view}>
      <Field label={pane.settings.language}>
        <RadioGroup value={language} onChange={(_, { value }) => session.setLanguage(value as Language)}>
          {languages.map((each) => (
            <Radio key={each} value={each} label={pane.settings.languages[each]} />
          ))}
        </RadioGroup>
      </Field>
      <Field hint={pane.settings.liveHow}>
        <Switch
          label={pane.settings.live}
          checked={live}
          onChange={(_, { checked: on }) => session.setLive(on)}
        />
      </Field>
      <Field label={pane.settings.before}>
        <RadioGroup
          value={settings.beforeIsExclusive ? 'exclusive' : 'inclusive'}
          disabled={work !== null}
          onChange={(_, { value }) =>
            void session.changeSettings({ beforeIsExclusive: value === 'exclusive' })
          }
        >
          <Radio value="inclusive" label={pane.settings.beforeInclusive} />
          <Radio value="exclusive" label={pane.settings.beforeExclusive} />
        </RadioGroup>
      </Field>
      <Field label={pane.settings.daysOff}>
        <RadioGroup
          value={settings.daysOff}
          disabled={work !== null}
          onChange={(_, { value }) => void session.changeSettings({ daysOff: value as DaysOff })}
        >
          {DAYS_OFF.map((each) => (
            <Radio key={each} value={each} label={pane.settings.daysOffRules[each]} />
          ))}
        </RadioGroup>
      </Field>
      <OfficeFile />
      <IgnoredList />
      {decided && (
        <Field label={pane.settings.columns}>
          <Button disabled={work !== null} onClick={() => void session.resetSheet()}>
            {pane.settings.resetColumns}
          </Button>
        </Field>
      )}
      <SelfTestField />
      <Caption1 className={styles.quiet}>
        {fill(pane.settings.about, { version: packageJson.version })}{' '}
        {isOfficeFromMicrosoft() ? pane.settings.officeFromMicrosoft : pane.settings.officeFromHere}
      </Caption1>
      <Caption1 className={styles.quiet}>
        {pane.settings.notOfMicrosoft}{' '}
        <Link href="THIRD-PARTY.txt" target="_blank" inline>
          {pane.settings.notices}
        </Link>
      </Caption1>
    </div>
  );
}
