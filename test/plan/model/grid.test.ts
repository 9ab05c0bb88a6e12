import { cellName } from '../../../src/plan/model/grid';

describe('cellName', () => {
  it('names cells as Excel does', () => {
    expect([cellName(15, 5), cellName(3, 28), cellName(7, null)]).toEqual(['E15', 'AB3', '7']);
  });
});
