import { useSyncExternalStore } from 'react';

/** Whether a media query holds, followed as it changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}

/** A pane as low as Excel's is on a screen of 1366 × 768: what is not needed all the time gives way to the findings. */
const low = '(max-height: 520px)';

/** The same for styles. */
export const lowPane = `@media ${low}`;

export const useLowPane = (): boolean => useMedia(low);
