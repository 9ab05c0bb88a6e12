import fs from 'node:fs';
import path from 'node:path';
import { workbookOf } from '../model/workbookOf';
import { openWorkbook } from './openWorkbook';
import { saveWorkbook } from './saveWorkbook';

describe('workbooks from and to files', () => {
  it('opens a workbook with values, dates, merges, widths and looks', async () => {
    const file = path.resolve(__dirname, '../../../assets/samples/chuyen-doi-so-xa.xlsx');
    const workbook = await openWorkbook(new Uint8Array(fs.readFileSync(file)), 'mau.xlsx');
    const [sheet] = workbook.sheets;
    expect(sheet?.merges.length).toBeGreaterThan(0);
    expect(sheet?.columnWidths.size).toBeGreaterThan(0);
    const cells = [...(sheet?.cells.within({ top: 1, left: 1, bottom: 500, right: 50 }) ?? [])];
    expect(cells.some(([, , { style }]) => style.bold)).toBe(true);
    expect(cells.some(([, , { value }]) => typeof value === 'string' && value.length > 20)).toBe(true);
  });

  it('gives back what it saved', async () => {
    const workbook = workbookOf({
      'Phụ lục I': [
        ['TT', 'Hạn'],
        [1, '4/30/2026'],
        ["'1.1", '=B2+1'],
      ],
      Ẩn: [['x']],
    });
    const [sheet, hidden] = workbook.sheets;
    if (!sheet || !hidden) throw new Error('two sheets');
    sheet.merge({ top: 5, left: 1, bottom: 6, right: 2 });
    sheet.columnWidths.set(2, 90);
    sheet.restyle({ top: 1, left: 1, bottom: 1, right: 2 }, { bold: true, fill: '#FFCC00' });
    sheet.frozen = { rows: 1, columns: 0 };
    hidden.visibility = 'VeryHidden';
    sheet.conditionalFormats.push({
      id: 'a',
      kind: 'Custom',
      areas: [{ top: 2, left: 1, bottom: 9, right: 2 }],
      stopIfTrue: true,
      formula: '=$B2<TODAY()',
      rule: null,
      look: { fill: '#FF0000', fontColor: '#990000', borders: {} },
    });
    sheet.validations.push({
      areas: [{ top: 2, left: 2, bottom: 9, right: 2 }],
      rule: { list: { inCellDropDown: true, source: 'Đạt,Chưa đạt' } },
      ignoreBlanks: true,
      prompt: null,
      errorAlert: null,
    });
    const back = await openWorkbook(await saveWorkbook(workbook), 'lưu.xlsx');
    const [again, still] = back.sheets;
    expect(again?.text(2, 2)).toBe('4/30/2026');
    expect(again?.at(3, 1).value).toBe('1.1');
    expect(again?.at(3, 2).formula).toBe('=B2+1');
    expect(again?.at(1, 1).style).toMatchObject({ bold: true, fill: '#FFCC00' });
    expect(again?.merges).toEqual([{ top: 5, left: 1, bottom: 6, right: 2 }]);
    expect(again?.columnWidths.get(2)).toBeCloseTo(90, 0);
    expect(again?.frozen.rows).toBe(1);
    expect(again?.conditionalFormats[0]).toMatchObject({ formula: '=$B2<TODAY()', stopIfTrue: true });
    expect(again?.conditionalFormats[0]?.look).toMatchObject({ fill: '#FF0000', fontColor: '#990000' });
    expect(again?.validations[0]?.rule).toEqual({ list: { inCellDropDown: true, source: 'Đạt,Chưa đạt' } });
    expect(still?.visibility).toBe('VeryHidden');
  });

  it('opens .csv and .tsv as text', async () => {
    const bytes = new TextEncoder().encode('TT,Nhiệm vụ\n1.1,"Rà soát, báo cáo"\n');
    const workbook = await openWorkbook(bytes, 'kế hoạch.csv');
    expect(workbook.sheets[0]?.at(2, 1).value).toBe('1.1');
    expect(workbook.sheets[0]?.text(2, 2)).toBe('Rà soát, báo cáo');
  });
});
