import { oneOf } from '../pattern';

/**
 * What some words of a header say for one meaning: how surely (0..1.2), and words that take it back. Cues are matched against
 * `headerKey` of the cell: no diacritics, single spaces. Their order has no meaning; the highest score counts.
 */
export type HeaderCue = readonly [cue: RegExp, score: number, unless?: TakenBack];

/** Words beside which the cue says nothing. About half of them decide in no document we have, so each list gives its reason. */
export interface TakenBack {
  readonly by: RegExp;
  readonly why: string;
}

/** Any of the phrases, whole words, anywhere. */
export const words = (...phrases: string[]): RegExp => new RegExp(`\\b(?:${phrases.join('|')})\\b`);
/** Takes a cue back where any of the phrases stands beside it; `why` tells what such a header is about instead. */
export const butNot = (why: string, ...phrases: string[]): TakenBack => ({ by: words(...phrases), why });
/** The header is one of the phrases and nothing else. */
export const whole = (...phrases: string[]): RegExp => new RegExp(`^(?:${phrases.join('|')})$`);
/** The header begins with one of the phrases. */
export const start = (...phrases: string[]): RegExp => new RegExp(`^(?:${phrases.join('|')})\\b`);

/** Who can be charged with something. */
export const ACTOR =
  '(?:co quan|don vi|bo phan|phong ban|phong|ban nganh|ban|nganh|to chuc|ca nhan|nguoi|can bo|cong chuc|chuyen vien|dia phuong|luc luong|chu the|thanh vien|thanh phan|dong chi|doan the|chi bo)';
/** The head noun of a person or an office: whatever follows, what stands beneath can be charged. */
export const HEAD_OF_ACTOR = oneOf([
  'ban to chuc',
  'bao cao vien',
  'ben',
  'bo phan',
  'ca nhan',
  'can bo',
  'chuyen vien',
  'co quan',
  'cong chuc',
  'dau moi',
  'doi',
  'don vi',
  'dong chi',
  'giang vien',
  'giao vien',
  'huan luyen vien',
  'huong dan vien',
  'khoa',
  'nguoi',
  'nhan su',
  'nhan vien',
  'phong ban',
  'thanh vien',
  'to',
]);
/** Carrying out. */
export const DOING = '(?:thuc hien|trien khai|thi hanh|thuc thi|xu ly|giai quyet)';
