import { coverage } from '../../../../src/plan/read/table/header/score';

it('counts words that only a meaning is known by among those that headers are made of', () => {
  expect(coverage('tmdt')).toBe(1);
  expect(coverage('goi thau')).toBe(1);
  expect(coverage('goi xyz')).toBe(0.5);
});
