import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { usePaneState } from '../../components/context';
import { useFileList, useFormsWords } from './context';

/** The office that puts the files together, for the heading of the sheets. */
export function OfficeField() {
  const jobs = useFileList();
  const { files: words } = useFormsWords();
  const { settings } = usePaneState();
  const [office, setOffice] = useState(settings.office);
  return (
    <Field label={words.office}>
      <Input
        value={office}
        maxLength={250}
        onChange={(_, { value }) => setOffice(value)}
        onBlur={() => {
          if (office.trim() !== settings.office) void jobs.setOffice(office);
        }}
      />
    </Field>
  );
}
