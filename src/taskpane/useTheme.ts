import type { Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { followOfficeTheme, officeGround } from './officeTheme';
import { themeFor } from './theme';
import { useMedia } from './useMedia';

/** The theme Office shows itself in, followed as it changes. */
export function useTheme(): Theme {
  const highContrast = useMedia('(forced-colors: active)');
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  const ground = useSyncExternalStore(followOfficeTheme, officeGround);
  return themeFor(ground === null ? null : { bodyBackgroundColor: ground }, highContrast, systemDark);
}
