import {
  Button,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  SearchBox,
  tokens,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { useMemo, useRef, useState } from 'react';
import type { AppendixReport } from '../../plan/check';
import { AsOf } from '../components/AsOf';
import { Chips } from '../components/Chips';
import { CorrectionPanel } from '../components/CorrectionPanel';
import { ColumnStrip } from '../components/ColumnStrip';
import { usePaneState, useSession, useWords } from '../components/context';
import { FindingList } from '../components/FindingList';
import { Legend } from '../components/Legend';
import { Recognised } from '../components/Recognised';
import { ScoreRow } from '../components/ScoreRow';
import { StepButtons } from '../components/StepButtons';
import { useResult } from '../components/useResult';
import { useSteps } from '../components/useSteps';
import { countByTag, itemsOf, unjudgedTags } from '../state/items';
import { groupsOf, linesOf } from '../state/lines';
import type { Filter } from '../state/paneState';
import { filtered, finder } from '../state/search';
import { findingSentence, ruleTitle } from '../../workbook/sentences';
import { VerdictCard } from '../components/VerdictCard';
import { doubtsOf, gapsOf, isDoubtful } from '../../plan/judge/judged';
import { lowPane, useLowPane } from '../useMedia';
import { NoTableView } from './NoTableView';
import { StartView } from './StartView';

/** Height of the sticky search row. */
const searchHeight = 44;

const useStyles = makeStyles({
  view: { position: 'relative', height: '100%', overflowX: 'hidden', overflowY: 'scroll' },
  start: { display: 'flex', height: '100%', overflowY: 'auto' },
  top: { display: 'flex', flexDirection: 'column', rowGap: '8px', padding: '8px 12px' },
  brief: { rowGap: '4px', padding: '4px 12px 0' },
  search: {
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
  nothing: { margin: 0, padding: '16px 12px', textAlign: 'center', color: tokens.colorNeutralForeground2 },
});

/** The first tab: what was recognised and what is to be seen to. */
export function CheckView() {
  const styles = useStyles();
  const { checked, table } = usePaneState();
  if (checked === null) {
    return (
      <div className={styles.start}>
        <StartView />
      </div>
    );
  }
  const report = checked.report.appendices[table];
  return (
    <div className={styles.start}>{report === undefined ? <NoTableView /> : <Results report={report} />}</div>
  );
}

function Results({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const { locale, pane } = useWords();
  const { filter, correcting } = usePaneState();
  const { store } = useSession();
  const scroller = useRef<HTMLDivElement>(null);
  const low = useLowPane();
  const [unfolded, setUnfolded] = useState(false);
  const brief = low && !unfolded && !correcting;
  const items = useMemo(() => itemsOf(report), [report]);
  const find = useMemo(
    () =>
      finder(
        items.map((item) => ({
          item,
          text:
            item.finding === null
              ? ''
              : `${ruleTitle(item.finding.rule, locale)} ${findingSentence(item.finding, locale)}`,
        })),
      ),
    [items, locale],
  );
  const lines = useMemo(
    () => linesOf(groupsOf(filtered(items, filter, find), filter.groupBy), filter.folded),
    [items, filter, find],
  );
  const steps = useSteps(lines);
  // Where there is room for little, what was not judged is still said; the verdict unfolds with the rest.
  const hasVerdict = !brief || gapsOf(report.appendix).length > 0 || isDoubtful(doubtsOf(report.appendix));
  const top = useResult<HTMLDivElement>('verdict');
  return (
    <div className={styles.view} ref={scroller}>
      <div
        ref={hasVerdict ? undefined : top}
        tabIndex={-1}
        className={mergeClasses(styles.top, brief && styles.brief)}
      >
        <Recognised report={report} brief={brief} onUnfold={low ? setUnfolded : null} />
        {!brief && <ColumnStrip columns={report.appendix.layout.columns} />}
        {correcting && <CorrectionPanel appendix={report.appendix} />}
        {!brief && <AsOf />}
        {hasVerdict && <VerdictCard report={report} />}
        <Chips counts={countByTag(items)} unjudged={unjudgedTags(report)} brief={brief} />
        {!brief && <ScoreRow scores={report.scores} />}
        {!brief && <Legend />}
      </div>
      <div className={styles.search}>
        <SearchBox
          className={styles.box}
          value={filter.text}
          placeholder={pane.list.search}
          aria-label={pane.list.search}
          dismiss={{ 'aria-label': pane.list.clearSearch }}
          onChange={(_, { value }) => store.dispatch({ type: 'filtered', filter: { text: value } })}
        />
        <GroupBy />
        <StepButtons {...steps} />
      </div>
      {lines.length > 0 && <FindingList lines={lines} scroller={scroller} covered={searchHeight} />}
      {items.length === 0 && (
        <p className={styles.nothing}>
          {report.verdict.kind === 'enough' || report.verdict.kind === 'enough-draft'
            ? pane.list.clean
            : pane.list.cleanJudged}
        </p>
      )}
      {items.length > 0 && lines.length === 0 && (
        <p className={styles.nothing}>
          {pane.list.nothingFound}{' '}
          <Button
            size="small"
            onClick={() => store.dispatch({ type: 'filtered', filter: { text: '', tags: [] } })}
          >
            {pane.list.clearFilter}
          </Button>
        </p>
      )}
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
