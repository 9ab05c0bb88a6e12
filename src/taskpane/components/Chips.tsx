import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatNumber } from '../../plan/messages';
import { tags, type Tag } from '../state/paneState';
import { usePaneState, useSession, useWords } from './context';
import { tagLook } from './tags';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'repeat(4, minmax(0, 1fr))', gap: '4px' },
  chip: {
    minWidth: 0,
    padding: '4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':disabled': { color: tokens.colorNeutralForeground3, cursor: 'default' },
    ':hover:enabled': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  briefChip: { flex: '1 0 auto', padding: '2px' },
  pressed: { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  briefRow: { display: 'flex', flexWrap: 'wrap', gap: '2px' },
  count: { display: 'block', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  briefCount: { display: 'inline', fontSize: 'inherit' },
  overdue: { color: tagLook.overdue.ink },
  'due-soon': { color: tagLook['due-soon'].ink },
  missing: { color: tagLook.missing.ink },
  other: { color: tagLook.other.ink },
});

interface Props {
  readonly counts: Readonly<Record<Tag, number>>;
  /** What could not be judged is not counted: 0 would reassure. */
  readonly unjudged: readonly Tag[];
  /** Each on one line, for a low pane. */
  readonly brief: boolean;
}

/** Counts that filter the list: pressed, only theirs is shown. */
export function Chips({ counts, unjudged, brief }: Props) {
  const styles = useStyles();
  const { store } = useSession();
  const { pane } = useWords();
  const { filter } = usePaneState();
  return (
    <div
      className={mergeClasses(styles.row, brief && styles.briefRow)}
      role="group"
      aria-label={pane.chips.label}
    >
      {tags.map((tag) => {
        const pressed = filter.tags.includes(tag);
        return (
          <button
            key={tag}
            type="button"
            aria-pressed={pressed}
            disabled={counts[tag] === 0 && !pressed}
            className={mergeClasses(styles.chip, brief && styles.briefChip, pressed && styles.pressed)}
            onClick={() => store.dispatch({ type: 'tag-toggled', tag })}
          >
            <span className={mergeClasses(styles.count, brief && styles.briefCount)}>
              <span aria-hidden className={styles[tag]}>
                {tagLook[tag].sign}
              </span>{' '}
              {unjudged.includes(tag) ? pane.scores.none : formatNumber(counts[tag])}
            </span>{' '}
            {pane.chips[tag]}
          </button>
        );
      })}
    </div>
  );
}
