import type { Messages } from '../messages';

/** Every way a job can fail that the user is told about; its sentence is `messages.errors[code]`. */
export type ErrorCode = keyof Messages['errors'];

/** The one error type of the project: a code, and what its sentence needs. Thrown by readers and appliers, shown by pane and command line. */
export class SoatError extends Error {
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(
    code: ErrorCode,
    params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'SoatError';
    this.code = code;
    this.params = params;
  }
}
