import { check } from '../../../src/plan/check';
import { gridOfText } from '../../../src/plan/model/grid';
import { reportJson } from '../../../src/cli/report';

const rows = [
  ['(Ban hành kèm theo Kế hoạch số 40/KH-UBND ngày 05/01/2026 của UBND phường Tân Hòa)'],
  [''],
  ['TT', 'Nội dung công việc', 'Chủ trì', 'Thời gian hoàn thành', 'Kinh phí', 'Diện tích'],
  ['1', 'Trồng cây bóng mát', 'Phòng Kinh tế', '30/6/2026', '15.000.000', '2 ha'],
  ['2', 'Nạo vét mương', '', '20/12/2025', '', ''],
];

describe('reportJson', () => {
  const report = reportJson(check(gridOfText('Biểu 1', rows), { asOf: '2026-06-28' }));

  it('says where everything stands in sheet rows and column letters', () => {
    expect(report.error).toBeNull();
    expect(report.appendices).toHaveLength(1);
    expect(report.appendices[0]).toMatchObject({
      sheet: 'Biểu 1',
      range: 'A3:F5',
      plan: { number: '40/KH-UBND', year: 2026, issued: '2026-01-05' },
      layout: {
        form: 'table',
        headerRows: [3, 3],
        columns: { stt: 'A', task: 'B', lead: 'C', deadline: 'D', budget: 'E', other: ['F'] },
        repeatedHeaderRows: [],
        titleRows: [1],
        totalRows: [],
      },
    });
  });

  it('says of every column how sure its meaning is and why', () => {
    const [appendix] = report.appendices;
    const details = appendix?.layout.columnDetails ?? [];
    expect(details.map(({ column }) => column)).toEqual(
      [...details].map(({ column }) => column).sort((a, b) => a.localeCompare(b)),
    );
    for (const { meaning, column, confidence, certain, reasons } of details) {
      if (meaning !== null) expect(appendix?.layout.columns[meaning]).toBe(column);
      expect(confidence).toBeGreaterThan(0);
      expect(typeof certain).toBe('boolean');
      for (const { text } of reasons) expect(text).not.toMatch(/^$|[{}]/);
    }
    expect(details.length).toBeGreaterThan(3);
  });

  it('gives each row its reading', () => {
    expect(report.appendices[0]?.rows.find(({ row }) => row === 4)).toEqual({
      row: 4,
      byHand: false,
      kind: 'task',
      certain: true,
      reasons: [{ code: 'row-own-parts', text: 'Dòng có đơn vị, thời hạn hoặc sản phẩm riêng' }],
      number: '1',
      level: 1,
      parent: null,
      of: null,
      shift: 0,
      task: 'Trồng cây bóng mát',
      text: 'Trồng cây bóng mát',
      indexGroup: null,
      indexItem: null,
      lead: ['Phòng Kinh tế'],
      coordinate: [],
      executor: [],
      director: [],
      deadline: {
        text: '30/6/2026',
        kind: 'date',
        dues: ['2026-06-30'],
        due: '2026-06-30',
        certain: true,
        doubts: [],
      },
      product: null,
      requirement: null,
      budget: 15_000_000,
      status: { state: 'due-soon', daysLeft: 2 },
      sourceRows: {},
    });
  });

  it('names the parts of a row that stand elsewhere', () => {
    const same = [
      ['TT', 'Nội dung công việc', 'Chủ trì', 'Thời hạn'],
      ['1', 'Cắm mốc lộ giới', 'Phòng Kinh tế', '30/6/2026'],
      ['2', 'Sơn lại vạch đường', 'nt', '30/7/2026'],
    ];
    const rows =
      reportJson(check(gridOfText('Biểu 1', same), { asOf: '2026-06-28' })).appendices[0]?.rows ?? [];
    expect(rows.map(({ inherited }) => inherited)).toEqual([undefined, undefined, ['lead']]);
  });

  it('gives a row that was cut in two its own text, and the whole beside it', () => {
    const cut = [
      ['TT', 'Nội dung công việc', 'Chủ trì', 'Thời hạn'],
      ['1', 'Cắm biển cảnh báo ở các', 'Công an xã', '30/6/2026'],
      ['', '', '', ''],
      ['', 'điểm ngập sâu', '', ''],
      ['2', 'Nạo vét mương', 'Các thôn', '30/6/2026'],
    ];
    const [first, ...others] =
      reportJson(check(gridOfText('Biểu 1', cut), { asOf: '2026-06-28' })).appendices[0]?.rows.slice(1) ?? [];
    expect(first).toMatchObject({
      row: 2,
      task: 'Cắm biển cảnh báo ở các',
      text: 'Cắm biển cảnh báo ở các điểm ngập sâu',
    });
    expect(others.find(({ row }) => row === 4)).toMatchObject({
      kind: 'continuation',
      of: 2,
      task: 'điểm ngập sâu',
    });
  });

  it('gives findings their sentence in Vietnamese and in English', () => {
    expect(report.appendices[0]?.findings).toContainEqual({
      row: 5,
      column: 'C',
      rule: 'missing-lead',
      severity: 'error',
      message: 'Nhiệm vụ 2 “Nạo vét mương” chưa ghi đơn vị chủ trì.',
      detail: 'Task 2 “Nạo vét mương” names no lead unit.',
      fix: null,
    });
  });

  it('gives units their figures', () => {
    expect(report.appendices[0]?.units).toMatchObject([
      {
        name: 'Phòng Kinh tế',
        variants: ['Phòng Kinh tế'],
        leadRows: [4],
        lead: { total: 1, dueSoon: 1, overdue: 0 },
      },
    ]);
  });

  it('leaves no gap of a sentence unfilled', () => {
    for (const { message, detail } of report.appendices[0]?.findings ?? [])
      expect(message + detail).not.toMatch(/[{}]/);
  });

  it('gives an error its sentence', () => {
    const nothing = reportJson(check(gridOfText('Trống', []), { asOf: '2026-06-28' }));
    expect(nothing).toMatchObject({ appendices: [], error: { code: 'empty-sheet' } });
    expect(nothing.error?.message).toContain('Trống');
  });
});
