/** An error as Excel answers it: the code add-ins branch on, Excel's English sentence, an HTTP status. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
    /** "Worksheet.activate", where it is not simply what the request says. */
    readonly location: string | null = null,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): HostError =>
  new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);

export const invalidArgument = (
  why = 'The argument is invalid or missing or has an incorrect format.',
): HostError => new HostError('InvalidArgument', why, 400);

export const apiNotFound = (member: string): HostError =>
  new HostError(
    'ApiNotFound',
    `The API you are trying to use could not be found. It may be available in a newer version of Excel. (${member})`,
    404,
  );

export const generalException = (
  why = 'There was an internal error while processing the request.',
): HostError => new HostError('GeneralException', why, 500);

export const accessDenied = (why = 'You cannot perform the requested operation.'): HostError =>
  new HostError('AccessDenied', why, 403);

export const invalidOperation = (why = 'The operation attempted is invalid on the object.'): HostError =>
  new HostError('InvalidOperation', why, 400);
