import { Button, Caption1, Checkbox, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePaneState, useSession, useWords } from './context';

const useStyles = makeStyles({
  heading: { margin: 0 },
  section: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '4px' },
  how: { color: tokens.colorNeutralForeground2 },
});

/** Bản gửi đi: what goes upward has nothing of ours in it. */
export function CleanCopy() {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useWords();
  const { work, pending, workbook } = usePaneState();
  const [keepTracking, setKeepTracking] = useState(false);
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={styles.heading}>
        {pane.clean.title}
      </Subtitle2>
      <Caption1 className={styles.how}>{pane.clean.how}</Caption1>
      {workbook.columns.length > 0 && (
        <Checkbox
          label={pane.clean.keepTracking}
          checked={keepTracking}
          onChange={(_, { checked }) => setKeepTracking(checked === true)}
        />
      )}
      <Button
        disabledFocusable={work !== null || pending !== null}
        onClick={() => void session.cleanCopy({ keepTracking })}
      >
        {pane.clean.open}
      </Button>
    </section>
  );
}
