import { isSince, sinces } from '../../../src/taskpane/state/since';

/** Friday, so that Monday the 16th begins the week. */
const asOf = '2026-11-20';
const of = (daysLeft: number | null, tag: 'overdue' | 'due-soon' = 'overdue') =>
  sinces.filter((since) => isSince({ tag, daysLeft }, since, asOf));

describe('since when a task is overdue', () => {
  it.each([
    [-1, ['week', 'month']],
    [-4, ['week', 'month']],
    [-5, ['month']],
    [-19, ['month']],
    [-20, []],
    [-30, []],
    [-31, ['over30']],
  ])('%i days', (daysLeft, expected) => expect(of(daysLeft)).toEqual(expected));

  it('is asked of overdue tasks only', () => {
    expect(of(-1, 'due-soon')).toEqual([]);
    expect(of(null)).toEqual([]);
  });
});
