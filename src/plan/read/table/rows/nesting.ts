/** How the systems of numbers are nested by custom: I, 1, a), -. */
import type { RowNumber } from '../../../words/rowNumber';

/** Place in the order in which systems are nested by custom: smaller is further out. */
export function rankOf(number: RowNumber): number {
  switch (number.system) {
    case 'part':
      return 0;
    case 'upper':
      return 1;
    case 'roman':
      return 2;
    case 'compound':
      return 2 + number.path.length / 4;
    case 'coded':
      return 2.75;
    case 'arabic':
      return 3 + number.path.length;
    case 'lower':
      return 10;
    case 'lower-roman':
      return 11;
    case 'bullet':
      return 12;
  }
}

/** Sameness of system for siblings: dotted numbers of different length are different systems. */
export function systemKey(number: RowNumber): string {
  return number.system === 'arabic' || number.system === 'compound'
    ? number.system + number.path.length
    : number.system;
}
