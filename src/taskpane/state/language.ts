import { isLocale, LOCALES, type Locale } from '../../plan/messages';

/** "office": as Office itself speaks. */
export type Language = 'office' | Locale;

export const languages: readonly Language[] = ['office', ...LOCALES];

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
