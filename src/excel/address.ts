/** Addresses as Excel gives them. */
import { columnNumber, type Area } from '../plan/model/grid';

/** All areas of an address such as `'Phụ lục'!A1:B2,'Phụ lục'!D5`; the sheet's name is not looked at. */
export function areasOf(address: string): Area[] {
  return [
    ...address.matchAll(/(?:^|!)\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?=,|$)/g),
  ].map(([, left = '', top = '', right = left, bottom = top]) => ({
    top: Number(top),
    left: columnNumber(left),
    bottom: Number(bottom),
    right: columnNumber(right),
  }));
}
