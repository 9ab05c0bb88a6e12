import { fill } from '../../plan/messages';
import type { ErrorDetails, ErrorNote, RequestNote } from '../../workbook';
import type { PaneMessages } from '../../plan/messages/paneMessages';

/** All that is known of a failure as one text to copy, a fact a line. Times stay plain numbers: they are for machines and helpers. */
export function detailsText(
  { errors, office, apiLevel, requests }: ErrorDetails,
  version: string,
  { details }: PaneMessages,
): string {
  return [
    fill(details.product, { version }),
    ...(office === '' ? [] : [fill(details.host, { office, level: apiLevel })]),
    ...errors.flatMap((error) => errorLines(error, details)),
    ...(requests.length === 0 ? [] : [details.requests]),
    ...requests.map((request) => `- ${requestLine(request, details)}`),
  ].join('\n');
}

function errorLines(
  { code, message, location, statement }: ErrorNote,
  words: PaneMessages['details'],
): string[] {
  return [
    ...(code === '' ? [] : [fill(words.error, { code })]),
    ...(message === '' || message === code ? [] : [fill(words.message, { message })]),
    ...(location === '' ? [] : [fill(words.location, { location })]),
    ...(statement === '' ? [] : [fill(words.statement, { statement })]),
  ];
}

function requestLine({ job, milliseconds, code }: RequestNote, words: PaneMessages['details']): string {
  if (milliseconds === null) return fill(words.unanswered, { job });
  const params = { job, milliseconds: String(milliseconds) };
  return code === null ? fill(words.answered, params) : fill(words.refused, { ...params, code });
}
