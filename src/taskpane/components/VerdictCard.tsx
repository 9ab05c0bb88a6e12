import {
  Button,
  Caption1,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { AppendixReport } from '../../plan/check';
import {
  countExtended,
  daysOffSentence,
  extendedSentence,
  gapSentence,
  gapsOf,
  hasColumns,
  ignoredSentence,
  takenAsDone,
  takenSentence,
  verdictSentence,
  type Gap,
  type Verdict,
} from '../../plan/judge/judged';
import type { Appendix } from '../../plan/model/appendix';
import { columnLetter } from '../../plan/model/grid';
import type { ColumnMeaning } from '../../plan/model/meanings';
import type { Layout } from '../../plan/model/reading';
import { usePaneState, useSession, useWords } from './context';
import { DoubtQuestion } from './DoubtQuestion';
import { StaleTracking } from './StaleTracking';
import { useResult } from './useResult';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
    padding: '6px 8px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  unjudged: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  faults: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  enough: { borderLeftColor: tokens.colorPaletteGreenBorderActive },
  gap: { display: 'flex', alignItems: 'flex-start', columnGap: '8px' },
  grow: { flex: '1', minWidth: 0 },
  button: { flexShrink: 0, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  menu: { maxHeight: '320px', maxWidth: '300px' },
});

/** Which edge the card has: calm only where all that matters was judged. */
const edges = {
  unjudged: 'unjudged',
  faults: 'faults',
  enough: 'enough',
  'enough-overdue': 'enough',
  'enough-draft': 'enough',
} as const satisfies Record<Verdict['kind'], string>;

/** What is said first: what was not judged, with the way to repair it, then what the check comes to. */
export function VerdictCard({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const { pane, locale } = useWords();
  const { appendix, verdict } = report;
  const card = useResult<HTMLElement>('verdict');
  const taken = takenAsDone(appendix);
  const extended = report.mode === 'draft' ? null : extendedSentence(countExtended(appendix), locale);
  return (
    <section
      ref={card}
      tabIndex={-1}
      className={mergeClasses(styles.card, styles[edges[verdict.kind]])}
      aria-label={pane.judged.label}
    >
      {unaskedGaps(appendix).map((gap) => (
        <div key={`${gap.code} ${gap.meaning}`} className={styles.gap}>
          <Caption1 className={styles.grow}>{gapSentence(gap, appendix, locale)}</Caption1>
          <Repair gap={gap} layout={appendix.layout} />
        </div>
      ))}
      <DoubtQuestion report={report} />
      <Text weight="semibold">{verdictSentence(verdict, locale)}</Text>
      {taken !== null && (
        <Caption1 className={styles.quiet}>{takenSentence(taken, appendix, locale)}</Caption1>
      )}
      <DueOnDaysOff report={report} />
      {extended !== null && <Caption1 className={styles.quiet}>{extended}</Caption1>}
      <StaleTracking />
      <Ignored count={report.ignored.length} />
    </section>
  );
}

/** What is doubted is asked by the question beneath: cells always, columns and the table where they can be set right. */
function unaskedGaps(appendix: Appendix): readonly Gap[] {
  const settable = hasColumns(appendix);
  return gapsOf(appendix).filter(
    ({ code }) =>
      code !== 'uncertain-cells' &&
      !(settable && (code === 'uncertain-column' || code === 'uncertain-table')),
  );
}

/** Which due days are days off and how they were judged, with the other way. */
function DueOnDaysOff({ report: { onDaysOff, mode } }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const session = useSession();
  const { pane, locale } = useWords();
  const { work } = usePaneState();
  const sentence = daysOffSentence(onDaysOff, locale);
  if (sentence === null || mode === 'draft') return null;
  const other = onDaysOff.judged === 'as-written' ? 'next-working-day' : 'as-written';
  return (
    <div className={styles.gap}>
      <Caption1 className={mergeClasses(styles.grow, styles.quiet)}>{sentence}</Caption1>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        disabled={work !== null}
        aria-label={pane.judged.changeDaysOffFor}
        title={pane.settings.daysOffRules[other]}
        onClick={() => void session.changeSettings({ daysOff: other })}
      >
        {pane.judged.changeDaysOff}
      </Button>
    </div>
  );
}

/** How many findings were put aside, and the way to them. */
function Ignored({ count }: { readonly count: number }) {
  const styles = useStyles();
  const { store } = useSession();
  const { pane, locale } = useWords();
  const sentence = ignoredSentence(count, locale);
  if (sentence === null) return null;
  return (
    <div className={styles.gap}>
      <Caption1 className={mergeClasses(styles.grow, styles.quiet)}>{sentence}</Caption1>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        aria-label={pane.judged.seeIgnoredFor}
        onClick={() => store.dispatch({ type: 'tab-chosen', tab: 'settings' })}
      >
        {pane.judged.seeIgnored}
      </Button>
    </div>
  );
}

/** The way to judge it after all: the column, or the table itself, shown by hand. */
function Repair({ gap, layout }: { readonly gap: Gap; readonly layout: Layout }) {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useWords();
  const { work } = usePaneState();
  if (gap.meaning !== null) return <ColumnChoice meaning={gap.meaning} gap={gap} layout={layout} />;
  return (
    <Button
      size="small"
      className={styles.button}
      disabled={work !== null}
      onClick={() => void session.checkSelection()}
    >
      {pane.noTable.useSelection}
    </Button>
  );
}

interface ChoiceProps {
  readonly meaning: ColumnMeaning;
  readonly gap: Gap;
  readonly layout: Layout;
}

/** All columns of the table; the one chosen has the meaning, and is certain from then on. */
function ColumnChoice({ meaning, gap, layout }: ChoiceProps) {
  const styles = useStyles();
  const session = useSession();
  const { pane, core, fill } = useWords();
  const { work } = usePaneState();
  const choose = async (column: number): Promise<void> => {
    if (gap.column !== null && gap.column !== column) await session.setMeaning(gap.column, null);
    await session.setMeaning(column, meaning);
  };
  return (
    <Menu
      checkedValues={{ column: gap.column === null ? [] : [String(gap.column)] }}
      onCheckedValueChange={(_, { checkedItems }) => void choose(Number(checkedItems[0]))}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          className={styles.button}
          disabled={work !== null}
          aria-label={fill(pane.judged.chooseFor, { meaning: core.terms.columns[meaning] })}
        >
          {pane.judged.choose}
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <MenuList>
          {layout.columns.map(({ column, header }) => (
            <MenuItemRadio key={column} name="column" value={String(column)}>
              {fill(pane.judged.column, {
                letter: columnLetter(column),
                header: header === '' ? pane.judged.noHeader : header,
              })}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
