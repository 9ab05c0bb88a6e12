import { asOfDay, buildContext, checkOptions, defaultChoices } from '../../src/app/options';
import { check } from '../../src/plan/check';
import { emptyState } from '../../src/workbook';
import { smallPlan } from '../taskpane/support/grids';

const today = '2026-11-20';

describe('the options of a check', () => {
  it('without a choice are those of the core itself', () => {
    const grid = smallPlan();
    expect(check(grid, checkOptions(grid, defaultChoices, today))).toEqual(check(grid, { asOf: today }));
  });

  it('are those decided about this very sheet', () => {
    const mine = [{ columns: { 7: 'note' as const } }];
    const choices = { ...defaultChoices, sheets: { 'Phụ lục I': mine, 'Phụ lục II': [] } };
    expect(checkOptions(smallPlan('Phụ lục I'), choices, today).recognise).toEqual({ choices: mine });
    expect(checkOptions(smallPlan('Phụ lục III'), choices, today).recognise).toEqual({ choices: [] });
  });

  it('judge at the day chosen, else today', () => {
    const chosen = { ...defaultChoices, asOf: '2026-03-01' };
    expect(asOfDay(chosen, today)).toBe('2026-03-01');
    expect(checkOptions(smallPlan('A'), chosen, today).asOf).toBe('2026-03-01');
    expect(checkOptions(smallPlan('A'), defaultChoices, today).asOf).toBe(today);
  });
});

describe('the context of builders', () => {
  it('follows the calendar unless a day was chosen', () => {
    expect(buildContext(emptyState, defaultChoices, today, 'vi')).toMatchObject({ asOf: today, live: true });
    const chosen = { ...defaultChoices, asOf: '2026-03-01', dueSoonDays: 15 };
    expect(buildContext(emptyState, chosen, today, 'en')).toEqual({
      state: emptyState,
      asOf: '2026-03-01',
      live: false,
      dueSoonDays: 15,
      mode: 'tracking',
      locale: 'en',
    });
  });
});
