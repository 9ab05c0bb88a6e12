import {
  Button,
  Caption1,
  makeStyles,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { UnitRows, UnitVariant } from '../../plan/model/appendix';
import type { Finding } from '../../plan/model/finding';
import { renamed, split } from '../state/directory';
import { usePaneState, useSession, useWords } from './context';
import { FixButton } from './FixButton';
import { RenameForm } from './RenameForm';

const useStyles = makeStyles({
  card: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  variants: { margin: '4px 0', padding: '0 0 0 12px', listStyleType: 'none' },
  variant: { display: 'flex', alignItems: 'center', columnGap: '8px', minHeight: '32px' },
  spelling: { flex: '1', minWidth: 0, display: 'flex', flexDirection: 'column' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '4px' },
  menu: { maxHeight: '280px', maxWidth: '300px' },
});

interface Props {
  readonly unit: UnitRows;
  readonly others: readonly UnitRows[];
  /** Of the table. */
  readonly findings: readonly Finding[];
}

/** One unit: its spellings with the reason each was joined, and what the user can put right. */
export function UnitCard({ unit, others, findings: all }: Props) {
  const styles = useStyles();
  const session = useSession();
  const { pane, fill } = useWords();
  const { settings, work } = usePaneState();
  const [renaming, setRenaming] = useState(false);
  const name = unit.name;
  const findings = all.filter(
    ({ rule, params }) => rule === 'unit-spelling-variant' && params.expected === name,
  );
  const rename = (to: string): void =>
    void session.changeSettings({ units: renamed(settings.units, unit, to) });
  const counts = [
    fill(pane.units.counts, { lead: unit.leadRows.length, coordinate: unit.coordinateRows.length }),
    unit.executorRows.length === 0 ? null : fill(pane.units.executes, { count: unit.executorRows.length }),
    unit.variants.length > 1 ? fill(pane.units.spellings, { count: unit.variants.length }) : null,
  ];
  return (
    <li className={styles.card}>
      <span className={styles.name}>{name}</span>
      <Caption1 className={styles.quiet}>{counts.filter((count) => count !== null).join(' · ')}</Caption1>
      {unit.variants.length > 1 && (
        <ul className={styles.variants}>
          {unit.variants.map((variant) => (
            <Variant key={variant.spelling} variant={variant} unit={unit} />
          ))}
        </ul>
      )}
      {renaming ? (
        <RenameForm
          name={name}
          onSave={(to) => {
            setRenaming(false);
            rename(to);
          }}
          onCancel={() => setRenaming(false)}
        />
      ) : (
        <div className={styles.buttons}>
          <Button
            size="small"
            disabled={work !== null}
            aria-label={fill(pane.units.renameFor, { unit: name })}
            onClick={() => setRenaming(true)}
          >
            {pane.units.rename}
          </Button>
          <JoinMenu name={name} others={others} onJoin={rename} />
          <FixButton findings={findings} offered about={name} />
        </div>
      )}
    </li>
  );
}

interface JoinProps {
  readonly name: string;
  readonly others: readonly UnitRows[];
  readonly onJoin: (into: string) => void;
}

/** The other units, one of which this one is the same as. */
function JoinMenu({ name, others, onJoin }: JoinProps) {
  const styles = useStyles();
  const { pane, fill } = useWords();
  const { work } = usePaneState();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          disabled={work !== null || others.length < 2}
          aria-label={fill(pane.units.joinFor, { unit: name })}
        >
          {pane.units.join}
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{fill(pane.units.joinInto, { unit: name })}</MenuGroupHeader>
            {others
              .filter((other) => other.name !== name)
              .map((other) => (
                <MenuItem key={other.name} onClick={() => onJoin(other.name)}>
                  {other.name}
                </MenuItem>
              ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function Variant({ variant, unit }: { readonly variant: UnitVariant; readonly unit: UnitRows }) {
  const styles = useStyles();
  const session = useSession();
  const { pane, core, fill } = useWords();
  const { settings, work } = usePaneState();
  const reasons: Readonly<Record<string, string>> = core.unitReasons;
  const { spelling, reason } = variant;
  return (
    <li className={styles.variant}>
      <span className={styles.spelling}>
        {spelling}
        {reason !== null && <Caption1 className={styles.quiet}>{reasons[reason] ?? reason}</Caption1>}
      </span>
      {spelling !== unit.name && (
        <Button
          size="small"
          appearance="subtle"
          disabled={work !== null}
          aria-label={fill(pane.units.splitFor, { spelling })}
          onClick={() => void session.changeSettings({ units: split(settings.units, spelling) })}
        >
          {pane.units.split}
        </Button>
      )}
    </li>
  );
}
