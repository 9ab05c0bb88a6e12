import { check } from '../../../../src/plan/check';
import { gridOfText } from '../../../../src/plan/model/grid';
import { doubtedCells, doubtsOf, isDoubtful } from '../../../../src/plan/judge/judged';

const sheet = (header: readonly string[], rows: readonly (readonly string[])[]) =>
  gridOfText('PL', [['KẾ HOẠCH NĂM 2026'], header, ...rows]);

const HEADER = ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'];
const ROWS = [
  ['1', 'Sửa chữa trạm bơm', 'Phòng Kinh tế', '30/6/2026'],
  ['2', 'Nạo vét kênh mương', 'Phòng Kinh tế', 'Tháng 9'],
  ['3', 'Trồng cây ven đường', 'Bên nhận khoán và những người liên quan', 'Tháng 9'],
];
const of = (header: readonly string[], recognise = {}, confirmed: readonly string[] = []) =>
  check(sheet(header, ROWS), { asOf: '2026-05-01', recognise, confirmed }).appendices[0]!.appendix;

describe('what was read with doubt', () => {
  it('is the different cells of units and times, each once, at its first row', () => {
    const { table, columns, units, deadlines } = doubtsOf(of(HEADER));
    expect([table, columns]).toEqual([false, []]);
    expect(deadlines).toMatchObject([{ row: 4, column: 4, meaning: 'deadline' }]);
    expect(units).toMatchObject([{ row: 5, column: 3, meaning: 'lead' }]);
    expect(units[0]?.doubts.length).toBeGreaterThan(0);
  });

  it('is the columns that may mean something else; none of them once they are set by hand', () => {
    const strange = ['STT', 'Nội dung nhiệm vụ', 'Qwz', 'Thời hạn'];
    const { columns } = doubtsOf(of(strange));
    expect(columns.map(({ column }) => column)).toContain(3);
    const choices = [
      { columns: Object.fromEntries(columns.map(({ column, meaning }) => [column, meaning])) },
    ];
    expect(doubtsOf(of(strange, { choices })).columns).toEqual([]);
  });

  it('is nothing once all is confirmed as it was read', () => {
    const { units, deadlines } = doubtsOf(of(HEADER));
    const after = of(
      HEADER,
      {},
      [...units, ...deadlines].map(({ key }) => key),
    );
    expect(isDoubtful(doubtsOf(after))).toBe(false);
    expect(after.rows.filter(({ kind }) => kind === 'task').every(({ deadline }) => deadline?.certain)).toBe(
      true,
    );
  });

  it('is the rows that may be of another kind, until they are called right or set by hand', () => {
    const divided = [
      ['1', 'Thủy lợi nội đồng', '', ''],
      ...ROWS.slice(0, 2),
      ['4', 'Cảnh quan', '', ''],
      ...ROWS.slice(0, 2).map(([number, text, ...others]) => [number!, `${text} khu B`, ...others]),
    ];
    const judged = (confirmed: readonly string[] = [], recognise = {}) =>
      check(sheet(HEADER, divided), { asOf: '2026-05-01', recognise, confirmed }).appendices[0]!.appendix;
    const { rows } = doubtsOf(judged());
    expect(rows).toMatchObject([
      { row: 3, kind: 'group', text: 'Thủy lợi nội đồng' },
      { row: 6, kind: 'group', text: 'Cảnh quan' },
    ]);
    const after = judged(rows.map(({ key }) => key));
    expect([doubtsOf(after).rows, after.rows.find(({ row }) => row === 3)?.certain]).toEqual([[], true]);
    const choices = [{ rows: { 3: 'task', 6: 'task' } }];
    const set = judged(
      rows.map(({ key }) => key),
      { choices },
    );
    expect(set.rows.find(({ row }) => row === 3)?.kind).toBe('task');
    expect(doubtsOf(judged([], { choices })).rows).toEqual([]);
    expect(doubtedCells(doubtsOf(judged()), 'vi')).toEqual(['2 dòng (ví dụ dòng 3: nhóm)', '1 ô thời hạn']);
    expect(doubtedCells(doubtsOf(after), 'en')).toEqual(['deadlines: 1']);
  });

  it('is nothing where there is no task: that has to be said, not asked', () => {
    const blank = { ...of(['STT', 'Nội dung nhiệm vụ', 'Qwz', 'Thời hạn']), rows: [] };
    expect(isDoubtful(doubtsOf(blank))).toBe(false);
  });

  it('is the table as a whole where little of it is known for no one column', () => {
    const odd = { ...of(HEADER), confidence: 0.4 };
    expect(doubtsOf(odd).table).toBe(true);
    expect(doubtsOf({ ...odd, range: { ...odd.range, right: odd.range.left } }).table).toBe(false);
  });
});
