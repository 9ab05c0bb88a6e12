/** Office's errors as ours: told apart by code, each with a sentence that says what to do. */
import { SoatError, type ErrorCode } from '../plan/model/error';

/** Codes of Office.js, and which of our sentences they mean whatever the job. */
const meanings: Readonly<Record<string, ErrorCode>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  AccessDenied: 'sheet-protected',
  ActivityLimitReached: 'host-busy',
  RequestAborted: 'host-busy',
  ServiceNotAvailable: 'host-busy',
  Timeout: 'host-busy',
  ConnectionFailure: 'host-busy',
};

/** The code of an error of Office.js; null for any other error. */
export function officeCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** What fails with GeneralException while a workbook that is not the add-in's is in front, by Microsoft's list of such limitations. */
const needsFront =
  /^(Chart\.activate|Range\.select|Table\.clearFilters|Worksheet\.(activate|delete)|WorksheetCollection\.add)$/;

function isBehindAnother(error: unknown): boolean {
  if (officeCode(error) !== 'GeneralException') return false;
  const { debugInfo } = error as { debugInfo?: { errorLocation?: unknown } };
  return typeof debugInfo?.errorLocation === 'string' && needsFront.test(debugInfo.errorLocation);
}

/** Excel does not answer at all, so that asking for less is of no use. */
export function isBusy(error: unknown): boolean {
  const code = officeCode(error);
  return code !== null && meanings[code] === 'host-busy';
}

/** Whatever was thrown, as a SoatError. `sheet` fills the sentence of a protected sheet. */
export function asSoatError(error: unknown, sheet = ''): SoatError {
  if (error instanceof SoatError) return error;
  const code = officeCode(error);
  const meaning = code === null ? undefined : meanings[code];
  if (meaning !== undefined) return new SoatError(meaning, { sheet }, { cause: error });
  if (isBehindAnother(error)) return new SoatError('other-workbook', {}, { cause: error });
  const detail = code ?? (error instanceof Error ? error.message : String(error));
  return new SoatError('unexpected', { detail }, { cause: error });
}
