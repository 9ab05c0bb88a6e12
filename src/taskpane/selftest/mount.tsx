import { FluentProvider, makeStyles, Subtitle1 } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import type { Locale } from '../../plan/messages';
import { probeMessagesFor } from '../../plan/messages/probeMessages';
import { useTheme } from '../useTheme';
import SelfTest from './SelfTest';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '12px',
    height: '100%',
    boxSizing: 'border-box',
    // Excel lays a button of its own over the top right 40 × 40 pixels.
    padding: '12px 40px 12px 12px',
    overflowY: 'auto',
  },
});

interface Props {
  readonly locale: Locale;
  readonly copy: (text: string) => Promise<void>;
}

/** The self-test alone, in place of the pane. */
export function mountSelfTest(element: HTMLElement, props: Props): void {
  document.documentElement.lang = props.locale;
  createRoot(element).render(<Page {...props} />);
}

function Page(props: Props) {
  return (
    <FluentProvider theme={useTheme()}>
      <Main {...props} />
    </FluentProvider>
  );
}

function Main(props: Props) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <Subtitle1 as="h1">{probeMessagesFor(props.locale).title}</Subtitle1>
      <SelfTest {...props} />
    </main>
  );
}
