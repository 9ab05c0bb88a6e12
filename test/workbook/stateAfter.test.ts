import { blankSheet, editsInTurn, stateAfter, type Step, type WorkbookState } from '../../src/workbook';

const before: WorkbookState = {
  sheets: ['Phụ lục I', '_soat_1', 'Tổng hợp'],
  ours: [
    { tag: 'marks.1', sheet: '_soat_1' },
    { tag: 'overview', sheet: 'Tổng hợp' },
  ],
  marks: [{ set: 1, sheet: 'Phụ lục I' }],
  columns: [],
};

const after = (steps: Step[], sheetNames?: Readonly<Record<string, string>>): WorkbookState =>
  stateAfter(before, { steps }, sheetNames);

describe('stateAfter', () => {
  it('replaces the marks of a set and adds another set', () => {
    const steps: Step[] = [
      { kind: 'add-marks', sheet: 'Phụ lục I', set: 1, marks: [] },
      { kind: 'add-marks', sheet: 'Phụ lục II', set: 2, marks: [] },
    ];
    expect(after(steps).marks).toEqual([
      { set: 1, sheet: 'Phụ lục I' },
      { set: 2, sheet: 'Phụ lục II' },
    ]);
  });

  it('forgets marks and the sheets that go with them', () => {
    const state = after([
      { kind: 'remove-marks', sets: 'all' },
      { kind: 'remove-sheets', tags: ['marks.*'] },
    ]);
    expect(state.marks).toEqual([]);
    expect(state.sheets).toEqual(['Phụ lục I', 'Tổng hợp']);
    expect(state.ours).toEqual([{ tag: 'overview', sheet: 'Tổng hợp' }]);
  });

  it('removes only the sets named, and spares the tags excepted', () => {
    expect(after([{ kind: 'remove-marks', sets: [7] }]).marks).toEqual(before.marks);
    expect(after([{ kind: 'remove-sheets', tags: ['*'], except: ['overview'] }]).sheets).toEqual([
      'Phụ lục I',
      'Tổng hợp',
    ]);
  });

  it('takes the names the sheets were really given', () => {
    const state = after([], { overview: 'Tổng hợp', data: 'Dữ liệu soát (2)' });
    expect(state.sheets).toEqual([...before.sheets, 'Dữ liệu soát (2)']);
    expect(state.ours.filter(({ tag }) => tag === 'overview')).toHaveLength(1);
  });

  it('expects the names an applier would choose where none are told', () => {
    const put = (tag: string, name: string): Step => ({ kind: 'put-sheet', sheet: blankSheet(tag, name) });
    const state = after([put('overview', 'Tổng hợp'), put('data', 'Phụ lục I')]);
    expect(state.sheets).toEqual([...before.sheets, 'Phụ lục I (2)']);
    expect(state.ours).toContainEqual({ tag: 'data', sheet: 'Phụ lục I (2)' });
  });
});

describe('editsInTurn', () => {
  it('gives each builder the state those before it leave', () => {
    const sets = editsInTurn(['Phụ lục II', 'Phụ lục III'], before, (sheet, { marks }) => ({
      steps: [{ kind: 'add-marks', sheet, set: marks.length + 1, marks: [] }],
    })).flatMap(({ steps }) => steps);
    expect(sets).toMatchObject([{ set: 2 }, { set: 3 }]);
    expect(before.marks).toHaveLength(1);
  });
});
