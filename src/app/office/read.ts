import * as v from 'valibot';
import { SoatError } from '../../plan/model/error';
import { JsonError, parseJsonc, type Parsed } from './jsonc';
import { officeSchema, type OfficeSettings } from './schema';

/**
 * The settings in a text.
 *
 * @param file how the file is called where something is wrong with it
 * @throws SoatError settings-syntax, settings-unknown, settings-value: each says the line
 */
export function readOffice(text: string, file: string): OfficeSettings {
  const { value, lines } = parsed(text, file);
  // To the library a list is an object too.
  if (Array.isArray(value))
    throw new SoatError('settings-value', { file, name: file, line: lineOf(lines, []), expected: '{ … }' });
  const read = v.safeParse(officeSchema, value);
  if (read.success) return read.output;
  const [issue] = read.issues;
  const path = (issue.path ?? []).map(({ key }) => String(key));
  const at = { file, name: path.join(' › '), line: lineOf(lines, path) };
  if (issue.expected === 'never') throw new SoatError('settings-unknown', at);
  const expected = (issue.expected ?? issue.message).replace(/["()]/gu, '').replaceAll(' | ', ', ');
  throw new SoatError('settings-value', { ...at, expected });
}

function parsed(text: string, file: string): Parsed {
  try {
    return parseJsonc(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new SoatError(
      'settings-syntax',
      { file, line: error.line, column: error.column },
      { cause: error },
    );
  }
}

/** Of the value, or of the nearest that holds it. */
function lineOf(lines: Parsed['lines'], path: readonly string[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const line = lines.get(path.slice(0, length).join('/'));
    if (line !== undefined) return line;
  }
  return lines.get('') ?? 1;
}
