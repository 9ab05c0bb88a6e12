import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { HOLIDAYS } from '../../../src/plan/words/holidays';
import {
  addWorkingDays,
  areHolidaysDecided,
  isDayOff,
  workingDayFrom,
} from '../../../src/plan/understand/workingDays';
import { lunarNewYear } from '../../support/lunarNewYear';

describe('days on which nobody works', () => {
  it('are those the script writes', () => {
    const script = path.resolve(__dirname, '../../../scripts/make-holidays.mjs');
    execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' });
  });

  it.each(Object.keys(HOLIDAYS))('in %s hold the days before, of and after the first of Tết', (year) => {
    const first = lunarNewYear(Number(year));
    for (const days of [-1, 0, 1, 2])
      expect([first, days, isDayOff(shifted(first, days))]).toEqual([first, days, true]);
  });

  // The Chinese year began a day later: 18/02/2007 and 03/02/2030.
  it('go by the Vietnamese moon where the Chinese is another', () => {
    expect([lunarNewYear(2007), lunarNewYear(2030)]).toEqual(['2007-02-17', '2030-02-02']);
    expect(HOLIDAYS[2030]?.off).toContain('02-01 02-04');
  });

  it.each([
    ['2025-01-27', 'Monday of Tết as decided'],
    ['2026-04-27', 'for the Hùng kings on a Sunday'],
    ['2026-01-02', 'exchanged for a Saturday'],
    ['2026-09-01', 'beside the second of September'],
    ['2023-05-03', 'the second of two made up for'],
    ['2026-11-21', 'a Saturday'],
    ['2019-06-02', 'a Sunday of a year not listed'],
  ])('%s is one: %s', (day) => expect(isDayOff(day)).toBe(true));

  it.each([
    ['2026-01-10', 'a Saturday worked in exchange'],
    ['2026-02-23', 'the Monday after Tết'],
    ['2019-04-30', 'a holiday of a year not listed'],
    ['2027-02-04', 'off only if it is so decided'],
  ])('%s is none: %s', (day) => expect(isDayOff(day)).toBe(false));

  it('tell for which years all is known', () => {
    expect(['2026-05-05', '2027-05-05', '2019-05-05'].map(areHolidaysDecided)).toEqual([true, false, false]);
  });
});

describe('working days', () => {
  it('leave out Saturdays, Sundays and holidays', () => {
    expect(workingDayFrom('2026-02-14')).toBe('2026-02-23');
    expect(workingDayFrom('2026-02-23')).toBe('2026-02-23');
    expect(addWorkingDays('2026-04-24', 2)).toBe('2026-04-29');
    expect(addWorkingDays('2026-02-23', -1)).toBe('2026-02-13');
  });
});

function shifted(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
