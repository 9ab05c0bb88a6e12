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
        {(['from', 'to'] as const).map((end) => (
          <KeptField
            key={end}
            className={styles.short}
            label={words[end]}
            kept={deadline[end]}
            write={formatDate}
            read={readDate}
            wrong={words.dayWrong}
            onKeep={(day) => change({ deadline: { ...deadline, [end]: day } })}
          />
        ))}
      </div>
      <KeptField
        label={words.year}
        kept={planYear}
        write={String}
        read={yearOf}
        wrong={words.yearWrong}
        maxLength={4}
        onKeep={(year) => change({ planYear: year })}
      />
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

interface KeptProps<T> {
  readonly label: string;
  readonly kept: T | null;
  readonly write: (value: T) => string;
  /** What was typed, without spaces around it; null where it says nothing of the sort. */
  readonly read: (typed: string) => T | null;
  /** Told where it cannot be read. */
  readonly wrong: string;
  readonly onKeep: (value: T | null) => void;
  readonly className?: string;
  readonly maxLength?: number;
}

/** A value typed in; it is kept when the field is left, and none where it is empty. */
function KeptField<T>({ label, kept, write, read, wrong, onKeep, className, maxLength }: KeptProps<T>) {
  const styles = useStyles();
  const [typed, setTyped] = useState(kept === null ? '' : write(kept));
  const text = typed.trim();
  const value = text === '' ? null : read(text);
  const isWrong = value === null && text !== '';
  return (
    <Field
      className={className}
      label={label}
      validationState={isWrong ? 'error' : 'none'}
      validationMessage={isWrong ? wrong : undefined}
    >
      <Input
        className={styles.input}
        inputMode="numeric"
        maxLength={maxLength}
        value={typed}
        onChange={(_, { value: now }) => setTyped(now)}
        onBlur={() => {
          if (!isWrong && value !== kept) onKeep(value);
        }}
      />
    </Field>
  );
}

function yearOf(typed: string): number | null {
  return /^(?:19|20|21)\d\d$/.test(typed) ? Number(typed) : null;
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
