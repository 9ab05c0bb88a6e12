import { createContext, useContext, useSyncExternalStore } from 'react';
import { formsMessagesFor, type FormsMessages } from '../../../plan/messages/formsMessages';
import { useWords } from '../../components/context';
import type { Forms } from '..';
import type { FilesState } from '../fileLines';
import type { FileList } from '../files';

export const FormsContext = createContext<Forms | null>(null);

export function useForms(): Forms {
  const forms = useContext(FormsContext);
  if (forms === null) throw new Error('a component of the tab stands outside it');
  return forms;
}

/** The list of files alone: the page over files has it, and no workbook. */
export const FilesContext = createContext<FileList | null>(null);

export function useFileList(): FileList {
  const list = useContext(FilesContext);
  if (list === null) throw new Error('a component of the list of files stands outside it');
  return list;
}

export function useFiles(): FilesState {
  const { state, subscribe } = useFileList();
  return useSyncExternalStore(subscribe, state);
}

/** The tab's own words. */
export function useFormsWords(): FormsMessages {
  return formsMessagesFor(useWords().locale);
}
