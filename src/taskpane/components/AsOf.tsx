import {
  Button,
  Field,
  Input,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Popover,
  PopoverSurface,
  PopoverTrigger,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { useState } from 'react';
import { asOfDay } from '../../app/options';
import { formatDate } from '../../plan/messages';
import { MODES, type Mode } from '../../plan/understand/status';
import { readDate } from '../../app/readDate';
import { usePaneState, useSession, useWords } from './context';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '2px', marginLeft: '-4px' },
  // Three of them beside each other in 350 pixels.
  button: { paddingLeft: '3px', paddingRight: '1px', minWidth: 0, fontWeight: 'normal' },
  icon: { width: '10px', marginLeft: '2px' },
  form: { display: 'flex', flexDirection: 'column', rowGap: '8px', width: '220px' },
});

/** From how many days before its due date a task is "due soon". */
const dayChoices = [3, 7, 10, 15, 30];

/** Whether the plan is a draft or followed up; the day it is judged at, and how early "due soon" begins. */
export function AsOf() {
  const styles = useStyles();
  const { mode } = usePaneState().settings;
  return (
    <div className={styles.row}>
      <ModeChoice />
      <DateChoice />
      {mode === 'tracking' && <DaysChoice />}
    </div>
  );
}

function ModeChoice() {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useWords();
  const { mode } = usePaneState().settings;
  return (
    <Menu
      checkedValues={{ mode: [mode] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        void session.changeSettings({ mode: checkedItems[0] as Mode })
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          iconPosition="after"
          icon={{ children: <ChevronDownRegular fontSize={10} />, className: styles.icon }}
          className={styles.button}
        >
          {pane.modes[mode]}
        </Button>
      </MenuTrigger>
      <MenuPopover aria-label={pane.modes.label}>
        <MenuList>
          {MODES.map((each) => (
            <MenuItemRadio key={each} name="mode" value={each} secondaryContent={pane.modes.means[each]}>
              {pane.modes[each]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function DateChoice() {
  const styles = useStyles();
  const session = useSession();
  const { pane, fill } = useWords();
  const { settings } = usePaneState();
  const shown = asOfDay(settings, session.today());
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(formatDate(shown));
  const iso = readDate(typed);
  const use = (asOf: string | null): void => {
    setOpen(false);
    void session.changeSettings({ asOf });
  };
  return (
    <Popover
      open={open}
      trapFocus
      onOpenChange={(_, data) => {
        setTyped(formatDate(shown));
        setOpen(data.open);
      }}
    >
      <PopoverTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          iconPosition="after"
          icon={{ children: <ChevronDownRegular fontSize={10} />, className: styles.icon }}
          className={styles.button}
        >
          {fill(pane.asOf.button, { date: formatDate(shown) })}
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={pane.asOf.label}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (iso !== null) use(iso);
          }}
        >
          <Field
            label={pane.asOf.label}
            validationState={iso === null ? 'error' : 'none'}
            validationMessage={iso === null ? pane.asOf.unreadable : undefined}
          >
            <Input inputMode="numeric" value={typed} onChange={(_, { value }) => setTyped(value)} />
          </Field>
          <Button type="submit" appearance="primary" disabled={iso === null}>
            {pane.asOf.apply}
          </Button>
          <Button onClick={() => use(null)}>{pane.asOf.today}</Button>
        </form>
      </PopoverSurface>
    </Popover>
  );
}

function DaysChoice() {
  const styles = useStyles();
  const session = useSession();
  const { pane, fill } = useWords();
  const { settings } = usePaneState();
  return (
    <Menu
      checkedValues={{ days: [String(settings.dueSoonDays)] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        void session.changeSettings({ dueSoonDays: Number(checkedItems[0]) })
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          iconPosition="after"
          icon={{ children: <ChevronDownRegular fontSize={10} />, className: styles.icon }}
          className={styles.button}
        >
          {fill(pane.asOf.dueSoon, { days: settings.dueSoonDays })}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {dayChoices.map((days) => (
            <MenuItemRadio key={days} name="days" value={String(days)}>
              {fill(pane.asOf.days, { days })}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
