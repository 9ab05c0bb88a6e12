import { LOCALES, type Locale, isLocale } from '../plan/messages';

/** "office": as Office itself speaks. */
export type Language = 'office' | Locale;

/** Under which name a person's choice is kept on his machine. */
export const languageKey = 'language';

export const languages: readonly Language[] = ['office', ...LOCALES];

/** The choice that was kept; Office's language where there is none, or none that we know. */
export function keptLanguage(kept: string | null): Language {
  return languages.find((language) => language === kept) ?? 'office';
}

/** The language the user chose; Office's where he chose none and we speak it; Vietnamese otherwise. */
export function localeOf({
  language,
  officeLanguage,
}: {
  readonly language: Language;
  readonly officeLanguage: string;
}): Locale {
  if (language !== 'office') return language;
  const spoken = officeLanguage.toLowerCase().split('-')[0];
  return isLocale(spoken) ? spoken : 'vi';
}
