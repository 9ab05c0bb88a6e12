import { Checkbox, Field, Input, makeStyles, Link, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { readDate } from '../../../app/readDate';
import type { Template, TemplateColumn } from '../../../plan/judge/template';
import { formatDate } from '../../../plan/messages';
import { usePaneState, useWords } from '../../components/context';
import { useForms, useFormsWords } from './context';
import { linesOf, TextForm } from './TextForm';

const useStyles = makeStyles({
  editor: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    paddingLeft: '8px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  columns: { margin: 0, padding: 0, listStyleType: 'none' },
  column: { display: 'flex', alignItems: 'center', columnGap: '4px', flexWrap: 'wrap' },
  header: { flex: '1 1 100px', minWidth: 0, overflowWrap: 'anywhere' },
  values: { flex: '1 1 100%' },
  pair: { display: 'flex', columnGap: '8px' },
  short: { flex: '1', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
});

/** What the template asks for, each thing to be changed where it stands; every change is kept at once. */
export function TemplateEditor({ template }: { readonly template: Template }) {
  const styles = useStyles();
  const { fill } = useWords();
  const { template: jobs } = useForms();
  const { template: words } = useFormsWords();
  const { work } = usePaneState();
  const { columns, rows, rowsMatter, mayAddRows, planYear, deadline } = template;
  const change = (part: Partial<Template>): void => void jobs.change(part);
  const changeColumn = (index: number, part: Partial<TemplateColumn>): void =>
    change({ columns: columns.map((column, i) => (i === index ? { ...column, ...part } : column)) });
  return (
    <div className={styles.editor}>
      <ul className={styles.columns} aria-label={words.columns}>
        {columns.map((column, i) => (
          <Column key={`${i} ${column.header}`} column={column} onChange={(part) => changeColumn(i, part)} />
        ))}
      </ul>
      {rows.length > 0 && (
        <Checkbox
          label={fill(words.rowsMatter, { count: rows.length })}
          checked={rowsMatter}
          disabled={work !== null}
          onChange={(_, { checked }) => change({ rowsMatter: checked === true })}
        />
      )}
      <Checkbox
        label={words.mayAddRows}
        checked={mayAddRows}
        disabled={work !== null}
        onChange={(_, { checked }) => change({ mayAddRows: checked === true })}
      />
      <div className={styles.pair}>
        <DayField
          label={words.from}
          day={deadline.from}
          onKeep={(from) => change({ deadline: { ...deadline, from } })}
        />
        <DayField
          label={words.to}
          day={deadline.to}
          onKeep={(to) => change({ deadline: { ...deadline, to } })}
        />
      </div>
      <YearField year={planYear} onKeep={(year) => change({ planYear: year })} />
      <Units units={template.units} onKeep={(units) => change({ units })} />
    </div>
  );
}

interface ColumnProps {
  readonly column: TemplateColumn;
  readonly onChange: (part: Partial<TemplateColumn>) => void;
}

function Column({ column: { header, required, values }, onChange }: ColumnProps) {
  const styles = useStyles();
  const { fill } = useWords();
  const { template: words } = useFormsWords();
  const { work } = usePaneState();
  const [open, setOpen] = useState(false);
  return (
    <li className={styles.column}>
      <span className={styles.header}>{header}</span>
      <Checkbox
        label={words.required}
        aria-label={fill(words.requiredFor, { column: header })}
        checked={required}
        disabled={work !== null}
        onChange={(_, { checked }) => onChange({ required: checked === true })}
      />
      <Link
        as="button"
        aria-label={fill(words.valuesFor, { column: header })}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {values.length === 0 ? words.values : fill(words.valuesCount, { count: values.length })}
      </Link>
      {open && (
        <div className={styles.values}>
          <TextForm
            label={fill(words.valuesFor, { column: header })}
            hint={words.valuesHow}
            text={values.join('\n')}
            words={words}
            onCancel={() => setOpen(false)}
            onKeep={(text) => {
              setOpen(false);
              onChange({ values: linesOf(text) });
            }}
          />
        </div>
      )}
    </li>
  );
}

interface DayProps {
  readonly label: string;
  /** ISO date. */
  readonly day: string | null;
  readonly onKeep: (day: string | null) => void;
}

/** A day, day first; it is kept when the field is left. */
function DayField({ label, day, onKeep }: DayProps) {
  const styles = useStyles();
  const { template: words } = useFormsWords();
  const [typed, setTyped] = useState(day === null ? '' : formatDate(day));
  const read = typed.trim() === '' ? null : readDate(typed);
  const isWrong = read === null && typed.trim() !== '';
  return (
    <Field
      className={styles.short}
      label={label}
      validationState={isWrong ? 'error' : 'none'}
      validationMessage={isWrong ? words.dayWrong : undefined}
    >
      <Input
        className={styles.input}
        inputMode="numeric"
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={() => {
          if (!isWrong && read !== day) onKeep(read);
        }}
      />
    </Field>
  );
}

interface YearProps {
  readonly year: number | null;
  readonly onKeep: (year: number | null) => void;
}

function YearField({ year, onKeep }: YearProps) {
  const { template: words } = useFormsWords();
  const [typed, setTyped] = useState(year === null ? '' : String(year));
  const text = typed.trim();
  const isWrong = text !== '' && !/^(?:19|20|21)\d\d$/.test(text);
  const read = text === '' ? null : Number(text);
  return (
    <Field
      label={words.year}
      validationState={isWrong ? 'error' : 'none'}
      validationMessage={isWrong ? words.yearWrong : undefined}
    >
      <Input
        inputMode="numeric"
        maxLength={4}
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={() => {
          if (!isWrong && read !== year) onKeep(read);
        }}
      />
    </Field>
  );
}

interface UnitsProps {
  readonly units: readonly string[];
  readonly onKeep: (units: readonly string[]) => void;
}

function Units({ units, onKeep }: UnitsProps) {
  const { fill } = useWords();
  const { template: words } = useFormsWords();
  const [open, setOpen] = useState(false);
  if (open)
    return (
      <TextForm
        label={words.units}
        text={units.join('\n')}
        words={words}
        onCancel={() => setOpen(false)}
        onKeep={(text) => {
          setOpen(false);
          onKeep(linesOf(text));
        }}
      />
    );
  return (
    <Link as="button" onClick={() => setOpen(true)}>
      {units.length === 0 ? words.unitsAny : fill(words.facts.units, { count: units.length })}
    </Link>
  );
}
