import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { chosenKinds } from '../../app/corrections';
import type { ChosenKind } from '../../plan/model/reading';
import type { Item } from '../state/items';
import { kindOfRow } from '../state/rowKind';
import { usePaneState, useSession, useWords } from './context';
import { findingTree } from './ids';

const useStyles = makeStyles({
  button: { minWidth: 0, height: '20px', padding: '0 2px', marginLeft: '4px' },
});

/** What can be done with the row of a finding, behind one button of the line that is chosen. */
export function ItemMenu({ item: { row, column } }: { readonly item: Item }) {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useWords();
  const { checked, table, work } = usePaneState();
  const report = checked?.report.appendices[table];
  const kind = report === undefined ? null : kindOfRow(report, row);
  const ask = (): void =>
    session.store.dispatch({ type: 'why-asked', why: { row, column, from: findingTree } });
  return (
    <Menu
      checkedValues={{ kind: kind === null ? [] : [kind] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        void session.correct({ rows: { [row]: checkedItems[0] as ChosenKind } })
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={<MoreHorizontalRegular />}
          aria-label={pane.why.more}
          disabled={work !== null}
          onClick={(event) => event.stopPropagation()}
        />
      </MenuTrigger>
      <MenuPopover onClick={(event) => event.stopPropagation()}>
        <MenuList>
          <MenuItem onClick={ask}>{pane.why.ask}</MenuItem>
          {kind !== null && (
            <>
              <MenuDivider />
              <MenuGroup>
                <MenuGroupHeader>{pane.byHand.thisRow}</MenuGroupHeader>
                {chosenKinds.map((each) => (
                  <MenuItemRadio key={each} name="kind" value={each}>
                    {pane.byHand.kinds[each]}
                  </MenuItemRadio>
                ))}
              </MenuGroup>
            </>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
