import { isLocale, type Locale } from '../plan/messages';

/**
 * Vietnamese unless `--lang` or SOAT_LANG asks for another: the language of the machine says little about its user. Told before the
 * command line is read, because its help and its errors are in that language too.
 *
 * @param args without program and script
 */
export function localeOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Locale {
  const asked = askedLanguage(args) ?? env['SOAT_LANG']?.toLowerCase().slice(0, 2);
  return isLocale(asked) ? asked : 'vi';
}

/** The last one counts, as for every option. */
function askedLanguage(args: readonly string[]): string | undefined {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  return options
    .flatMap((arg, i) =>
      arg === '--lang' ? [options[i + 1] ?? ''] : (/^--lang=(.*)$/.exec(arg)?.slice(1) ?? []),
    )
    .at(-1);
}
