/** Lines for a person at a terminal, each with what it is: colours are put on last, when nothing of a file's text can steer them. */
import type { Severity } from '../plan/model/finding';
import { cleanText } from '../plan/words/text';

export interface Line {
  readonly text: string;
  /** How it looks: plain where left out. */
  readonly look?: Severity | 'file' | 'verdict';
}

/** Begins and ends a look: red, yellow, dim, bold. */
const codes: Readonly<Record<NonNullable<Line['look']>, readonly [number, number]>> = {
  error: [31, 39],
  warning: [33, 39],
  info: [2, 22],
  file: [1, 22],
  verdict: [1, 22],
};

/** The lines as one text. @param colour with escape sequences of a terminal */
export function textOfLines(lines: readonly Line[], colour: boolean): string {
  return lines
    .map(({ text, look }) => {
      const clean = cleanText(text);
      if (!colour || look === undefined) return clean;
      const [on, off] = codes[look];
      return `\u001B[${on}m${clean}\u001B[${off}m`;
    })
    .join('\n');
}

/** Only on a terminal, and not where the user wants none (no-color.org). */
export function wantsColour(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  return stream.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}
