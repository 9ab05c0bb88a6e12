/**
 * Writes src/plan/words/holidays.ts: the days on which Vietnamese offices do not work, by year.
 *
 *   node scripts/make-holidays.mjs           writes the file
 *   node scripts/make-holidays.mjs --check   fails where the file is not what would be written
 *
 * The days themselves are those of the Labour Code 2019 (articles 111 and 112), from the library date-holidays, whose Vietnamese lunar
 * calendar is right where the Chinese one differs (2007, 2030). What the government decides every year (which five days of Tết, the day
 * beside 2 September, days exchanged with a Saturday) stands in `decided`; for a year without a decision only the days that are off
 * in any case are listed.
 */
import fs from 'node:fs';
import Holidays from 'date-holidays';
import prettier from 'prettier';

const FILE = new URL('../src/plan/words/holidays.ts', import.meta.url);
const FIRST = 2021;
const LAST = 2035;

/** As announced by the Ministry of Labour, from 2025 on the Ministry of Home Affairs: days of Tết before the first, the day beside 2/9, exchanged days. */
const decided = {
  2021: { tetBefore: 2, beside: '09-03' },
  2022: { tetBefore: 1, beside: '09-01' },
  2023: { tetBefore: 2, beside: '09-01' },
  2024: { tetBefore: 2, beside: '09-03', off: ['04-29'], worked: ['05-04'] },
  2025: { tetBefore: 2, beside: '09-01', off: ['05-02'], worked: ['04-26'] },
  2026: { tetBefore: 1, beside: '09-01', off: ['01-02', '08-31'], worked: ['01-10', '08-22'] },
};

const DAY_MS = 86_400_000;
const shifted = (iso, days) =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
const isWeekend = (iso) => [0, 6].includes(new Date(`${iso}T00:00:00Z`).getUTCDay());

const library = new Holidays('VN', { types: ['public'] });
const known = new Map();

/** ISO date of a holiday that the library knows by this rule. */
function dayOf(year, rule) {
  if (!known.has(year)) known.set(year, library.getHolidays(year));
  const found = known.get(year).find((holiday) => holiday.rule === rule);
  if (found === undefined) throw new Error(`date-holidays knows no "${rule}" in ${year}`);
  return found.date.slice(0, 10);
}

/** The five days of Tết; without a decision the four that are among them either way. */
function tetOf(year) {
  const first = dayOf(year, 'vietnamese 1-0-1');
  const before = decided[year]?.tetBefore ?? 1;
  return Array.from({ length: decided[year] ? 5 : 4 }, (_, i) => shifted(first, i - before));
}

function yearOf(year) {
  const { beside, off = [], worked = [] } = decided[year] ?? {};
  const holidays = [
    dayOf(year, '01-01'),
    ...tetOf(year),
    dayOf(year, 'vietnamese 3-0-10'),
    dayOf(year, '04-30'),
    dayOf(year, '05-01'),
    dayOf(year, '09-02'),
    ...(beside === undefined ? [] : [`${year}-${beside}`]),
  ];
  const all = new Set(holidays);
  // A holiday on a Saturday or Sunday is made up for by the next working day (article 111, paragraph 3).
  for (const holiday of [...holidays].sort()) {
    if (!isWeekend(holiday)) continue;
    let day = shifted(holiday, 1);
    while (isWeekend(day) || all.has(day)) day = shifted(day, 1);
    all.add(day);
  }
  for (const day of off) all.add(`${year}-${day}`);
  const days = (list) => list.map((iso) => iso.slice(5)).join(' ');
  return {
    off: days([...all].filter((iso) => !isWeekend(iso)).sort()),
    worked: days(worked.map((day) => `${year}-${day}`)),
    decided: year in decided,
  };
}

const years = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);
const source = `/**
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
${years.map((year) => `  ${year}: ${JSON.stringify(yearOf(year))},`).join('\n')}
};
`;

const options = await prettier.resolveConfig(FILE.pathname);
const written = await prettier.format(source, { ...options, parser: 'typescript' });
if (process.argv.includes('--check')) {
  if (fs.readFileSync(FILE, 'utf8') !== written) {
    process.stderr.write('src/plan/words/holidays.ts is not what scripts/make-holidays.mjs writes\n');
    process.exitCode = 1;
  }
} else fs.writeFileSync(FILE, written);
