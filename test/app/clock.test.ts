import { clock, todayInVietnam } from '../../src/app/clock';

describe('today in Vietnam', () => {
  it.each([
    ['2026-03-04T16:59:59Z', '2026-03-04'],
    ['2026-03-04T17:00:00Z', '2026-03-05'],
    ['2026-12-31T17:00:00Z', '2027-01-01'],
  ])('at %s is %s, wherever the machine stands', (instant, day) => {
    expect(todayInVietnam(new Date(instant))).toBe(day);
  });
});

describe('today beside Excel', () => {
  afterEach(() => jest.useRealTimers());

  it('is the day of the machine, as TODAY() has it', () => {
    jest.useFakeTimers({ now: new Date(2026, 0, 5, 23, 59) });
    expect(clock.today()).toBe('2026-01-05');
    jest.setSystemTime(new Date(2026, 0, 6, 0, 0));
    expect(clock.today()).toBe('2026-01-06');
  });
});
