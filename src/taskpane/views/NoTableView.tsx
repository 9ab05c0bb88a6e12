import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { correctionsInView } from '../state/corrections';
import { usePaneState, useSession, useWords } from '../components/context';
import { useResult } from '../components/useResult';

const useStyles = makeStyles({
  heading: { margin: 0 },
  view: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '16px 12px' },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  ways: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '8px' },
  list: { margin: 0, paddingLeft: '20px' },
});

/** No plan table: what was looked for, and three ways on. */
export function NoTableView() {
  const styles = useStyles();
  const session = useSession();
  const { pane, fill } = useWords();
  const state = usePaneState();
  const { checked, work } = state;
  const heading = useResult<HTMLHeadingElement>('verdict');
  const [layouts, setLayouts] = useState(false);
  return (
    <div className={styles.view}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        <Subtitle2>{fill(pane.noTable.title, { sheet: checked?.grid.sheet ?? '' })}</Subtitle2>
      </h2>
      <p className={styles.text}>{pane.noTable.looked}</p>
      <p className={styles.quiet}>{pane.noTable.pickRangeHow}</p>
      <div className={styles.ways}>
        <Button appearance="primary" disabled={work !== null} onClick={() => void session.checkSelection()}>
          {pane.noTable.useSelection}
        </Button>
        <OtherSheet />
        {correctionsInView(state).length > 0 && (
          <Button disabled={work !== null} onClick={() => void session.resetSheet()}>
            {pane.settings.resetColumns}
          </Button>
        )}
        <Button appearance="subtle" aria-expanded={layouts} onClick={() => setLayouts(!layouts)}>
          {pane.noTable.layouts}
        </Button>
      </div>
      {layouts && (
        <>
          <p className={styles.text}>{pane.layouts.intro}</p>
          <ul className={styles.list}>
            {pane.layouts.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function OtherSheet() {
  const session = useSession();
  const { pane } = useWords();
  const { checked, sheets, work } = usePaneState();
  const others = sheets.filter(({ name, ours }) => !ours && name !== checked?.grid.sheet);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button disabled={work !== null || others.length === 0}>{pane.noTable.otherSheet}</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {others.map(({ name }) => (
            <MenuItem key={name} onClick={() => void session.checkSheet(name)}>
              {name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
