import { keptLanguage, languages, localeOf } from '../../src/app/language';

describe('localeOf', () => {
  it.each([
    ['office', 'vi-VN', 'vi'],
    ['office', 'en-US', 'en'],
    ['office', 'fr-FR', 'vi'],
    ['en', 'vi-VN', 'en'],
    ['vi', 'en-US', 'vi'],
  ] as const)('%s with Office in %s is %s', (language, officeLanguage, locale) => {
    expect(localeOf({ language, officeLanguage })).toBe(locale);
  });
});

describe('keptLanguage', () => {
  it.each(languages)('is what the person chose on this machine: %s', (language) => {
    expect(keptLanguage(language)).toBe(language);
  });

  it.each([null, '', 'fr', 'toString'])('is that of Office for %j', (kept) => {
    expect(keptLanguage(kept)).toBe('office');
  });
});
