import type { Locale } from '../plan/messages';

/** "office": as Office itself speaks. */
export type Language = 'office' | 'vi' | 'en';

export const languages: readonly Language[] = ['office', 'vi', 'en'];

/** English where the user chose it, or chose nothing and Office speaks English; Vietnamese otherwise. */
export function localeOf({
  language,
  officeLanguage,
}: {
  readonly language: Language;
  readonly officeLanguage: string;
}): Locale {
  if (language !== 'office') return language;
  return /^en(-|$)/i.test(officeLanguage) ? 'en' : 'vi';
}
