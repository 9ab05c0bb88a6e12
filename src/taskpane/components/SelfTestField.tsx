import { Button, Field } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { browserEnvironment } from '../session/environment';
import { useWords } from './context';

const SelfTest = lazy(() => import('../selftest/SelfTest'));

/** The way to the self-test, which is fetched when it is asked for. */
export function SelfTestField() {
  const { pane, locale } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Field label={pane.settings.selfTest}>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? pane.settings.selfTestClose : pane.settings.selfTestOpen}
        </Button>
      </Field>
      {open && (
        <Suspense>
          <SelfTest locale={locale} copy={browserEnvironment.copy} />
        </Suspense>
      )}
    </>
  );
}
