import { createContext, useContext, useSyncExternalStore } from 'react';
import { fill, messagesFor, type Locale, type Messages } from '../../plan/messages';
import { paneMessagesFor, type PaneMessages } from '../../plan/messages/paneMessages';
import type { Session } from '../session';
import { localeOf } from '../../app/language';
import type { PaneState } from '../state/paneState';

/** What components need that stand on a page without a workbook as well. */
export type Face = Pick<Session, 'store' | 'copy'>;

export const FaceContext = createContext<Face | null>(null);

export function useFace(): Face {
  const face = useContext(FaceContext);
  if (face === null) throw new Error('a component stands outside its page');
  return face;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('a component of the pane stands outside its session');
  return session;
}

export function usePaneState(): PaneState {
  const { store } = useFace();
  return useSyncExternalStore(store.subscribe, store.state);
}

export interface Words {
  readonly locale: Locale;
  readonly pane: PaneMessages;
  readonly core: Messages;
  readonly fill: typeof fill;
}

/** All sentences in the user's language. */
export function useWords(): Words {
  const locale = localeOf(usePaneState());
  return { locale, pane: paneMessagesFor(locale), core: messagesFor(locale), fill };
}
