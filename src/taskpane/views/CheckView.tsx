import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
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
import { useResult } from '../components/useResult';
import { SearchRow, searchHeight } from '../components/SearchRow';
import { countByTag, itemsOf, unjudgedTags, type Item } from '../state/items';
import { groupsOf, linesOf, type Line } from '../state/lines';
import { filtered, finder } from '../state/search';
import { findingSentence, ruleTitle } from '../../workbook/sentences';
import { SinceChips } from '../components/SinceChips';
import { SinceLast } from '../components/SinceLast';
import { VerdictCard } from '../components/VerdictCard';
import { doubtsOf, gapsOf, isDoubtful } from '../../plan/judge/judged';
import { useLowPane } from '../useMedia';
import { NoTableView } from './NoTableView';
import { StartView } from './StartView';

const useStyles = makeStyles({
  view: { position: 'relative', height: '100%', overflowX: 'hidden', overflowY: 'scroll' },
  start: { display: 'flex', height: '100%', overflowY: 'auto' },
  top: { display: 'flex', flexDirection: 'column', rowGap: '8px', padding: '8px 12px' },
  brief: { rowGap: '4px', padding: '4px 12px 0' },
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
  const { pane } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const items = useMemo(() => itemsOf(report), [report]);
  const lines = useLines(items);
  return (
    <div className={styles.view} ref={scroller}>
      <Overview report={report} items={items} />
      <SearchRow lines={lines} />
      {lines.length > 0 && <FindingList lines={lines} scroller={scroller} covered={searchHeight} />}
      {items.length === 0 && (
        <p className={styles.nothing}>
          {report.verdict.kind === 'enough' || report.verdict.kind === 'enough-draft'
            ? pane.list.clean
            : pane.list.cleanJudged}
        </p>
      )}
      {items.length > 0 && lines.length === 0 && <NothingFound />}
    </div>
  );
}

/** What of the findings the user asks for, as lines of the list. */
function useLines(items: readonly Item[]): readonly Line[] {
  const { locale } = useWords();
  const { filter, checked } = usePaneState();
  const asOf = checked?.report.asOf ?? '';
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
  return useMemo(
    () => linesOf(groupsOf(filtered(items, filter, find, asOf), filter.groupBy), filter.folded),
    [items, filter, find, asOf],
  );
}

interface OverviewProps {
  readonly report: AppendixReport;
  readonly items: readonly Item[];
}

/** What was recognised and the verdict, above the list; folded where the pane is low. */
function Overview({ report, items }: OverviewProps) {
  const styles = useStyles();
  const { correcting } = usePaneState();
  const low = useLowPane();
  const [unfolded, setUnfolded] = useState(false);
  const brief = low && !unfolded && !correcting;
  const { appendix } = report;
  // Where there is room for little, what was not judged is still said; the verdict unfolds with the rest.
  const hasVerdict = !brief || gapsOf(appendix).length > 0 || isDoubtful(doubtsOf(appendix));
  const top = useResult<HTMLDivElement>('verdict');
  return (
    <div
      ref={hasVerdict ? undefined : top}
      tabIndex={-1}
      className={mergeClasses(styles.top, brief && styles.brief)}
    >
      <Recognised report={report} brief={brief} onUnfold={low ? setUnfolded : null} />
      {!brief && <ColumnStrip columns={appendix.layout.columns} />}
      {correcting && <CorrectionPanel appendix={appendix} />}
      {!brief && <AsOf />}
      {hasVerdict && <VerdictCard report={report} />}
      {!brief && <SinceLast />}
      <Chips counts={countByTag(items)} unjudged={unjudgedTags(report)} brief={brief} />
      <SinceChips items={items} />
      {!brief && <ScoreRow scores={report.scores} />}
      {!brief && <Legend />}
    </div>
  );
}

function NothingFound() {
  const styles = useStyles();
  const { store } = useSession();
  const { pane } = useWords();
  return (
    <p className={styles.nothing}>
      {pane.list.nothingFound}{' '}
      <Button
        size="small"
        onClick={() => store.dispatch({ type: 'filtered', filter: { text: '', tags: [], since: null } })}
      >
        {pane.list.clearFilter}
      </Button>
    </p>
  );
}
