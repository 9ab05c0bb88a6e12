import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px', flexShrink: 0 },
  title: { margin: 0 },
  how: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

interface Props {
  readonly title: string;
  readonly how?: string;
  readonly children: ReactNode;
}

/** A part of the tab under its heading. */
export function Section({ title, how, children }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} className={styles.title}>
        {title}
      </Subtitle2>
      {how !== undefined && <p className={styles.how}>{how}</p>}
      {children}
    </section>
  );
}

/** Buttons side by side, as many lines as it takes. */
export function Buttons({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().buttons}>{children}</div>;
}
