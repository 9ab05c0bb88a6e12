import { messagesFor, type Locale } from '../../plan/messages';
import type { OfficeSettings } from './schema';

const parts = [
  'mode',
  'dueSoonDays',
  'daysOff',
  'beforeIsExclusive',
  'units',
  'rules',
] as const satisfies readonly (keyof OfficeSettings)[];

/** The settings as the text of `soat.json`, every part with what it is good for in a comment before it. */
export function officeText(office: OfficeSettings, locale: Locale): string {
  const words = messagesFor(locale).office;
  const lines = parts.map((part) => {
    const value = JSON.stringify(office[part] ?? {}, null, 2).replaceAll('\n', '\n  ');
    return `  // ${words[part]}\n  "${part}": ${value},`;
  });
  const template = `  // ${words.template}\n  ${office.template === undefined ? '// ' : ''}"template": ${JSON.stringify(
    office.template ?? 'mau.xlsx',
  )}`;
  return `// ${words.intro}\n{\n${[...lines, template].join('\n\n')}\n}\n`;
}
