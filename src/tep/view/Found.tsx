import { Badge, Caption1, Link, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Severity } from '../../plan/model/finding';
import { useWords } from '../../taskpane/components/context';
import type { ShownRow, ShownTable } from '../types';
import { useJobs, usePageWords } from './context';

/** Rows shown at a time: a plan of a thousand tasks may have something in each. */
const SOME = 100;

const useStyles = makeStyles({
  found: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    padding: '8px 0 8px 12px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, overflowWrap: 'anywhere' },
  text: { margin: 0 },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  findings: { margin: '4px 0 0', padding: 0, listStyleType: 'none' },
  finding: { display: 'flex', alignItems: 'baseline', columnGap: '8px', padding: '2px 0' },
  badge: { flexShrink: 0 },
});

const COLOURS = { error: 'danger', warning: 'warning', info: 'informative' } as const satisfies Record<
  Severity,
  string
>;

interface Props {
  readonly fileKey: string;
  /** Of the file. */
  readonly name: string;
}

/** What was found in a file, row by row, each with what stands there: nothing else shows the sheet here. */
export function Found({ fileKey, name }: Props) {
  const styles = useStyles();
  const jobs = useJobs();
  const { fill, locale } = useWords();
  const { found: words } = usePageWords();
  const [tables, setTables] = useState<readonly ShownTable[] | null>(null);
  useEffect(() => {
    let left = false;
    void jobs.found(fileKey).then((found) => {
      if (!left) setTables(found);
    });
    return () => {
      left = true;
    };
    // Sentences come in the language they were asked for in.
  }, [jobs, fileKey, locale]);
  return (
    <section className={styles.found} aria-label={fill(words.label, { file: name })}>
      {tables?.map((table) => (
        <Table key={`${table.sheet} ${table.range}`} table={table} />
      ))}
    </section>
  );
}

function Table({ table: { sheet, range, verdict, notes, rows } }: { readonly table: ShownTable }) {
  const styles = useStyles();
  const { fill } = useWords();
  const { found: words } = usePageWords();
  const [shown, setShown] = useState(SOME);
  const more = rows.length - shown;
  return (
    <>
      <Subtitle2 as="h3" className={styles.title}>
        {fill(words.table, { sheet, range })}
      </Subtitle2>
      {notes.map((note) => (
        <p key={note} className={styles.text}>
          {note}
        </p>
      ))}
      <p className={styles.text}>{rows.length === 0 ? words.nothing : `${verdict}.`}</p>
      <ul className={styles.list}>
        {rows.slice(0, shown).map((row) => (
          <Row key={row.row} row={row} />
        ))}
      </ul>
      {more > 0 && (
        <Link as="button" onClick={() => setShown(shown + SOME)}>
          {fill(words.more, { count: Math.min(SOME, more) })}
        </Link>
      )}
    </>
  );
}

function Row({ row: { row, text, cells, findings } }: { readonly row: ShownRow }) {
  const styles = useStyles();
  const { core, fill } = useWords();
  const { found: words } = usePageWords();
  return (
    <li className={styles.row}>
      <Caption1 className={styles.quiet}>{fill(words.row, { row })}</Caption1>
      <span>{text}</span>
      {cells.length > 0 && (
        <Caption1 className={styles.quiet}>
          {cells
            .map((cell) => fill(words.cell, { name: cell.name, text: cell.text || words.empty }))
            .join(' · ')}
        </Caption1>
      )}
      <ul className={styles.findings}>
        {findings.map(({ severity, place, message }) => (
          <li key={`${place} ${message}`} className={styles.finding}>
            <Badge appearance="tint" color={COLOURS[severity]} className={styles.badge}>
              {core.terms.severities[severity]}
            </Badge>
            <span>
              {place}: {message}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}
