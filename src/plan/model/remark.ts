import type { Messages } from '../messages';

/** What the user must know of how a file was read; its sentence is `messages.remarks[code]`. */
export type RemarkCode = keyof Messages['remarks'];

export interface Remark {
  readonly code: RemarkCode;
  readonly params: Readonly<Record<string, string | number>>;
}
