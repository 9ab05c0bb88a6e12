import { Button, Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatNumber } from '../../plan/messages';
import type { Figures, UnitSummary } from '../../plan/judge/summary';
import { useWords } from './context';

/** How many units stand before "xem thêm". */
const firstUnits = 8;

const useStyles = makeStyles({
  heading: { margin: 0 },
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  unit: { padding: '4px 0 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: 'flex', columnGap: '8px', alignItems: 'baseline' },
  name: { flex: '1', minWidth: 0 },
  total: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  bar: {
    display: 'flex',
    height: '6px',
    margin: '4px 0',
    overflow: 'hidden',
    borderRadius: '3px',
    backgroundColor: tokens.colorNeutralStroke2,
    // A contrast theme takes fills away; here the fill is what there is to see.
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { columnGap: '2px', backgroundColor: 'Canvas' },
  },
  part: { '@media (forced-colors: active)': { backgroundColor: 'CanvasText' } },
  parts: { color: tokens.colorNeutralForeground2 },
  late: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  overdue: { backgroundColor: tokens.colorPaletteRedBackground3 },
  'due-soon': { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  'on-track': { backgroundColor: tokens.colorBrandBackground },
  done: { backgroundColor: tokens.colorPaletteLightGreenBackground3 },
  'no-fixed-date': { backgroundColor: tokens.colorNeutralStroke1 },
  'no-deadline': { backgroundColor: tokens.colorPalettePurpleBorderActive },
});

/** The states of a unit's tasks in the order the bar shows them. */
const parts = [
  ['overdue', 'overdue'],
  ['due-soon', 'dueSoon'],
  ['on-track', 'onTrack'],
  ['done', 'done'],
  ['no-fixed-date', 'noFixedDate'],
  ['no-deadline', 'noDeadline'],
] as const satisfies readonly (readonly [string, keyof Figures])[];

/** What each unit leads, the worst first. */
export function UnitFigures({ units }: { readonly units: readonly UnitSummary[] }) {
  const styles = useStyles();
  const { pane, fill } = useWords();
  const [all, setAll] = useState(false);
  const leading = units
    .filter(({ lead, coordinate, executor }) => lead.total + coordinate + executor > 0)
    .sort((a, b) => b.lead.overdue - a.lead.overdue || b.lead.total - a.lead.total);
  const shown = all ? leading : leading.slice(0, firstUnits);
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={styles.heading}>
        {pane.summary.units}
      </Subtitle2>
      <ul className={styles.list}>
        {shown.map((unit) => (
          <Unit key={unit.name} unit={unit} />
        ))}
      </ul>
      {shown.length < leading.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {fill(pane.summary.more, { count: leading.length - shown.length })}
        </Button>
      )}
    </section>
  );
}

function Unit({ unit: { name, lead, coordinate } }: { readonly unit: UnitSummary }) {
  const styles = useStyles();
  const { pane, core } = useWords();
  const there = parts.filter(([, figure]) => lead[figure] > 0);
  return (
    <li className={styles.unit}>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        <Caption1 className={styles.parts}>
          {pane.summary.lead} <span className={styles.total}>{formatNumber(lead.total)}</span> ·{' '}
          {pane.summary.coordinate} <span className={styles.total}>{formatNumber(coordinate)}</span>
        </Caption1>
      </div>
      {lead.total > 0 && (
        <>
          <div className={styles.bar} aria-hidden>
            {there.map(([state, figure]) => (
              <div
                key={state}
                className={mergeClasses(styles[state], styles.part)}
                style={{ flexGrow: lead[figure] }}
              />
            ))}
          </div>
          <Caption1 className={styles.parts}>
            {there.map(([state, figure], i) => (
              <span key={state} className={mergeClasses(state === 'overdue' && styles.late)}>
                {i > 0 && ' · '}
                {core.terms.states[state]} {formatNumber(lead[figure])}
              </span>
            ))}
          </Caption1>
        </>
      )}
    </li>
  );
}
