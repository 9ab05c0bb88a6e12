import {
  Caption1,
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
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { columnLetter, type Grid } from '../../plan/model/grid';
import { MEANINGS, type ColumnMeaning } from '../../plan/model/meanings';
import type { ColumnReading } from '../../plan/model/reading';
import { fill } from '../../plan/messages';
import type { PaneMessages } from '../../plan/messages/paneMessages';
import { correctionsInView } from '../state/corrections';
import { usePaneState, useSession, useWords } from './context';
import { columnButton } from './ids';

const useStyles = makeStyles({
  strip: { display: 'grid', gap: '2px', margin: 0, padding: 0, listStyleType: 'none' },
  item: { minWidth: 0, display: 'flex' },
  column: {
    flex: '1',
    minWidth: 0,
    minHeight: '40px',
    padding: '2px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  doubtful: { border: `2px dotted ${tokens.colorBrandStroke1}`, padding: '1px' },
  letter: { display: 'block', color: tokens.colorNeutralForeground3 },
  // Words of Vietnamese are short: two lines show the whole name where one would show its beginning.
  meaning: { display: '-webkit-box', overflow: 'hidden', WebkitBoxOrient: 'vertical', WebkitLineClamp: 2 },
  pen: { marginLeft: '2px', fontSize: '10px' },
  unknown: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  menu: { maxHeight: '320px', maxWidth: '280px' },
});

/** What most plans have; first the task, who and when, without which little is judged. */
const MOST_USED: readonly ColumnMeaning[] = [
  'task',
  'lead',
  'deadline',
  'coordinate',
  'product',
  'stt',
  'executor',
  'note',
];

const SELDOM_USED = (Object.keys(MEANINGS) as ColumnMeaning[]).filter(
  (meaning) => !MOST_USED.includes(meaning),
);

/** The columns in sheet order, each with its meaning; a click changes the meaning. */
export function ColumnStrip({ columns }: { readonly columns: readonly ColumnReading[] }) {
  const styles = useStyles();
  const { pane } = useWords();
  const { checked } = usePaneState();
  const shown = columns.filter((column) => checked === null || !isBlank(column, checked.grid));
  return (
    <ul
      className={styles.strip}
      style={{ gridTemplateColumns: `repeat(${perRow(shown.length)}, minmax(16px, auto))` }}
      aria-label={pane.columns.label}
    >
      {shown.map((column) => (
        <li key={column.column} className={styles.item}>
          <Column column={column} />
        </li>
      ))}
    </ul>
  );
}

/** A column to keep others apart, like ours before the tracking columns: there is nothing in it to have a meaning. */
function isBlank({ column, header, meaning }: ColumnReading, { text, firstColumn }: Grid): boolean {
  return (
    meaning === null && header === '' && text.every((row) => (row[column - firstColumn] ?? '').trim() === '')
  );
}

/** At most eight columns in a row of the strip, the rows as even as can be. */
function perRow(columns: number): number {
  return Math.ceil(columns / Math.ceil(columns / 8));
}

function Column({ column }: { readonly column: ColumnReading }) {
  const styles = useStyles();
  const session = useSession();
  const { pane, core } = useWords();
  const letter = columnLetter(column.column);
  const { meaning } = column;
  const word = meaning === null ? pane.columns.unknown : core.terms.columns[meaning];
  const byHand = isByHand(column);
  const remark = byHand ? pane.columns.byHand : column.certain ? null : pane.columns.doubtful;
  const name = fill(pane.columns.button, { letter, meaning: word });
  return (
    <Menu
      checkedValues={{ meaning: [meaning ?? ''] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        void session.setMeaning(column.column, (checkedItems[0] || null) as ColumnMeaning | null)
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <button
          type="button"
          id={columnButton(column.column)}
          className={mergeClasses(styles.column, !column.certain && styles.doubtful)}
          title={`${remark === null ? name : `${name} (${remark})`}. ${headerOf(column, pane)}`}
        >
          <Caption1 className={styles.letter}>
            {column.certain ? letter : `${letter} ?`}
            {byHand && <EditRegular className={styles.pen} />}
          </Caption1>
          <Caption1 className={mergeClasses(styles.meaning, meaning === null && styles.unknown)}>
            {word}
          </Caption1>
        </button>
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <ColumnMenu column={column} />
      </MenuPopover>
    </Menu>
  );
}

function ColumnMenu({ column }: { readonly column: ColumnReading }) {
  const session = useSession();
  const { pane, core } = useWords();
  const byHand = correctionsInView(usePaneState()).find(
    (each) => each.kind === 'column' && each.column === column.column,
  );
  const ask = (): void =>
    session.store.dispatch({
      type: 'why-asked',
      why: { row: null, column: column.column, from: columnButton(column.column) },
    });
  const choices = (meanings: readonly ColumnMeaning[]) =>
    meanings.map((one) => (
      <MenuItemRadio key={one} name="meaning" value={one}>
        {core.terms.columns[one]}
      </MenuItemRadio>
    ));
  return (
    <MenuList>
      <MenuGroup>
        <MenuGroupHeader>{headerOf(column, pane)}</MenuGroupHeader>
        <MenuItem onClick={ask}>{pane.why.ask}</MenuItem>
        {byHand !== undefined && (
          <MenuItem onClick={() => void session.takeBack(byHand)}>{pane.columns.auto}</MenuItem>
        )}
        <MenuDivider />
        {choices(MOST_USED)}
        <MenuItemRadio name="meaning" value="">
          {pane.columns.unknown}
        </MenuItemRadio>
        <MenuDivider />
        {choices(SELDOM_USED)}
      </MenuGroup>
    </MenuList>
  );
}

function headerOf({ header }: ColumnReading, { columns, judged }: PaneMessages): string {
  return header === '' ? judged.noHeader : fill(columns.header, { header });
}

function isByHand({ reasons }: ColumnReading): boolean {
  return reasons.some(({ code }) => code === 'chosen-by-user');
}
