import { Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usualNames } from '../../../app/template';
import { isTemplateRule, type Template } from '../../../plan/judge/template';
import { formatDate } from '../../../plan/messages';
import { usePaneState, useSession, useWords } from '../../components/context';
import { useForms, useFormsWords } from './context';
import { FileButton } from './FileButton';
import { Buttons, Section } from './Section';
import { TemplateEditor } from './TemplateEditor';

const useStyles = makeStyles({
  facts: { margin: 0 },
  usual: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '8px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The template of this workbook: none yet, or what it demands. */
export function TemplateSection() {
  const { template: words } = useFormsWords();
  const { template } = usePaneState();
  return (
    <Section title={words.title} how={template === null ? words.none : undefined}>
      {template === null ? <Beginning /> : <Present template={template} />}
    </Section>
  );
}

function Beginning() {
  const styles = useStyles();
  const { template: jobs } = useForms();
  const { template: words } = useFormsWords();
  const { work, pending } = usePaneState();
  const busy = work !== null || pending !== null;
  return (
    <>
      <Buttons>
        <Button size="small" appearance="primary" disabled={busy} onClick={() => void jobs.takeFromFront()}>
          {words.take}
        </Button>
        <OpenTemplate />
      </Buttons>
      <div className={styles.usual}>
        <Caption1 className={styles.quiet}>{words.usual}</Caption1>
        {usualNames.map((name) => (
          <Link key={name} as="button" disabled={busy} onClick={() => void jobs.useUsual(name)}>
            {words.usualNames[name]}
          </Link>
        ))}
      </div>
    </>
  );
}

function Present({ template }: { readonly template: Template }) {
  const styles = useStyles();
  const { template: jobs } = useForms();
  const { template: words } = useFormsWords();
  const { work, pending } = usePaneState();
  const [editing, setEditing] = useState(false);
  const busy = work !== null || pending !== null;
  return (
    <>
      <p className={styles.facts}>{useFacts(template)}</p>
      <Differences />
      <Buttons>
        <Button size="small" aria-expanded={editing} onClick={() => setEditing(!editing)}>
          {words.edit}
        </Button>
        <Button size="small" disabled={busy} onClick={jobs.save}>
          {words.save}
        </Button>
        <Button size="small" disabled={busy} onClick={() => void jobs.layForm()}>
          {words.layForm}
        </Button>
      </Buttons>
      {editing && <TemplateEditor template={template} />}
      <Buttons>
        <Button size="small" appearance="subtle" disabled={busy} onClick={() => void jobs.takeFromFront()}>
          {words.takeAgain}
        </Button>
        <OpenTemplate quiet />
        <Button size="small" appearance="subtle" disabled={busy} onClick={() => void jobs.remove()}>
          {words.remove}
        </Button>
      </Buttons>
    </>
  );
}

function OpenTemplate({ quiet = false }: { readonly quiet?: boolean }) {
  const { template: jobs } = useForms();
  const { template: words } = useFormsWords();
  const { work } = usePaneState();
  return (
    <FileButton
      label={words.open}
      accept=".json"
      appearance={quiet ? 'subtle' : 'secondary'}
      disabled={work !== null}
      onFiles={([file]) => {
        if (file !== undefined) void file.text().then((text) => jobs.open(file.name, text));
      }}
    />
  );
}

/** What it demands, in one line. */
function useFacts({ columns, rows, planYear, deadline, units, rowsMatter }: Template): string {
  const { fill } = useWords();
  const { facts } = useFormsWords().template;
  const withValues = columns.filter(({ values }) => values.length > 0).length;
  const day = (iso: string | null): string => (iso === null ? '…' : formatDate(iso));
  return [
    fill(facts.columns, {
      count: columns.length,
      required: columns.filter(({ required }) => required).length,
    }),
    ...(rowsMatter && rows.length > 0 ? [fill(facts.rows, { count: rows.length })] : []),
    ...(withValues > 0 ? [fill(facts.values, { count: withValues })] : []),
    ...(planYear === null ? [] : [fill(facts.year, { year: String(planYear) })]),
    ...(deadline.from === null && deadline.to === null
      ? []
      : [fill(facts.window, { from: day(deadline.from), to: day(deadline.to) })]),
    ...(units.length > 0 ? [fill(facts.units, { count: units.length })] : []),
  ].join(' · ');
}

/** How the checked sheet differs: the findings themselves stand in the first tab with the others. */
function Differences() {
  const { store } = useSession();
  const { fill } = useWords();
  const { template: words } = useFormsWords();
  const { checked, table } = usePaneState();
  const report = checked?.report.appendices[table];
  if (checked === null || report === undefined) return null;
  const count = report.findings.filter(({ rule }) => isTemplateRule(rule)).length;
  const { sheet } = checked.grid;
  if (count === 0) return <Caption1>{fill(words.same, { sheet })}</Caption1>;
  return (
    <Caption1>
      {fill(words.differs, { sheet, count })}{' '}
      <Link inline as="button" onClick={() => store.dispatch({ type: 'tab-chosen', tab: 'check' })}>
        {words.see}
      </Link>
    </Caption1>
  );
}
