import { makeStyles } from '@fluentui/react-components';
import { use } from 'react';
import { useSession } from '../components/context';
import { CompareSection } from './view/CompareSection';
import { FilesContext, FormsContext } from './view/context';
import { FilesInWorkbook } from './view/FilesInWorkbook';
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

/** The fourth tab: the template, the files units have sent, what changed. */
export function FormsPage() {
  const styles = useStyles();
  const forms = use(useSession().forms());
  return (
    <FormsContext value={forms}>
      <FilesContext value={forms.files}>
        <div className={styles.view}>
          <TemplateSection />
          <FilesInWorkbook />
          <CompareSection />
        </div>
      </FilesContext>
    </FormsContext>
  );
}
