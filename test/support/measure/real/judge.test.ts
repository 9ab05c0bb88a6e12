import type { ReportJsonAppendix } from '../../../../src/cli/report';
import type { GoldenRow, GoldenTable } from '../golden';
import { judgeTable } from './judge';
import { readAppendices } from './measure';

const LINES = [
  ['STT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'],
  ['1', 'Lập danh sách hộ trồng chè', 'Phòng Kinh tế', 'Hội Nông dân xã', '30/6/2026'],
  ['2', 'Tập huấn kỹ thuật hái chè', '', 'Hội Phụ nữ xã; Hội Nông dân xã', 'Quý III/2026'],
  ['3', 'Kiểm tra vùng nguyên liệu', 'Công an xã', 'Phòng Kinh tế', 'Tháng 9/2026'],
];
const COLUMNS = { stt: 'A', task: 'B', lead: 'C', coordinate: 'D', deadline: 'E' };

function golden(columns: GoldenTable['layout']['columns'], ...rows: GoldenRow[]): GoldenTable {
  return {
    layout: { headerRows: [1, 1], columns, repeatedHeaderRows: [], titleRows: [], totalRows: [] },
    rows,
  };
}

const read: readonly ReportJsonAppendix[] = readAppendices(LINES);
const wrong = (table: GoldenTable) =>
  judgeTable(table, read)
    .filter(({ ok }) => !ok)
    .map(({ measure, place }) => `${measure} ${place}`.trim());

describe('a reading judged by its golden', () => {
  it('every answer that differs is counted under its measure', () => {
    expect(
      wrong(
        golden(
          COLUMNS,
          { row: 1, kind: 'header' },
          {
            row: 2,
            kind: 'task',
            number: '1',
            level: 1,
            lead: ['Phòng Tài chính'],
            deadline: { kind: 'date', due: '2026-06-30' },
          },
          {
            row: 4,
            kind: 'group',
          },
        ),
      ),
    ).toEqual(['lead 2', 'kind 4']);
  });

  it('a cell that was merged may be read blank or with the value of its row', () => {
    const over: GoldenRow = { row: 2, kind: 'task', lead: ['Phòng Kinh tế'] };
    const under: GoldenRow = { row: 3, kind: 'task', lead: ['Phòng Kinh tế'] };
    expect(wrong(golden(COLUMNS, over, under))).toEqual(['lead 3', 'falseError 3 missing-lead']);
    expect(wrong(golden(COLUMNS, over, { ...under, lead: [] }))).toEqual([]);
    const filled = readAppendices(
      LINES.map((line, i) => line.with(2, i === 2 ? 'Phòng Kinh tế' : (line[2] ?? ''))),
    );
    const merged = golden(COLUMNS, over, { ...under, lead: [], merged: { lead: 2 } });
    expect(judgeTable(merged, filled).filter(({ ok }) => !ok)).toEqual([]);
  });

  it('a name whose head is shared may stand as spelled or in full', () => {
    const row: GoldenRow = { row: 3, kind: 'task', coordinate: ['Hội Phụ nữ', 'Hội Nông dân xã'] };
    expect(wrong(golden(COLUMNS, row))).toEqual(['coordinate 3']);
    expect(wrong(golden(COLUMNS, { ...row, fullNames: { 'Hội Phụ nữ': 'Hội Phụ nữ xã' } }))).toEqual([]);
  });

  it('no column of `other` may be given a decisive meaning; any other meaning the golden lacks is wrong', () => {
    expect(wrong(golden({ stt: 'A', task: 'B', lead: 'C', coordinate: 'D', other: ['E'] }))).toEqual([
      'column deadline',
      'allColumns',
    ]);
  });

  it('a table whose only unit column is that of the executor may be read as led', () => {
    const lines = LINES.map((line, i) => [
      ...line.slice(0, 2),
      i === 0 ? 'Đơn vị chủ trì' : (line[3] ?? ''),
      line[4] ?? '',
    ]);
    const table = golden(
      { stt: 'A', task: 'B', executor: 'C', deadline: 'D' },
      { row: 2, kind: 'task', executor: ['Hội Nông dân xã'] },
    );
    expect(judgeTable(table, readAppendices(lines)).filter(({ ok }) => !ok)).toEqual([]);
  });

  it('of a table that is not found its tasks and groups are missed', () => {
    const table = golden(
      COLUMNS,
      { row: 1, kind: 'header' },
      { row: 2, kind: 'group' },
      { row: 3, kind: 'task' },
    );
    expect(judgeTable(table, []).map(({ measure, place, ok }) => [measure, place, ok])).toEqual([
      ['found', '', false],
      ['kind', '2', false],
      ['kind', '3', false],
    ]);
  });

  it('a table without a header is the one that shares its tasks', () => {
    const table = golden(COLUMNS, { row: 2, kind: 'task' });
    const headless = { ...table, layout: { ...table.layout, headerRows: null } };
    expect(judgeTable(headless, read).filter(({ ok }) => !ok)).toEqual([]);
  });
});
