import { makeStyles, tokens } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import { markStyles, type MarkStyle, type MarkStyleName } from '../../workbook';
import { isMarked } from '../../app/actions';
import type { PaneMessages } from '../../plan/messages/paneMessages';
import { usePaneState, useWords } from './context';

/** The marks as they look in the sheet, the gravest first, each with the sign it shows. */
const shown: readonly (readonly [keyof PaneMessages['legend']['marks'], MarkStyleName, string])[] = [
  ['overdue', 'overdueDeadline', '●'],
  ['dueSoon', 'dueSoonDeadline', '◐'],
  ['missing', 'missing', ''],
  ['wrong', 'wrong', '▲'],
  ['done', 'doneDeadline', '✓'],
];
const lines = { dot: 'dotted', dash: 'dashed' } as const;

const useStyles = makeStyles({
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  list: { margin: '4px 0 0', padding: 0, listStyleType: 'none', display: 'grid', rowGap: '4px' },
  line: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  cell: {
    flex: '0 0 36px',
    height: '20px',
    boxSizing: 'border-box',
    textAlign: 'center',
    lineHeight: '18px',
  },
  live: { margin: '4px 0 0', color: tokens.colorNeutralForeground2 },
});

/** Chú giải: what the colours and signs on the sheet say; there only while the sheet has them. */
export function Legend() {
  const styles = useStyles();
  const { legend } = useWords().pane;
  if (!isMarked(usePaneState())) return null;
  return (
    <details>
      <summary className={styles.summary}>{legend.title}</summary>
      <ul className={styles.list}>
        {shown.map(([name, style, sign]) => (
          <li key={name} className={styles.line}>
            <span className={styles.cell} style={cellLook(markStyles[style])} aria-hidden>
              {sign}
            </span>
            {legend.marks[name]}
          </li>
        ))}
      </ul>
      <p className={styles.live}>{legend.live}</p>
    </details>
  );
}

/** A cell on white paper, whatever the pane's theme: so it looks in the sheet. */
function cellLook({ fill, color, border, borderColor }: MarkStyle): CSSProperties {
  return {
    backgroundColor: fill ?? '#FFFFFF',
    color: color ?? '#000000',
    border: border === undefined ? '1px solid #D0D0D0' : `1px ${lines[border]} ${borderColor ?? '#000000'}`,
  };
}
