/** What became of a task: to when it was put off, what came of it, and why not. */
import { butNot, whole, words, type HeaderCue } from './cue';

export const EXTENSION_HEADS: readonly HeaderCue[] = [
  [
    words(
      'gia han', // genre
      'han (?:moi|dieu chinh|lui)', // genre
      '(?:thoi han|thoi gian) (?:dieu chinh|lui|xin lui)', // genre
    ),
    1.2,
    butNot(
      'why, how often and by which document it was put off',
      'ly do', // genre
      'nguyen nhan', // genre
      'so lan', // genre
      'van ban', // genre
    ),
  ],
  [
    words(
      'extended (?:to|until|deadline)', // genre
      'extension', // genre
    ),
    1.2,
  ],
];

/** Weaker than that the column is one of states: beside such a column it says what came of it. */
export const OUTCOME_HEADS: readonly HeaderCue[] = [
  [
    words(
      'ket qua (?:thuc hien|den nay|hien tai|trien khai|dat duoc den)', // genre
    ),
    0.7,
    butNot(
      'what is to come out',
      'can dat', // genre
      'du kien', // genre
      'yeu cau', // genre
    ),
  ],
];

export const REASON_HEADS: readonly HeaderCue[] = [
  [
    words(
      '(?:ly do|nguyen nhan)(?: [a-z]+){0,2} (?:cham|tre|gia han|qua han|chua|khong)', // genre
    ),
    1.3,
  ],
  [
    whole(
      '(?:ly do|nguyen nhan)', // genre
      'reasons?(?: for delay)?', // genre
    ),
    0.9,
  ],
];
