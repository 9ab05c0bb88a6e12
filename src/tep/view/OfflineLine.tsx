import { Button, Caption1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { useSyncExternalStore } from 'react';
import type { OfflineState } from '../offline';
import { usePageWords } from './context';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', columnGap: '8px', minHeight: '24px' },
  ready: { color: tokens.colorPaletteGreenForeground1, fontSize: '20px', flexShrink: 0 },
  not: { fontSize: '20px', flexShrink: 0 },
});

/** Whether the network is still needed. */
export function OfflineLine({ offline }: { readonly offline: OfflineState }) {
  const styles = useStyles();
  const { offline: words } = usePageWords();
  const state = useSyncExternalStore(offline.subscribe, offline.state);
  const texts = {
    preparing: words.preparing,
    ready: words.ready,
    'this-visit': words.thisVisit,
    failed: words.failed,
  };
  return (
    <div className={styles.line} data-offline={state}>
      {state === 'preparing' ? (
        <Spinner size="extra-tiny" />
      ) : state === 'failed' ? (
        <InfoRegular className={styles.not} />
      ) : (
        <CheckmarkCircleRegular className={styles.ready} />
      )}
      <Caption1 role="status">{texts[state]}</Caption1>
      {state === 'failed' && (
        <Button size="small" onClick={() => void offline.prepare()}>
          {words.again}
        </Button>
      )}
    </div>
  );
}
