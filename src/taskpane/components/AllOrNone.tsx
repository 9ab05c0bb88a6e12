import { Button, makeStyles } from '@fluentui/react-components';
import { useWords } from './context';

const useStyles = makeStyles({ row: { display: 'flex', columnGap: '4px' } });

interface AllOrNoneProps {
  /** Everything is ticked already. */
  readonly all: boolean;
  readonly none: boolean;
  readonly onAll: () => void;
  readonly onNone: () => void;
}

/** Ticks or unticks a whole list. */
export function AllOrNone({ all, none, onAll, onNone }: AllOrNoneProps) {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <div className={styles.row}>
      <Button size="small" appearance="subtle" disabled={all} onClick={onAll}>
        {pane.summary.chooseAll}
      </Button>
      <Button size="small" appearance="subtle" disabled={none} onClick={onNone}>
        {pane.summary.chooseNone}
      </Button>
    </div>
  );
}
