import { HostError } from './wire/errors';
import type { RichResponse } from './wire/types';

/** Excel's limits that a request can run into. Sizes are UTF-8 bytes. */
const megabyte = 1024 * 1024;
export const limits = {
  payload: 5 * megabyte,
  cellsOfOneRead: 5_000_000,
  addressCharacters: 8_192,
  mergedAreas: 512,
  cellCharacters: 32_767,

  requestTooLarge(body: string): HostError | null {
    return utf8Length(body) > limits.payload
      ? new HostError(
          'RequestPayloadSizeLimitExceeded',
          'The request payload size has exceeded the limit. Please refer to the documentation.',
          400,
        )
      : null;
  },

  /** The response, or the error that Excel on the web sends in place of one that is too large. */
  responseWithin(body: string): string {
    if (utf8Length(body) <= limits.payload) return body;
    const response: RichResponse = {
      Results: [],
      TraceIds: [],
      Error: {
        Code: 'ResponsePayloadSizeLimitExceeded',
        Message: 'The response payload size has exceeded the limit. Please refer to the documentation.',
        Location: '',
        ActionIndex: 0,
        HttpStatusCode: 400,
      },
    };
    return JSON.stringify(response);
  },
};

export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
