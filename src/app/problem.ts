import { SoatError, type ErrorCode } from '../plan/model/error';
import type { Remark } from '../plan/model/remark';
import { fill, messagesFor, type Locale } from '../plan/messages';

/** Why something could not be done, as data; its sentence is `messages.errors[code]`. */
export interface Problem {
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * What to tell the user of an error: its own code, or "unexpected" with what the machine said.
 *
 * @param about what an unexpected error happened with, to be named before the machine's words
 */
export function problemOf(error: unknown, about = ''): Problem {
  if (error instanceof SoatError) return { code: error.code, params: error.params };
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'unexpected', params: { detail: about === '' ? detail : `${about}: ${detail}` } };
}

/** What happened, why and what to do next. */
export function problemSentence({ code, params }: Problem, locale: Locale): string {
  return fill(messagesFor(locale).errors[code], params);
}

/** What must be known of how a file was read. */
export function remarkSentence({ code, params }: Remark, locale: Locale): string {
  return fill(messagesFor(locale).remarks[code], params);
}
