import { Button } from '@fluentui/react-components';
import { usePaneState, useWords } from '../../components/context';
import { useForms, useFormsWords } from './context';
import type { FileLinks } from './FileRow';
import { FilesSection } from './FilesSection';
import { OfficeField } from './OfficeField';
import { RowLink } from './RowLink';
import { Buttons } from './Section';

/** The files of many units beside a workbook, which takes the sheets that put them together. */
export function FilesInWorkbook() {
  const { files: jobs } = useForms();
  const { files: words } = useFormsWords();
  const { work, pending } = usePaneState();
  return (
    <FilesSection links={LayOutLink}>
      <OfficeField />
      <Buttons>
        <Button
          appearance="primary"
          disabled={work !== null || pending !== null}
          onClick={() => void jobs.put()}
        >
          {words.put}
        </Button>
      </Buttons>
    </FilesSection>
  );
}

const LayOutLink: FileLinks = ({ line: { file } }) => {
  const { fill } = useWords();
  const { files: jobs } = useForms();
  const { files: words } = useFormsWords();
  return (
    <RowLink
      text={words.layOut}
      about={fill(words.layOutFor, { file: file.name })}
      onClick={() => void jobs.layOut(file)}
    />
  );
};
