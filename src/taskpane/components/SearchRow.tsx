import {
  Button,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  SearchBox,
  tokens,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import type { Line } from '../state/lines';
import type { Filter } from '../state/paneState';
import { lowPane } from '../useMedia';
import { usePaneState, useSession, useWords } from './context';
import { StepButtons } from './StepButtons';
import { useSteps } from './useSteps';

/** Height in pixels of the row, which stays on top while scrolling. */
export const searchHeight = 44;

const useStyles = makeStyles({
  row: {
    position: 'sticky',
    zIndex: 1,
    top: 0,
    display: 'flex',
    columnGap: '4px',
    padding: '4px 12px 8px',
    [lowPane]: { padding: '4px 12px' },
    backgroundColor: tokens.colorNeutralBackground1,
  },
  box: { flex: '1', minWidth: 0 },
});

/** What the list is searched for, how it is grouped, and the way from one of it to the next. */
export function SearchRow({ lines }: { readonly lines: readonly Line[] }) {
  const styles = useStyles();
  const { store } = useSession();
  const { pane } = useWords();
  const { filter } = usePaneState();
  return (
    <div className={styles.row}>
      <SearchBox
        className={styles.box}
        value={filter.text}
        placeholder={pane.list.search}
        aria-label={pane.list.search}
        dismiss={{ 'aria-label': pane.list.clearSearch }}
        onChange={(_, { value }) => store.dispatch({ type: 'filtered', filter: { text: value } })}
      />
      <GroupBy />
      <StepButtons {...useSteps(lines)} />
    </div>
  );
}

function GroupBy() {
  const { store } = useSession();
  const { pane } = useWords();
  const { groupBy } = usePaneState().filter;
  return (
    <Menu
      checkedValues={{ by: [groupBy] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        store.dispatch({ type: 'filtered', filter: { groupBy: checkedItems[0] as Filter['groupBy'] } })
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          iconPosition="after"
          icon={<ChevronDownRegular />}
          style={{ paddingInline: 4, minWidth: 0, fontWeight: 'normal', whiteSpace: 'nowrap' }}
        >
          {groupBy === 'rule' ? pane.list.byRule : pane.list.byUnit}
        </Button>
      </MenuTrigger>
      <MenuPopover aria-label={pane.list.groupBy}>
        <MenuList>
          <MenuItemRadio name="by" value="rule">
            {pane.list.byRule}
          </MenuItemRadio>
          <MenuItemRadio name="by" value="unit">
            {pane.list.byUnit}
          </MenuItemRadio>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
