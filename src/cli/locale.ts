import type { Locale } from '../plan/messages';

/** Vietnamese unless SOAT_LANG asks for English: the language of the machine says little about its user. */
export function localeOf(env: Readonly<Record<string, string | undefined>>): Locale {
  return env['SOAT_LANG']?.toLowerCase().startsWith('en') ? 'en' : 'vi';
}
