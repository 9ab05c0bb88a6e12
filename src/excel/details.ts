import type { ErrorDetails, ErrorNote } from '../workbook';
import { recentRequests } from './requests';

/** All that is known of a failure. Office.js leaves arguments out of its statements, so nothing of the workbook is in it. */
export function errorDetails(error: unknown): ErrorDetails {
  return { errors: errorNotes(error), ...office(), requests: recentRequests() };
}

/** The error, its cause, the cause of that. */
export function errorNotes(error: unknown): ErrorNote[] {
  const notes: ErrorNote[] = [];
  for (let one = error; one !== undefined && one !== null && notes.length < 5; one = causeOf(one))
    notes.push(noteOf(one));
  return notes;
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}

/** As Office.js throws them: `debugInfo` says where in the request. */
interface Thrown {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly debugInfo?: { readonly errorLocation?: unknown; readonly statement?: unknown };
}

function noteOf(error: unknown): ErrorNote {
  if (typeof error !== 'object' || error === null)
    return { code: '', message: String(error), location: '', statement: '' };
  const { code, message, debugInfo } = error as Thrown;
  return {
    code: text(code),
    message: text(message),
    location: text(debugInfo?.errorLocation),
    statement: text(debugInfo?.statement),
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function office(): Pick<ErrorDetails, 'office' | 'apiLevel'> {
  if (typeof Office === 'undefined' || !Office.context) return { office: '', apiLevel: '' };
  const { diagnostics } = Office.context;
  return {
    office: [diagnostics?.host, diagnostics?.version, diagnostics?.platform].filter(Boolean).join(' '),
    apiLevel: apiLevel(),
  };
}

/** The highest set of ExcelApi there is: "1.17". */
export function apiLevel(): string {
  const { requirements } = Office.context;
  let minor = 0;
  while (minor < 99 && requirements.isSetSupported('ExcelApi', `1.${minor + 1}`)) minor += 1;
  return `1.${minor}`;
}
