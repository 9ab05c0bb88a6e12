import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDate } from '../../plan/messages';
import type { PlanInfo } from '../../plan/model/reading';
import { readDate } from '../../app/readDate';
import { useSession, useWords } from './context';

const useStyles = makeStyles({
  facts: { display: 'grid', gridTemplateColumns: '1fr 1fr', alignItems: 'start', columnGap: '8px' },
  input: { minWidth: 0, width: '100%' },
});

/** Year and day of issue: what was read, and what the user types instead; taken over with Enter or on leaving the field. */
export function PlanFacts({ plan }: { readonly plan: PlanInfo }) {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useWords();
  const { byHand } = pane;
  return (
    <div className={styles.facts}>
      <Fact
        label={byHand.year}
        wrong={byHand.yearWrong}
        shown={plan.year === null ? '' : String(plan.year)}
        isRight={(text) => readYear(text) !== null}
        onChange={(text) => void session.correct({ year: readYear(text) ?? undefined })}
      />
      <Fact
        label={byHand.issued}
        wrong={byHand.issuedWrong}
        shown={plan.issued === null ? '' : formatDate(plan.issued)}
        isRight={(text) => readDate(text) !== null}
        onChange={(text) => void session.correct({ issued: readDate(text) ?? undefined })}
      />
    </div>
  );
}

function readYear(text: string): number | null {
  return /^\s*(?:19|20|21)\d{2}\s*$/.test(text) ? Number(text) : null;
}

interface FactProps {
  readonly label: string;
  readonly wrong: string;
  readonly shown: string;
  readonly isRight: (text: string) => boolean;
  readonly onChange: (text: string) => void;
}

function Fact({ label, wrong, shown, isRight, onChange }: FactProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState(shown);
  const isWrong = typed.trim() !== '' && !isRight(typed);
  const take = (): void => {
    if (typed !== shown && isRight(typed)) onChange(typed);
  };
  return (
    <Field
      label={label}
      size="small"
      validationState={isWrong ? 'error' : 'none'}
      validationMessage={isWrong ? wrong : undefined}
    >
      <Input
        size="small"
        className={styles.input}
        inputMode="numeric"
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
    </Field>
  );
}
