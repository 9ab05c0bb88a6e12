import { check } from '../../src/plan/check';
import { gridOfText } from '../../src/plan/model/grid';
import { shownTables } from '../../src/tep/shown';

const header = ['TT', 'Nhiệm vụ', 'Đơn vị chủ trì, phối hợp', 'Thời hạn hoàn thành'];

function shown(rows: readonly (readonly string[])[]) {
  const grid = gridOfText('Phụ lục', [header, ...rows]);
  return shownTables({ sheets: [{ grid, report: check(grid, { asOf: '2026-08-01' }) }] }, 'vi')[0]!;
}

describe('what was found, as the page shows it', () => {
  it('stands by rows in sheet order, each once, with who and when as they were read', () => {
    const { rows, verdict } = shown([
      ['1', 'Nạo vét kênh Ba Xã', 'Chủ trì: Phòng Kinh tế; phối hợp: Công an xã', '31/6/2026'],
      ['2', 'Sửa cầu Ông Me', 'Chủ trì: Phòng Kinh tế; phối hợp: Công an xã', '30/6/2026'],
      ['3', 'Trồng cây ở trường', '', '31/9/2026'],
    ]);
    expect(verdict).toMatch(/^Còn \d+ lỗi/);
    const places = rows.map(({ row }) => row);
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    expect(rows.find(({ row }) => row === 2)).toMatchObject({
      text: '1 Nạo vét kênh Ba Xã',
      cells: [
        { name: 'Chủ trì, phối hợp', text: 'Phòng Kinh tế; Công an xã' },
        { name: 'Thời hạn', text: '31/6/2026' },
      ],
      findings: [expect.objectContaining({ severity: 'error', place: 'D2' })],
    });
    const third = rows.find(({ row }) => row === 4);
    expect(third?.cells[0]?.text).toBe('');
    expect(third?.findings.length).toBeGreaterThan(1);
  });

  it('says of a row that is no task what stands in it', () => {
    const { rows } = shown([
      ['I', 'CÔNG TÁC MÔI TRƯỜNG', '', ''],
      ['1', 'Nạo vét kênh Ba Xã', 'Phòng Kinh tế', '30/9/2026'],
      ['III', 'CÔNG TÁC  KHÁC', '', ''],
      ['1', 'Sửa cầu Ông Me', 'Phòng Kinh tế', '30/9/2026'],
    ]);
    expect(rows).toContainEqual(expect.objectContaining({ row: 4, text: 'III · CÔNG TÁC KHÁC', cells: [] }));
  });
});
