import { FluentProvider, Link, makeStyles, Title3, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { ProblemBar } from '../../taskpane/components/ProblemBar';
import { FaceContext, useWords } from '../../taskpane/components/context';
import { FilesContext } from '../../taskpane/forms/view/context';
import { useTheme } from '../../taskpane/useTheme';
import type { PageJobs } from '../jobs';
import type { OfflineState } from '../offline';
import { JobsContext, useJobs, usePageWords } from './context';
import { Files } from './Files';
import { OfflineLine } from './OfflineLine';
import { Said } from './Said';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '16px',
    maxWidth: '960px',
    minHeight: '100%',
    boxSizing: 'border-box',
    margin: '0 auto',
    padding: '16px',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '16px' },
  title: { flex: '1', margin: 0 },
  text: { margin: 0, lineHeight: tokens.lineHeightBase400 },
  // What came of a button is in view wherever the page is scrolled to.
  results: { position: 'sticky', bottom: 0 },
});

interface Props {
  readonly jobs: PageJobs;
  readonly offline: OfflineState;
}

export function Page({ jobs, offline }: Props) {
  return (
    <FluentProvider theme={useTheme()}>
      <FaceContext value={jobs}>
        <JobsContext value={jobs}>
          <FilesContext value={jobs.list}>
            <Frame offline={offline} />
          </FilesContext>
        </JobsContext>
      </FaceContext>
    </FluentProvider>
  );
}

function Frame({ offline }: Pick<Props, 'offline'>) {
  const styles = useStyles();
  const { locale } = useWords();
  const words = usePageWords();
  const jobs = useJobs();
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = words.title;
  }, [locale, words]);
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <Title3 as="h1" className={styles.title}>
          {words.title}
        </Title3>
        <Link
          as="button"
          lang={locale === 'vi' ? 'en' : 'vi'}
          onClick={() => void jobs.setLanguage(locale === 'vi' ? 'en' : 'vi')}
        >
          {words.otherLanguage}
        </Link>
      </header>
      <p className={styles.text}>{words.intro}</p>
      <OfflineLine offline={offline} />
      <Files />
      <div className={styles.results}>
        <ProblemBar />
        <Said />
      </div>
    </main>
  );
}
