import type { Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { themeFor } from './theme';
import { useMedia } from './useMedia';

/** The theme Office shows itself in, followed as it changes. */
export function useTheme(): Theme {
  const highContrast = useMedia('(forced-colors: active)');
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  return themeFor(useOfficeTheme(), highContrast, systemDark);
}

/** null where Office gives no theme (Excel on the web). */
function useOfficeTheme() {
  useSyncExternalStore((changed) => {
    if (typeof Office === 'undefined' || !Office.context?.document) return () => undefined;
    Office.context.document.addHandlerAsync(Office.EventType.OfficeThemeChanged, changed);
    return () =>
      Office.context.document.removeHandlerAsync(Office.EventType.OfficeThemeChanged, { handler: changed });
  }, officeGround);
  const ground = officeGround();
  return ground === null ? null : { bodyBackgroundColor: ground };
}

function officeGround(): string | null {
  return typeof Office === 'undefined' ? null : (Office.context?.officeTheme?.bodyBackgroundColor ?? null);
}
