/**
 * Written by scripts/make-holidays.mjs; not to be changed by hand. Days on which Vietnamese offices do not work, by year, as "MM-DD".
 * Source: Labour Code 2019 (45/2019/QH14), articles 111 and 112; the lunar days from date-holidays;
 * the yearly announcements of the Ministry of Labour and of the Ministry of Home Affairs.
 */
export interface YearOfHolidays {
  /** Mondays to Fridays on which nobody works: holidays, days that make up for one on a weekend, exchanged days. */
  readonly off: string;
  /** Saturdays worked in exchange. */
  readonly worked: string;
  /** false: what is decided every year is not known; only days that are off in any case are listed. */
  readonly decided: boolean;
}

export const HOLIDAYS: Readonly<Record<number, YearOfHolidays>> = {
  2021: {
    off: '01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03',
    worked: '',
    decided: true,
  },
  2022: {
    off: '01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02',
    worked: '',
    decided: true,
  },
  2023: {
    off: '01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04',
    worked: '',
    decided: true,
  },
  2024: {
    off: '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03',
    worked: '05-04',
    decided: true,
  },
  2025: {
    off: '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02',
    worked: '04-26',
    decided: true,
  },
  2026: {
    off: '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02',
    worked: '01-10 08-22',
    decided: true,
  },
  2027: { off: '01-01 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02', worked: '', decided: false },
  2028: { off: '01-03 01-25 01-26 01-27 01-28 04-04 05-01 05-02 09-04', worked: '', decided: false },
  2029: { off: '01-01 02-12 02-13 02-14 02-15 04-23 04-30 05-01 09-03', worked: '', decided: false },
  2030: { off: '01-01 02-01 02-04 02-05 02-06 04-12 04-30 05-01 09-02', worked: '', decided: false },
  2031: { off: '01-01 01-22 01-23 01-24 01-27 04-01 04-30 05-01 09-02', worked: '', decided: false },
  2032: { off: '01-01 02-10 02-11 02-12 02-13 04-19 04-30 05-03 09-02', worked: '', decided: false },
  2033: { off: '01-03 01-31 02-01 02-02 02-03 04-11 05-02 05-03 09-02', worked: '', decided: false },
  2034: { off: '01-02 02-20 02-21 02-22 02-23 04-28 05-01 05-02 09-04', worked: '', decided: false },
  2035: { off: '01-01 02-07 02-08 02-09 02-12 04-17 04-30 05-01 09-03', worked: '', decided: false },
};
