import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef } from 'react';
import { explanationOf } from '../../app/explanation';
import type { AppendixReport } from '../../plan/check';
import type { WhyAsked } from '../state/paneState';
import { kindOfRow } from '../state/rowKind';
import { usePaneState, useSession, useWords } from './context';
import { RowKinds } from './RowKinds';

const useStyles = makeStyles({
  bar: {
    padding: '8px',
    borderTop: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    outlineStyle: 'none',
  },
  head: { display: 'flex', alignItems: 'center', columnGap: '8px' },
  about: { flex: '1', minWidth: 0 },
  lines: {
    maxHeight: 'min(160px, 30vh)',
    margin: '4px 0 0',
    padding: 0,
    listStyleType: 'none',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
  },
  kinds: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', marginTop: '8px' },
});

/** Why something was read as it was; of a row also what it may be instead. */
export function WhyBar() {
  const { checked, table, why } = usePaneState();
  const report = checked?.report.appendices[table];
  if (why === null || report === undefined) return null;
  return <Why key={`${why.row} ${why.column}`} why={why} report={report} />;
}

function Why({ why, report }: { readonly why: WhyAsked; readonly report: AppendixReport }) {
  const styles = useStyles();
  const session = useSession();
  const { pane, locale } = useWords();
  const bar = useRef<HTMLElement>(null);
  const { from } = why;
  useEffect(() => {
    // A menu that asked gives the focus back to its button first.
    const frame = requestAnimationFrame(() => bar.current?.focus());
    return () => {
      cancelAnimationFrame(frame);
      document.getElementById(from)?.focus();
    };
  }, [from]);
  const explanation = explanationOf(report, why, locale);
  if (explanation === null) return null;
  const { row } = why;
  const kind = row === null ? null : kindOfRow(report, row);
  const close = (): void => session.store.dispatch({ type: 'why-asked', why: null });
  return (
    <section
      ref={bar}
      tabIndex={-1}
      className={styles.bar}
      aria-label={pane.why.ask}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <div className={styles.head}>
        <Text weight="semibold" className={styles.about}>
          {explanation.about}
        </Text>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={pane.why.close}
          onClick={close}
        />
      </div>
      <ul className={styles.lines} tabIndex={0} aria-label={explanation.about}>
        {explanation.lines.map((line) => (
          <li key={line}>
            <Caption1>{line}</Caption1>
          </li>
        ))}
      </ul>
      {row !== null && kind !== null && (
        <div className={styles.kinds}>
          <Caption1>{pane.byHand.thisRow}</Caption1>
          <RowKinds
            label={pane.byHand.thisRow}
            kind={kind}
            onChoose={(as) => void session.correct({ rows: { [row]: as } })}
          />
        </div>
      )}
    </section>
  );
}
