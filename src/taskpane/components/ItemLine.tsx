import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Item } from '../state/items';
import type { Line } from '../state/lines';
import { withExtension } from '../../plan/judge/judged';
import { findingSentence } from '../../workbook/sentences';
import { cellName } from '../../plan/model/grid';
import { useWords, type Words } from './context';
import { MoreButton } from './MoreButton';
import { tagLook } from './tags';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, max-content) minmax(0, 1fr) auto auto',
    columnGap: '4px',
    alignItems: 'baseline',
    padding: '4px 8px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
  },
  deeper: { paddingLeft: '24px' },
  number: { maxWidth: '56px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  task: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  cell: { color: tokens.colorBrandForeground1, fontVariantNumeric: 'tabular-nums' },
  detail: { gridColumn: '2 / -1', color: tokens.colorNeutralForeground2 },
  overdue: { color: tagLook.overdue.ink },
  'due-soon': { color: tagLook['due-soon'].ink },
  missing: { color: tagLook.missing.ink },
  other: { color: tagLook.other.ink },
});

interface Props {
  readonly line: Extract<Line, { kind: 'item' }>;
  readonly id: string;
  readonly active: boolean;
  readonly onOpen: () => void;
  /** null where no rule speaks. */
  readonly onMenu: ((target: HTMLElement) => void) | null;
}

/** One finding: its number and task, its cell, and what the group's title does not already say. */
export function ItemLine({ line, id, active, onOpen, onMenu }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { item, group } = line;
  const detail = detailOf(item, item.about !== group.key, words);
  const cell = cellName(item.row, item.column);
  return (
    <div
      role="treeitem"
      id={id}
      aria-level={line.level}
      aria-selected={active}
      className={mergeClasses(styles.line, active && styles.active, line.level === 3 && styles.deeper)}
      onClick={onOpen}
    >
      <span aria-hidden className={styles[item.tag]}>
        {tagLook[item.tag].sign}
      </span>
      <span className={styles.number}>{item.number}</span>
      <span className={styles.task} title={item.task}>
        {item.task === '' ? words.fill(words.pane.list.row, { row: String(item.row) }) : item.task}
      </span>
      <Caption1 className={styles.cell}>{cell}</Caption1>
      {onMenu === null ? <span /> : <MoreButton onMenu={onMenu} />}
      {detail !== '' && <Caption1 className={styles.detail}>{detail}</Caption1>}
    </div>
  );
}

/** "Thiếu …" says all in its group's title; everywhere else the sentence is needed. */
function detailOf(
  { daysLeft, extension, finding, tag }: Item,
  elsewhere: boolean,
  { core, pane, locale, fill }: Words,
): string {
  if (finding !== null) return tag === 'missing' && !elsewhere ? '' : findingSentence(finding, locale);
  if (daysLeft === null) return '';
  const how = daysLeft === 0 ? pane.list.today : daysLeft < 0 ? pane.list.late : pane.list.left;
  return withExtension(fill(how, { days: Math.abs(daysLeft) }), extension, core);
}
