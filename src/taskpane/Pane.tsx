import { FluentProvider, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { lazy, Suspense } from 'react';
import { ActionBar } from './components/ActionBar';
import { Announcer } from './components/Announcer';
import { ConfirmBar } from './components/ConfirmBar';
import { FaceContext, SessionContext, usePaneState, useSession, useWords } from './components/context';
import { HiddenBar } from './components/HiddenBar';
import { NoticeBar } from './components/NoticeBar';
import { ProblemBar } from './components/ProblemBar';
import { WaitBar } from './components/WaitBar';
import { WhyBar } from './components/WhyBar';
import { WorkBar } from './components/WorkBar';
import { hasTable } from '../app/actions/action';
import type { Session } from './session';
import type { Tab as TabName } from './state/paneState';
import { lowPane } from './useMedia';
import { useTheme } from './useTheme';
import { CheckView } from './views/CheckView';
import { SummaryView } from './views/SummaryView';
import { UnitsView } from './views/UnitsView';

/** Most days nobody opens these: they are fetched when they are. */
const FormsPage = lazy(() => import('./forms/page').then((page) => ({ default: page.FormsPage })));
const SettingsView = lazy(() =>
  import('./views/SettingsView').then((view) => ({ default: view.SettingsView })),
);

const views: Record<TabName, React.ComponentType> = {
  check: CheckView,
  summary: SummaryView,
  units: UnitsView,
  forms: FormsPage,
  settings: SettingsView,
};

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%', fontSize: tokens.fontSizeBase300 },
  // Excel lays a button of its own over the top right 40 × 40 pixels.
  head: { paddingRight: '40px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: {
    margin: 0,
    padding: '8px 12px 0',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    [lowPane]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      padding: 0,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  main: { position: 'relative', flex: '1', minHeight: 0 },
});

/** The whole pane. */
export function Pane({ session }: { readonly session: Session }) {
  return (
    <FluentProvider theme={useTheme()}>
      <FaceContext value={session}>
        <SessionContext value={session}>
          <Frame />
        </SessionContext>
      </FaceContext>
    </FluentProvider>
  );
}

function Frame() {
  const styles = useStyles();
  const { store } = useSession();
  const { pane, locale } = useWords();
  const state = usePaneState();
  const View = views[state.tab];
  return (
    <div className={styles.pane} lang={locale}>
      <header className={styles.head}>
        <h1 className={styles.title}>{pane.app.name}</h1>
        <TabList
          size="small"
          aria-label={pane.tabs.label}
          selectedValue={state.tab}
          onTabSelect={(_, { value }) => store.dispatch({ type: 'tab-chosen', tab: value as TabName })}
        >
          <Tab value="check">{pane.tabs.check}</Tab>
          <Tab value="summary">{pane.tabs.summary}</Tab>
          <Tab value="units">{pane.tabs.units}</Tab>
          <Tab value="forms">{pane.tabs.forms}</Tab>
          <Tab value="settings" icon={<SettingsRegular />} aria-label={pane.tabs.settings} />
        </TabList>
      </header>
      <main className={styles.main}>
        <Suspense fallback={null}>
          <View />
        </Suspense>
      </main>
      <footer>
        <ProblemBar />
        <NoticeBar />
        <HiddenBar />
        <WaitBar />
        <WhyBar />
        {state.pending !== null ? <ConfirmBar /> : <WorkBar />}
        {(hasTable(state) || state.done.length > 0) && <ActionBar />}
        <Announcer />
      </footer>
    </div>
  );
}
