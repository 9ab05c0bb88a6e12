import { makeStyles, ToggleButton } from '@fluentui/react-components';
import { chosenKinds } from '../../app/corrections';
import type { ChosenKind, RowKind } from '../../plan/model/reading';
import { usePaneState, useWords } from './context';

const useStyles = makeStyles({
  kinds: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  kind: { minWidth: 0 },
});

interface Props {
  readonly label: string;
  /** What the row is read as; null where several rows are meant. */
  readonly kind: RowKind | null;
  readonly onChoose: (kind: ChosenKind) => void;
}

/** What a row may be said to be. */
export function RowKinds({ label, kind, onChoose }: Props) {
  const styles = useStyles();
  const { pane } = useWords();
  const { work } = usePaneState();
  return (
    <div className={styles.kinds} role="group" aria-label={label}>
      {chosenKinds.map((each) => (
        <ToggleButton
          key={each}
          size="small"
          className={styles.kind}
          disabled={work !== null}
          checked={each === kind}
          onClick={() => onChoose(each)}
        >
          {pane.byHand.kinds[each]}
        </ToggleButton>
      ))}
    </div>
  );
}
