import { NO_PLAN, PLAN, always } from '../fixture';
import { numberColumnAblated } from './numberColumnAblated';

describe('the number column emptied', () => {
  it('header and numbers are gone, all else stands', () => {
    const [variant] = numberColumnAblated(PLAN, always);
    expect(variant?.lines.slice(1).map(([first]) => first)).toEqual(['', '', '', '', '', '', '']);
    expect(variant?.lines[0]).toEqual(PLAN.lines[0]);
    expect(variant?.lines.map((line) => line.slice(1))).toEqual(PLAN.lines.map((line) => line.slice(1)));
    expect(variant?.asks('column', 'stt', 0)).toBe(false);
    expect(variant?.asks('kind', '4', 0)).toBe(true);
    expect(numberColumnAblated(NO_PLAN, always)).toEqual([]);
  });
});
