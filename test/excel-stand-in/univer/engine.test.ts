import { createStandIn, workbookOf, type StandIn } from '../node';

describe('formulas and conditional formats, computed by Univer', () => {
  let standIn: StandIn;
  beforeAll(async () => {
    standIn = await createStandIn({
      formulas: true,
      workbook: workbookOf({
        'Phụ lục': [
          ['TT', 'Chủ trì', 'Hạn'],
          [1, 'Văn phòng', 45000],
          [2, '', 99999],
          [3, 'Tư pháp', 45001],
        ],
        'Tổng hợp': [
          [
            '=COUNTIFS(\'Phụ lục\'!C2:C4,"<"&TODAY())',
            "=SUMIFS('Phụ lục'!A2:A4,'Phụ lục'!B2:B4,\"Văn phòng\")",
          ],
        ],
      }),
    });
  });
  afterAll(() => standIn.dispose());

  it('computes what is there when the workbook is opened, and what is written later', async () => {
    await standIn.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Tổng hợp').getRange('A1:B1');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[2, 1]]);
      context.workbook.worksheets.getItem('Phụ lục').getRange('C3').values = [[45002]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[3, 1]]);
    });
    expect(standIn.host.faults).toEqual([]);
  });

  it('shows a formula rule live: the colour goes when the cell is filled', async () => {
    await standIn.Excel.run(async (context) => {
      const rows = context.workbook.worksheets.getItem('Phụ lục').getRange('B2:B4');
      const rule = rows.conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=LEN(TRIM($B2))=0';
      rule.custom.format.fill.color = '#ff0000';
      await context.sync();
    });

    expect((await standIn.looks('Phụ lục', 'B2')).fill).toBeNull();
    expect((await standIn.looks('Phụ lục', 'B3')).fill).toBe('#FF0000');
    standIn.edit('Phụ lục', 'B3', 'Công an xã');
    expect((await standIn.looks('Phụ lục', 'B3')).fill).toBeNull();
    standIn.edit('Phụ lục', 'B4', '');
    expect((await standIn.looks('Phụ lục', 'B4')).fill).toBe('#FF0000');
  });
});

describe('a computer whose region writes decimals with a comma', () => {
  let standIn: StandIn;
  afterEach(() => standIn.dispose());

  it.each([
    ['point', '1,234', '1,234', '5', '1234'],
    ['comma', '1234,0', '1.234', '5,0', '1234'],
  ] as const)('computes TEXT and FIXED by it: %s', async (region, text, fixed, five, joined) => {
    const formulas = ['=TEXT(1234,"#,##0")', '=FIXED(1234,0)', '=TEXT(5,"#,##0")', '=1234&""'];
    standIn = await createStandIn({ formulas: true, region, workbook: workbookOf({ A: [formulas] }) });
    await standIn.settle();
    const sheet = standIn.workbook.sheet('A');
    expect([1, 2, 3, 4].map((column) => sheet?.at(1, column).value)).toEqual([text, fixed, five, joined]);
  });
});
