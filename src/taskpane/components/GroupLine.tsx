import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { countsText, countSeverities } from '../../plan/judge/judged';
import { repeatedBy } from '../../plan/judge/repeats';
import type { Group, Line } from '../state/lines';
import { ruleTitle } from '../../workbook/sentences';
import { lowPane } from '../useMedia';
import { useWords, type Words } from './context';
import { FixButton } from './FixButton';
import { MoreButton } from './MoreButton';
import { findingsOf } from './RepeatLine';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '4px',
    minHeight: '36px',
    [lowPane]: { minHeight: '32px' },
    padding: '2px 8px 2px 4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  title: { flex: '1', minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

interface Props {
  readonly line: Extract<Line, { kind: 'group' }>;
  readonly id: string;
  readonly active: boolean;
  readonly onOpen: () => void;
  /** null where the group is of no rule. */
  readonly onMenu: ((target: HTMLElement) => void) | null;
}

/** Head of a group: fold it, or fix all that is certain in it. */
export function GroupLine({ line, id, active, onOpen, onMenu }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { group, folded } = line;
  return (
    <div
      role="treeitem"
      id={id}
      aria-level={1}
      aria-expanded={!folded}
      aria-selected={active}
      className={mergeClasses(styles.line, active && styles.active)}
      onClick={onOpen}
    >
      {folded ? <ChevronRightRegular aria-hidden /> : <ChevronDownRegular aria-hidden />}
      <span className={styles.title}>{groupTitle(group, words)}</span>
      {!isOneRepeat(group) && <FixButton findings={findingsOf(group)} offered={false} />}
      <Caption1 className={styles.count}>{groupCount(group, words)}</Caption1>
      {onMenu !== null && <MoreButton onMenu={onMenu} />}
    </div>
  );
}

/** Then its one line offers to repair all of it, what is less than certain included. */
function isOneRepeat(group: Group): boolean {
  const said = new Set(findingsOf(group).map(repeatedBy));
  return group.items.length > 1 && said.size === 1 && !said.has(null);
}

function groupTitle({ key, items }: Group, { pane, core, locale }: Words): string {
  if (key === '') return pane.list.noUnit;
  if (key === 'overdue' || key === 'due-soon') return core.terms.states[key];
  const [first] = items;
  return first?.finding && first.about === key ? ruleTitle(first.finding.rule, locale) : key;
}

/** Of a rule how many of each severity; of a unit how many lines. */
function groupCount({ key, items }: Group, { pane, locale, fill }: Words): string {
  if (items[0]?.about !== key) return fill(pane.list.shown, { count: items.length });
  if (key === 'overdue' || key === 'due-soon') return fill(pane.list.tasks, { count: items.length });
  return countsText(countSeverities(items), locale);
}
