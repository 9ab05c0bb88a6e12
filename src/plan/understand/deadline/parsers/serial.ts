import { serialToIso } from '../../../model/grid';
import { inPeriod, periodOf } from '../period';
import { phraseParser } from './phraseParser';

/** "46022": a date cell whose format was lost, when nothing else stands in the cell (2010 to 2049). */
export const serialNumber = phraseParser(
  'serial number',
  /^(?:[-+*•] )?(?<n>(?:4[0-9]|5[0-4])\d{3})[.;]?$/gu,
  ({ groups }) => {
    const iso = serialToIso(Number(groups?.n));
    if (iso === null) return null;
    const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
    return inPeriod(periodOf('day', { year, month, day, doubt: 'date-format-lost' }));
  },
  { clues: ['12345'] },
);
