import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { cellsOf, spellingsIn } from '../../plan/judge/repeats';
import type { Line, Repeat } from '../state/lines';
import { useWords, type Words } from './context';
import { FixButton } from './FixButton';
import { MoreButton } from './MoreButton';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '4px',
    minHeight: '32px',
    padding: '2px 8px 2px 12px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  said: { flex: '1', minWidth: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly line: Extract<Line, { kind: 'repeat' }>;
  readonly id: string;
  readonly active: boolean;
  readonly onOpen: () => void;
  readonly onMenu: (target: HTMLElement) => void;
}

/** What many cells have alike, on one line: how many, and one repair for all of them. */
export function RepeatLine({ line, id, active, onOpen, onMenu }: Props) {
  const styles = useStyles();
  const words = useWords();
  const findings = findingsOf(line.repeat);
  return (
    <div
      role="treeitem"
      id={id}
      aria-level={2}
      aria-expanded={!line.folded}
      aria-selected={active}
      className={mergeClasses(styles.line, active && styles.active)}
      onClick={onOpen}
    >
      {line.folded ? <ChevronRightRegular aria-hidden /> : <ChevronDownRegular aria-hidden />}
      <span className={styles.said}>{sentenceOf(line.repeat, words)}</span>
      <FixButton findings={findings} offered about={line.repeat.said} />
      <MoreButton onMenu={onMenu} />
    </div>
  );
}

export const findingsOf = ({ items }: Pick<Repeat, 'items'>) =>
  items.flatMap(({ finding }) => (finding === null ? [] : [finding]));

/** "Phòng Văn hóa - Xã hội: 4 cách viết khác, 7 ô", or "“Các đơn vị liên quan”: 7 ô". */
function sentenceOf(repeat: Repeat, { pane, fill }: Words): string {
  const findings = findingsOf(repeat);
  const spellings = spellingsIn(findings);
  const count = cellsOf(findings);
  return spellings === null
    ? fill(pane.list.repeat, { said: repeat.said, count })
    : fill(pane.list.spellings, { said: repeat.said, spellings, count });
}
