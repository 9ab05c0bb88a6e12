import {
  Caption1,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { isCertain } from '../../plan/judge/judged';
import { columnLetter } from '../../plan/model/grid';
import type { ColumnMeaning } from '../../plan/model/meanings';
import type { ColumnReading } from '../../plan/model/reading';
import { reasonText } from '../text/reason';
import { useSession, useWords } from './context';

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
  meaning: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  unknown: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  why: { display: 'block', maxWidth: '240px', padding: '0 8px 4px', color: tokens.colorNeutralForeground2 },
  menu: { maxHeight: '320px', maxWidth: '280px' },
});

/** The columns in sheet order, each with its meaning; a click changes the meaning. */
export function ColumnStrip({ columns }: { readonly columns: readonly ColumnReading[] }) {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <ul
      className={styles.strip}
      style={{ gridTemplateColumns: `repeat(${perRow(columns.length)}, minmax(16px, auto))` }}
      aria-label={pane.columns.label}
    >
      {columns.map((column) => (
        <li key={column.column} className={styles.item}>
          <Column column={column} />
        </li>
      ))}
    </ul>
  );
}

/** At most eight columns in a row of the strip, the rows as even as can be. */
function perRow(columns: number): number {
  return Math.ceil(columns / Math.ceil(columns / 8));
}

function Column({ column }: { readonly column: ColumnReading }) {
  const styles = useStyles();
  const session = useSession();
  const { pane, core, fill } = useWords();
  const letter = columnLetter(column.column);
  const { meaning } = column;
  const doubtful = !isCertain(column);
  const full = meaning === null ? pane.columns.unknown : core.terms.columns[meaning];
  const header = fill(pane.columns.header, { header: column.header });
  const name = fill(pane.columns.button, { letter, meaning: full });
  const meanings = Object.keys(core.terms.columns) as ColumnMeaning[];
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
          className={mergeClasses(styles.column, doubtful && styles.doubtful)}
          title={`${doubtful ? `${name} (${pane.columns.doubtful})` : name}. ${header}`}
        >
          <Caption1 className={styles.letter}>{doubtful ? `${letter} ?` : letter}</Caption1>
          <Caption1 className={mergeClasses(styles.meaning, meaning === null && styles.unknown)}>
            {meaning === null ? pane.columns.unknown : pane.columns.short[meaning]}
          </Caption1>
        </button>
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{header}</MenuGroupHeader>
            {column.reasons.map((reason, i) => (
              <Caption1 key={i} className={styles.why}>
                {reasonText(reason, core)}
              </Caption1>
            ))}
            <MenuDivider />
            {meanings.map((one) => (
              <MenuItemRadio key={one} name="meaning" value={one}>
                {core.terms.columns[one]}
              </MenuItemRadio>
            ))}
            <MenuItemRadio name="meaning" value="">
              {pane.columns.unknown}
            </MenuItemRadio>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
