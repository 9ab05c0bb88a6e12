import { Button, Caption1, Field, makeStyles, tokens } from '@fluentui/react-components';
import { withoutIgnored, withRule } from '../../app/ignore';
import type { RuleId } from '../../plan/model/finding';
import { usePaneState, useSession, useWords } from './context';

const useStyles = makeStyles({
  field: { alignSelf: 'stretch' },
  list: { margin: 0, padding: 0, listStyleType: 'none', width: '100%' },
  one: { display: 'flex', alignItems: 'center', columnGap: '8px', padding: '2px 0' },
  text: { flex: '1', minWidth: 0 },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0 },
});

/** What is put aside in this workbook, each with the way to have it told again; nothing where nothing is. */
export function IgnoredList() {
  const styles = useStyles();
  const session = useSession();
  const { core, pane, fill } = useWords();
  const { settings } = usePaneState();
  const rules = Object.entries(settings.rules) as [RuleId, keyof typeof pane.menu.levels][];
  if (rules.length + settings.ignored.length === 0) return null;
  return (
    <Field label={pane.settings.ignored} className={styles.field}>
      <ul className={styles.list}>
        {rules.map(([rule, level]) => (
          <One
            key={rule}
            title={core.rules[rule].title}
            about={fill(pane.settings.ruleLevel, { level: pane.menu.levels[level] })}
            onBack={() => void session.changeSettings(withRule(settings, rule, null))}
          />
        ))}
        {settings.ignored.map(({ key, rule, task }) => (
          <One
            key={key}
            title={core.rules[rule].title}
            about={task}
            onBack={() => void session.changeSettings(withoutIgnored(settings, key))}
          />
        ))}
      </ul>
    </Field>
  );
}

interface OneProps {
  readonly title: string;
  readonly about: string;
  readonly onBack: () => void;
}

function One({ title, about, onBack }: OneProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const { work } = usePaneState();
  return (
    <li className={styles.one}>
      <span className={styles.text}>
        {title}
        {about !== '' && <Caption1 className={styles.quiet}>{about}</Caption1>}
      </span>
      <Button
        size="small"
        className={styles.button}
        disabled={work !== null}
        aria-label={`${pane.settings.tellAgain}: ${title} ${about}`}
        onClick={onBack}
      >
        {pane.settings.tellAgain}
      </Button>
    </li>
  );
}
