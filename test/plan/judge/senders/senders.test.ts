import {
  listedUnits,
  senderAlone,
  senderInList,
  sendersWithoutList,
  senderTable,
  unitOfSender,
  type SentFile,
} from '../../../../src/plan/judge/senders';
import { filled, form, reportOf, templateOf, type Rows } from '../template/form';

const units = listedUnits([
  ['Tên đơn vị', 'Tên khác', 'Tệp'],
  ['UBND xã Bình Minh', 'xã Bình Minh mới', ''],
  ['UBND xã An Bình', '', ''],
  ['UBND xã An Bình Minh', '', ''],
  ['UBND phường Hòa Sơn', '', 'PL-07*.xlsx'],
  ['Sở Y tế', '', ''],
]);

const sent = (
  file: string,
  titleLines: string[] = [],
  rows: Rows | null = filled(),
  code = 'not-a-workbook',
): SentFile => ({
  file,
  titleLines,
  letterHead: null,
  reports: rows === null ? [] : [reportOf(rows, template)],
  failure: rows === null ? { code: code as 'not-a-workbook', params: {} } : null,
});
const template = templateOf();

describe('the sender of a file', () => {
  it.each<[string, string[], string | null, string]>([
    [
      'phu-luc.csv',
      ['ỦY BAN NHÂN DÂN', 'XÃ BÌNH MINH', 'Kèm theo Kế hoạch của UBND tỉnh'],
      'UBND xã Bình Minh',
      'title',
    ],
    ['phu-luc.csv', ['UBND XÃ AN BÌNH MINH'], 'UBND xã An Bình Minh', 'title'],
    ['phu-luc.csv', ['SỞ Y TẾ'], 'Sở Y tế', 'title'],
    ['KH_xa-an-binh_2026.xlsx', ['Kế hoạch của tỉnh'], 'UBND xã An Bình', 'file-name'],
    ['PhuLucBinhMinh.xlsx', [], 'UBND xã Bình Minh', 'file-name'],
    ['pl-07 (sửa).XLSX', ['UBND XÃ BÌNH MINH'], 'UBND phường Hòa Sơn', 'pattern'],
    ['phu-luc.csv', ['UBND XÃ TÂN LẬP'], null, 'nothing'],
    ['phu-luc.csv', ['Họp giữa xã An Bình và phường Hòa Sơn'], 'UBND phường Hòa Sơn', 'title'],
  ])('%s with %j is %s', (file, titleLines, unit, by) => {
    expect(senderInList({ file, titleLines }, units)).toEqual(unit === null ? null : { unit, by });
  });

  it('is nobody where two units of equal right are named', () => {
    const two = listedUnits([['UBND xã An Bình'], ['UBND xã Hà Bình']]);
    expect(senderInList({ file: 'x.csv', titleLines: ['xã An Bình, xã Hà Bình'] }, two)).toBeNull();
  });

  it('is, without a list, the issuer, but not one that all files name', () => {
    const same = [sent('binh-minh.csv'), sent('an_binh.csv')];
    expect(sendersWithoutList(same)).toEqual([
      { unit: 'binh minh', by: 'file-name' },
      { unit: 'an binh', by: 'file-name' },
    ]);
    expect(sendersWithoutList(same.slice(0, 1))).toEqual([{ unit: 'UBND tỉnh Sơn Hà', by: 'title' }]);
  });
});

describe('the sender of a file by itself', () => {
  it.each<[string, Partial<SentFile>, string | null]>([
    ['who stands at the head of the page', { letterHead: 'UBND XÃ BÌNH MINH' }, 'UBND XÃ BÌNH MINH'],
    ['else who issued the plan', {}, 'UBND tỉnh Sơn Hà'],
    ['but not where its name is of another place', { file: 'KH-xa-an-binh.xlsx' }, 'KH xa an binh'],
    ['though not where it is the same', { file: 'tinh-son-ha.xlsx' }, 'UBND tỉnh Sơn Hà'],
    ['else a place in the name of the file', { file: 'PL_xa-an-binh.xlsx', reports: [] }, 'PL xa an binh'],
    ['and nobody where the name names no place', { file: 'phu-luc.xlsx', reports: [] }, null],
  ])('is %s', (_, part, unit) => {
    expect(senderAlone({ ...sent('phu-luc.xlsx'), ...part }, null)?.unit ?? null).toBe(unit);
  });

  it('is one of those that may send, where they are listed', () => {
    const one = { ...sent('pl-07.xlsx', ['UBND XÃ AN BÌNH']), letterHead: 'UBND XÃ AN BÌNH' };
    expect(senderAlone(one, units)).toEqual({ unit: 'UBND phường Hòa Sơn', by: 'pattern' });
  });
});

describe('units of two senders', () => {
  it.each([
    ['Công an xã', 'UBND xã Bình Minh', 'Công an xã Bình Minh'],
    ['Công an xã', 'UBND xã An Bình', 'Công an xã An Bình'],
    ['Công an xã Bình Minh', 'UBND xã Bình Minh', 'Công an xã Bình Minh'],
    ['Phòng Kinh tế', 'UBND XÃ AN BÌNH', 'Phòng Kinh tế xã AN BÌNH'],
    ['Công an tỉnh', 'UBND xã An Bình', 'Công an tỉnh'],
    ['Sở Nội vụ', 'UBND xã An Bình', 'Sở Nội vụ'],
    ['Văn phòng', 'Sở Y tế', 'Văn phòng (Sở Y tế)'],
    ['Văn phòng', null, 'Văn phòng'],
  ])('%s of %s is %s', (unit, sender, own) => expect(unitOfSender(unit, sender)).toBe(own));
});

describe('the table of who sent', () => {
  const asked = listedUnits(['A', 'B', 'C', 'D', 'E', 'F'].map((name) => [name]));
  const from = (unit: string | null, one: SentFile) => ({
    sent: one,
    sender: unit === null ? null : ({ unit, by: 'title' } as const),
  });
  const lastYear = filled(form.map((row, i) => (i === 0 ? [row[0]!.replace('2026', '2025')] : row)));
  const lacking = filled();
  lacking[3]![2] = '';
  const again = sent('b2.csv', [], lacking);
  const table = senderTable({
    files: [
      from('A', sent('a.csv')),
      from('B', sent('b1.csv')),
      from('B', again),
      from('C', sent('c.csv', [], lastYear)),
      from('D', sent('d.xlsx', [], null)),
      from('E', sent('e.csv', [], null, 'no-plan-table')),
      from(null, sent('la.csv')),
    ],
    units: asked,
    template,
  });

  it('says of each unit whether it sent, what counts, and whether it is as the template demands', () => {
    expect(
      table.rows.map(({ unit, state, file, otherFiles, conforms }) => [
        unit,
        state,
        file,
        otherFiles,
        conforms,
      ]),
    ).toEqual([
      ['A', 'sent', 'a.csv', [], true],
      ['B', 'twice', 'b2.csv', ['b1.csv'], false],
      ['C', 'other', null, ['c.csv'], null],
      ['D', 'unreadable', null, ['d.xlsx'], null],
      ['E', 'other', null, ['e.csv'], null],
      ['F', 'not-sent', null, [], null],
    ]);
    expect(table.nobodys).toEqual(['la.csv']);
    expect([...table.counted.values()]).toEqual(['A', 'B']);
  });

  it('counts what each lacks', () => {
    expect(table.rows[1]!.figures).toEqual({
      tasks: 5,
      errors: 1,
      warnings: expect.any(Number),
      missingLead: 1,
      missingCoordinate: 0,
      missingDeadline: 0,
      missingProduct: 0,
      overdue: 0,
      done: 0,
    });
  });
});
