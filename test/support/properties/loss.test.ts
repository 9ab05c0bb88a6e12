import { PLAN, NO_PLAN, always } from './fixture';
import { lossOf } from './loss';
import { rearranged } from './rearranged';
import { withCells, type Transform } from './variant';

describe('what a change loses', () => {
  it('nothing where every answer stays', () => {
    const blankAbove: Transform = (document) => [
      rearranged(document, [[], ...document.lines.map((_, i) => i + 1)]),
    ];
    const loss = lossOf(PLAN, blankAbove, always);
    expect(loss?.asked).toBe(1 + 5 + 7 + 4 * 3);
    expect(loss?.lost).toEqual([]);
  });

  it('answers that were right and are not any more, by their place in the document', () => {
    const otherLead: Transform = (document) => [
      withCells(document, (text, row, column) => (row === 4 && column === 2 ? 'Công an xã' : text)),
    ];
    expect(lossOf(PLAN, otherLead, always)?.lost).toMatchObject([{ measure: 'lead', place: '4' }]);
  });

  it('everything where the table is not found any more', () => {
    const empty: Transform = (document) => [withCells(document, () => '')];
    const loss = lossOf(PLAN, empty, always);
    expect(loss?.lost).toHaveLength(loss?.asked ?? 0);
  });

  it('errors that were not there before', () => {
    const noLead: Transform = (document) => [
      withCells(document, (text, row, column) => (row === 4 && column === 2 ? '' : text)),
    ];
    expect(lossOf(PLAN, noLead, always)?.falseErrors).toBe(1);
  });

  it('not told where there is nothing to change', () => {
    expect(lossOf(NO_PLAN, () => [], always)).toBeNull();
  });
});
