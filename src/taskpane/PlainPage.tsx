import { FluentProvider, Link, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import type { Locale } from '../plan/messages';
import { paneMessagesFor, type PaneMessages } from '../plan/messages/paneMessages';
import { useTheme } from './useTheme';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '48px 16px 16px' },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The one page for no Excel at all. */
export function PlainPage({ locale }: { readonly locale: Locale }) {
  const { notInExcel } = paneMessagesFor(locale).app;
  return (
    <FluentProvider theme={useTheme()}>
      <Text {...notInExcel} />
    </FluentProvider>
  );
}

function Text({ title, why, next, files }: PaneMessages['app']['notInExcel']) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <Subtitle1 as="h1">{title}</Subtitle1>
      <p className={styles.text}>{why}</p>
      <p className={styles.quiet}>{next}</p>
      <p className={styles.text}>
        <Link href="tep.html">{files}</Link>
      </p>
    </main>
  );
}
