import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePaneState, useWords } from '../../taskpane/components/context';
import { useFiles } from '../../taskpane/forms/view/context';
import type { FileLinks } from '../../taskpane/forms/view/FileRow';
import { FilesSection } from '../../taskpane/forms/view/FilesSection';
import { OfficeField } from '../../taskpane/forms/view/OfficeField';
import { RowLink } from '../../taskpane/forms/view/RowLink';
import { Buttons } from '../../taskpane/forms/view/Section';
import { useJobs, usePageWords } from './context';
import { Found } from './Found';

const useStyles = makeStyles({
  // A line of its own among the links.
  found: { flexBasis: '100%', order: 1 },
});

/** The files, and what is made of all of them. */
export function Files() {
  const words = usePageWords();
  const { lines, who } = useFiles();
  const done = lines.filter(({ state }) => state === 'done').map(({ key }) => key);
  useDropAnywhere();
  return (
    <FilesSection title={words.files} how={words.how} links={CopyLinks} isPage>
      {who !== null && who.counted > 1 && <OfficeField />}
      {done.length > 1 && <OfAll keys={done} counted={who?.counted ?? 0} />}
    </FilesSection>
  );
}

/** @param counted files whose unit is known, each unit's last: what the summary is of */
function OfAll({ keys, counted }: { readonly keys: readonly string[]; readonly counted: number }) {
  const jobs = useJobs();
  const words = usePageWords();
  const { fill } = useWords();
  const { work } = usePaneState();
  return (
    <Buttons>
      {counted > 1 && (
        <Button appearance="primary" disabledFocusable={work !== null} onClick={() => void jobs.merge()}>
          {fill(words.merge, { count: counted })}
        </Button>
      )}
      <Button disabledFocusable={work !== null} onClick={() => void jobs.markAll(keys)}>
        {fill(words.markAll, { count: keys.length })}
      </Button>
    </Buttons>
  );
}

/** A file that is dropped beside the list is meant for it; the browser would leave the page and open the file instead. */
function useDropAnywhere(): void {
  const { list } = useJobs();
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      void list.add([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [list]);
}

const CopyLinks: FileLinks = ({ line: { key, file } }) => {
  const styles = useStyles();
  const jobs = useJobs();
  const words = usePageWords();
  const { fill } = useWords();
  const { work } = usePaneState();
  const [open, setOpen] = useState(false);
  const of = (text: string): string => fill(text, { file: file.name });
  const busy = work !== null;
  return (
    <>
      <RowLink
        text={open ? words.hide : words.see}
        about={of(open ? words.hideFor : words.seeFor)}
        expanded={open}
        onClick={() => setOpen(!open)}
      />
      <RowLink
        text={words.mark}
        about={of(words.markFor)}
        disabled={busy}
        onClick={() => void jobs.mark(key)}
      />
      <RowLink
        text={words.summarise}
        about={of(words.summariseFor)}
        disabled={busy}
        onClick={() => void jobs.summarise(key)}
      />
      {open && (
        <div className={styles.found}>
          <Found fileKey={key} name={file.name} />
        </div>
      )}
    </>
  );
};
