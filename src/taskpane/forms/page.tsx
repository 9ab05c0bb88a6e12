import { makeStyles } from '@fluentui/react-components';
import { use } from 'react';
import { useSession } from '../components/context';
import { CollectSection } from './view/CollectSection';
import { CompareSection } from './view/CompareSection';
import { FilesSection } from './view/FilesSection';
import { FormsContext } from './view/context';
import { TemplateSection } from './view/TemplateSection';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '20px',
    height: '100%',
    boxSizing: 'border-box',
    padding: '12px',
    overflowY: 'scroll',
  },
});

/** The fourth tab: the template, the files units have sent, what they report, what changed. */
export function FormsPage() {
  const styles = useStyles();
  const forms = use(useSession().forms());
  return (
    <FormsContext value={forms}>
      <div className={styles.view}>
        <TemplateSection />
        <FilesSection />
        <CollectSection />
        <CompareSection />
      </div>
    </FormsContext>
  );
}
