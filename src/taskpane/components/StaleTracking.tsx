import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { asSheet } from '../../app/checked';
import { buildContext } from '../../app/options';
import { formatDate } from '../../plan/messages';
import { staleTracking, type StaleTracking as Stale } from '../../workbook';
import { usePaneState, useSession, useWords, type Words } from './context';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  grow: { flex: '1 1 140px', minWidth: 0 },
});

/** Tracking columns that no longer say what was found, and the one button that renews them. */
export function StaleTracking() {
  const styles = useStyles();
  const session = useSession();
  const words = useWords();
  const { checked, settings, work, pending, workbook } = usePaneState();
  const { locale } = words;
  const today = session.today();
  const stale = useMemo(
    () =>
      checked === null
        ? null
        : staleTracking(asSheet(checked), buildContext(workbook, settings, today, locale)),
    [checked, workbook, settings, today, locale],
  );
  if (stale === null) return null;
  return (
    <section className={styles.line} aria-label={words.pane.staleTracking.label}>
      <Caption1 className={styles.grow}>{sentenceOf(stale, words)}</Caption1>
      <Button
        size="small"
        disabled={work !== null || pending !== null}
        onClick={() => void session.perform('renewTracking')}
      >
        {words.pane.actions.renewTracking}
      </Button>
    </section>
  );
}

function sentenceOf({ of, rows, found }: Stale, { fill, pane }: Words): string {
  const said = pane.staleTracking;
  if (found) return said.found;
  if (of === null) return fill(said.undated, { count: rows });
  return fill(rows === 0 ? said.day : said.dated, { date: formatDate(of), count: rows });
}
