import { check } from '../../src/plan/check';
import { explainCell } from '../../src/plan/explain';
import { gridOfText } from '../../src/plan/model/grid';

const HEADER = ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'];
const explainIn = (
  rows: string[][],
  row: number,
  column: number,
  merges: Parameters<typeof gridOfText>[2] = [],
) => {
  const [report] = check(gridOfText('Phụ lục', [HEADER, ...rows], merges), { asOf: '2026-06-30' }).appendices;
  if (report === undefined) throw new Error('no plan was found');
  return explainCell(report, row, column);
};
const TASKS = [
  ['1', 'Rà soát quy chế làm việc', 'Văn phòng', '30/6/2026'],
  ['2', 'Tập huấn nghiệp vụ', 'Phòng Nội vụ', '31/6/2026'],
  ['3', 'Tổng hợp báo cáo', '', 'Hằng tháng'],
];

describe('a cell explained', () => {
  it('the value of a merged cell comes from its first row', () => {
    const merges = [{ top: 3, bottom: 4, left: 3, right: 3 }];
    expect(explainIn(TASKS, 4, 3, merges)).toMatchObject({
      meaning: 'lead',
      value: 'Phòng Nội vụ',
      inherited: { row: 3, how: 'merge' },
      units: [{ spelling: 'Phòng Nội vụ', name: 'Phòng Nội vụ', reason: null }],
    });
  });

  it('a day that does not exist, with the finding on this very cell', () => {
    const explained = explainIn(TASKS, 3, 4);
    expect(explained?.deadline?.invalid).toBe('31/6/2026');
    expect(explained?.findings.map(({ column }) => column)).toEqual([4]);
  });

  it('findings of other cells of the row are not its own', () => {
    expect(explainIn(TASKS, 4, 3)?.findings.map(({ rule }) => rule)).toEqual(['missing-lead']);
    expect(explainIn(TASKS, 4, 4)?.findings).toEqual([]);
  });

  it('the header is a row like any other, and has no deadline', () => {
    expect(explainIn(TASKS, 1, 4)).toMatchObject({
      row: { kind: 'header' },
      meaning: 'deadline',
      deadline: null,
    });
  });

  it('nothing outside the plan', () => {
    expect(explainIn(TASKS, 9, 1)).toBeNull();
    expect(explainIn(TASKS, 2, 9)).toBeNull();
  });
});
