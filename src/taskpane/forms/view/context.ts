import { createContext, useContext, useSyncExternalStore } from 'react';
import { formsMessagesFor, type FormsMessages } from '../../../plan/messages/formsMessages';
import { useWords } from '../../components/context';
import type { Forms } from '..';
import type { FilesState } from '../fileLines';

export const FormsContext = createContext<Forms | null>(null);

export function useForms(): Forms {
  const forms = useContext(FormsContext);
  if (forms === null) throw new Error('a component of the tab stands outside it');
  return forms;
}

export function useFiles(): FilesState {
  const { files } = useForms();
  return useSyncExternalStore(files.subscribe, files.state);
}

/** The tab's own words. */
export function useFormsWords(): FormsMessages {
  return formsMessagesFor(useWords().locale);
}
