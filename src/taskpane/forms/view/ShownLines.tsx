import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../../components/context';
import type { ShownChange } from '../desk/types';

/** Lines that are listed in the pane; all of them go on a sheet. */
const MOST_SHOWN = 100;

const useStyles = makeStyles({
  list: { maxHeight: '320px', margin: 0, padding: 0, overflowY: 'auto', listStyleType: 'none' },
  line: { padding: '4px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  cell: { display: 'block', color: tokens.colorNeutralForeground2, whiteSpace: 'pre-wrap' },
});

interface Props {
  readonly label: string;
  /** Of how many more there are: "{count}". */
  readonly more: string;
  readonly lines: readonly (Omit<ShownChange, 'row'> & Partial<Pick<ShownChange, 'row'>>)[];
}

/** What was found, a matter a line: its kind, its task, and under it what of the task. */
export function ShownLines({ label, more, lines }: Props) {
  const styles = useStyles();
  const { fill } = useWords();
  return (
    <>
      {lines.length > 0 && (
        <ul className={styles.list} aria-label={label} tabIndex={0}>
          {lines.slice(0, MOST_SHOWN).map(({ kind, task, cell, row = null }, i) => (
            <li key={i} className={styles.line}>
              {kind}
              {row === null ? '' : ` · ${row}`} · {task}
              {cell !== '' && <Caption1 className={styles.cell}>{cell}</Caption1>}
            </li>
          ))}
        </ul>
      )}
      {lines.length > MOST_SHOWN && <Caption1>{fill(more, { count: lines.length - MOST_SHOWN })}</Caption1>}
    </>
  );
}
