/** What a person chooses for himself, kept on this machine rather than with the workbook. */
import { languageKey, type Language } from '../../app/language';
import type { Live } from './live';
import type { Runner } from './runner';

/** Under which it is kept whether sheets are checked again by themselves. */
export const liveKey = 'live';

export function personJobs({ environment, dispatch }: Runner, live: Live) {
  return {
    /** Whether the sheet is checked again by itself while the user works in it. */
    setLive(on: boolean): void {
      environment.remember(liveKey, on ? 'on' : 'off');
      dispatch({ type: 'live-chosen', live: on });
      if (on) live.catchUp();
    },

    setLanguage(language: Language): void {
      environment.remember(languageKey, language);
      dispatch({ type: 'language-chosen', language });
    },
  };
}
