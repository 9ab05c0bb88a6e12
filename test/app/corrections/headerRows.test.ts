import { headerRowsOf } from '../../../src/app/corrections';

const selected = { top: 5, left: 2, bottom: 40, right: 8 };

describe('headerRowsOf', () => {
  it('is the first row where nothing is merged', () => {
    expect(headerRowsOf(selected, { merges: [] })).toEqual([5, 5]);
  });

  it('reaches as far down as a merged cell of the first row', () => {
    const merges = [
      { top: 5, left: 2, bottom: 7, right: 2 },
      { top: 5, left: 3, bottom: 5, right: 4 },
      { top: 9, left: 2, bottom: 12, right: 2 },
    ];
    expect(headerRowsOf(selected, { merges })).toEqual([5, 7]);
  });

  it('minds no merged cell beside the selection and ends within it', () => {
    expect(headerRowsOf(selected, { merges: [{ top: 5, left: 1, bottom: 9, right: 1 }] })).toEqual([5, 5]);
    expect(
      headerRowsOf({ ...selected, bottom: 6 }, { merges: [{ top: 5, left: 2, bottom: 9, right: 2 }] }),
    ).toEqual([5, 6]);
  });
});
