import type { Locale } from '../plan/messages';

/** "office": as Office itself speaks. */
export type Language = 'office' | 'vi' | 'en';

/** Under which name a person's choice is kept on his machine. */
export const languageKey = 'language';

export const languages: readonly Language[] = ['office', 'vi', 'en'];

/** The choice that was kept; Office's language where there is none, or none that we know. */
export function keptLanguage(kept: string | null): Language {
  return languages.find((language) => language === kept) ?? 'office';
}

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
