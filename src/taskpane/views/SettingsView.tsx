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
import { DAYS_OFF } from '../../plan/understand/daysOff';
import { IgnoredList } from '../components/IgnoredList';
import { OfficeFile } from '../components/OfficeFile';
import { SelfTestField } from '../components/SelfTestField';
import { isOfficeFromMicrosoft } from '../officePlace';
import { languages } from '../../app/language';

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
  const { pane } = useWords();
  const { settings: words } = pane;
  const { language, live, settings, work } = usePaneState();
  const isBusy = work !== null;
  return (
    <div className={styles.view}>
      <Choice
        label={words.language}
        value={language}
        of={languages.map((each) => [each, words.languages[each]])}
        onChoose={session.setLanguage}
      />
      <Field hint={words.liveHow}>
        <Switch label={words.live} checked={live} onChange={(_, { checked: on }) => session.setLive(on)} />
      </Field>
      <Choice
        label={words.before}
        value={settings.beforeIsExclusive ? 'exclusive' : 'inclusive'}
        of={[
          ['inclusive', words.beforeInclusive],
          ['exclusive', words.beforeExclusive],
        ]}
        disabled={isBusy}
        onChoose={(value) => void session.changeSettings({ beforeIsExclusive: value === 'exclusive' })}
      />
      <Choice
        label={words.daysOff}
        value={settings.daysOff}
        of={DAYS_OFF.map((each) => [each, words.daysOffRules[each]])}
        disabled={isBusy}
        onChoose={(daysOff) => void session.changeSettings({ daysOff })}
      />
      <OfficeFile />
      <IgnoredList />
      <SheetReset />
      <SelfTestField />
      <About />
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  /** What there is to choose from, and its words. */
  readonly of: readonly (readonly [T, string])[];
  readonly disabled?: boolean;
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({ label, value, of, disabled, onChoose }: ChoiceProps<T>) {
  return (
    <Field label={label}>
      <RadioGroup value={value} disabled={disabled} onChange={(_, chosen) => onChoose(chosen.value as T)}>
        {of.map(([each, words]) => (
          <Radio key={each} value={each} label={words} />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** Forgets what was decided by hand about the checked sheet. */
function SheetReset() {
  const session = useSession();
  const { pane } = useWords();
  const { settings, checked, work } = usePaneState();
  if (checked === null || (settings.sheets[checked.grid.sheet]?.length ?? 0) === 0) return null;
  return (
    <Field label={pane.settings.columns}>
      <Button disabled={work !== null} onClick={() => void session.resetSheet()}>
        {pane.settings.resetColumns}
      </Button>
    </Field>
  );
}

/** Version, where Office.js comes from, and whose it is not. */
function About() {
  const { quiet } = useStyles();
  const { pane, fill } = useWords();
  return (
    <>
      <Caption1 className={quiet}>
        {fill(pane.settings.about, { version: packageJson.version })}{' '}
        {isOfficeFromMicrosoft() ? pane.settings.officeFromMicrosoft : pane.settings.officeFromHere}
      </Caption1>
      <Caption1 className={quiet}>
        {pane.settings.notOfMicrosoft}{' '}
        <Link href="THIRD-PARTY.txt" target="_blank" inline>
          {pane.settings.notices}
        </Link>
      </Caption1>
    </>
  );
}
