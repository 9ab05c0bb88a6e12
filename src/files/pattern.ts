/** Names of files with signs for others in them: * ? [ab] {a,b}, and ** for any folders between. */

/** Whether a name is a pattern. A file that has such a sign in its own name is asked for before. */
export function isPattern(name: string): boolean {
  return /[*?[\]{}]/.test(name);
}

/** A pattern taken apart: the folder it begins in, and a step for each name below it. */
export interface PatternPath {
  readonly folder: string;
  readonly steps: readonly PatternStep[];
}

/** null is any number of folders. */
export type PatternStep = RegExp | null;

/** The paths a pattern stands for: one for each choice of its braces. Windows writes `\` between names. */
export function readPattern(pattern: string, isWindows: boolean): PatternPath[] {
  return withoutBraces(isWindows ? pattern.replaceAll('\\', '/') : pattern).map((path) => {
    const names = path.split('/');
    const first = names.findIndex(isPattern);
    const folder = names.slice(0, first === -1 ? -1 : first).join('/');
    return {
      folder: folder === '' ? (path.startsWith('/') ? '/' : '.') : folder,
      steps: names
        .slice(first === -1 ? -1 : first)
        .filter((name, i, all) => name !== '' && !(name === '**' && all[i - 1] === '**'))
        .map((name) => (name === '**' ? null : stepOf(name))),
    };
  });
}

/** Whether a name fits a step. Letter case never counts: KE HOACH.XLSX is a workbook. Accents count however they are stored. */
export function fits(name: string, step: RegExp): boolean {
  return step.test(name.normalize('NFC'));
}

function stepOf(name: string): RegExp {
  const source = name
    .normalize('NFC')
    .replace(/[.+^$()|\\]/g, '\\$&')
    .replace(/\*/g, '[^/]*')
    .replace(/\?/g, '[^/]')
    .replace(/\[!/g, '[^');
  try {
    return new RegExp(`^${source}$`, 'iu');
  } catch {
    // A bracket that is never closed stands for itself.
    return new RegExp(`^${source.replace(/\[(?!\^\/\])|\]/g, '\\$&')}$`, 'iu');
  }
}

/** "a{b,c}d" is "abd" and "acd". */
function withoutBraces(pattern: string): string[] {
  const found = /\{([^{}]*,[^{}]*)\}/.exec(pattern);
  if (found === null) return [pattern.replace(/[{}]/g, (brace) => `[${brace}]`)];
  const [braces, choices = ''] = found;
  const after = pattern.slice(found.index + braces.length);
  return choices
    .split(',')
    .flatMap((choice) => withoutBraces(pattern.slice(0, found.index) + choice + after));
}
