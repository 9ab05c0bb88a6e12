import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { useWords } from './context';
import type { Steps } from './useSteps';

const useStyles = makeStyles({
  button: { flexShrink: 0, minWidth: '24px', maxWidth: '24px', paddingInline: 0 },
});

/** Trước, Tiếp theo: each says its key. */
export function StepButtons({ previous, next }: Steps) {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <>
      {(
        [
          [pane.list.previous, <ArrowUpRegular key="up" />, previous],
          [pane.list.next, <ArrowDownRegular key="down" />, next],
        ] as const
      ).map(([name, icon, go]) => (
        <Button
          key={name}
          className={styles.button}
          appearance="subtle"
          title={name}
          aria-label={name}
          icon={icon}
          disabledFocusable={go === undefined}
          onClick={go}
        />
      ))}
    </>
  );
}
