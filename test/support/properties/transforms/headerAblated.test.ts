import { NO_PLAN, PLAN, always } from '../fixture';
import { headerAblated } from './headerAblated';

describe('headers made nonsense', () => {
  it('one column at a time, and only its meaning is asked', () => {
    const variants = headerAblated(PLAN, always);
    expect(variants.map(({ lines }) => lines[1])).toEqual([
      ['TT', 'Nội dung công việc', 'Abc xyz', 'Cơ quan phối hợp', 'Thời gian hoàn thành'],
      ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Abc xyz', 'Thời gian hoàn thành'],
      ['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Abc xyz'],
    ]);
    expect(variants[0]?.lines.with(1, PLAN.lines[1] ?? [])).toEqual(PLAN.lines);
    expect(variants[0]?.asks('column', 'lead', 0)).toBe(true);
    expect(variants[0]?.asks('column', 'deadline', 0)).toBe(false);
    expect(variants[0]?.asks('lead', '4', 0)).toBe(false);
    expect(headerAblated(NO_PLAN, always)).toEqual([]);
  });
});
