import { readEntry } from './entry';
import { parseArea, quotedSheet, splitSheet, localAddress } from './area';
import { shiftFormula } from './shift';
import { insertCells } from './structure';
import { workbookOf } from './workbookOf';

describe('what a written text becomes', () => {
  it.each([
    ['1.1', 1.1, 'General'],
    ['1.1', '1.1', '@'],
    ['05/04/2026', 46146, 'General'],
    ['31/12/2026', '31/12/2026', 'General'],
    ['12%', 0.12, 'General'],
    ["'1-2", '1-2', 'General'],
    ['Quý IV/2026', 'Quý IV/2026', 'General'],
    ['TRUE', true, 'General'],
    ['=A1', '=A1', '@'],
    ['', null, 'General'],
  ])('%p is %p in a cell of format %s (third column)', (text, value, format) => {
    expect(readEntry(text, format)).toMatchObject({ value, formula: null });
  });

  it.each(['=A1', '- Tham mưu', '+A1', '@SUM'])('%p begins a formula', (text) => {
    expect(readEntry(text, 'General').formula).toMatch(/^=/);
  });

  it('gives a General cell the date format', () => {
    expect(readEntry('1/2', 'General').format).toBe('d-mmm');
    expect(readEntry('05/04/2026', 'General').format).toBe('m/d/yyyy');
  });
});

describe('addresses', () => {
  it.each(['A1', 'B2:C9', 'A:C', '3:7', 'XFD1048576'])('%s is read and written alike', (address) => {
    const area = parseArea(address);
    expect(area && localAddress(area)).toBe(address);
  });

  it.each(['XFE1', 'A0', 'A1048577', 'A1:B', '', 'A1:B2:C3', 'Tên'])('%p is no address', (address) => {
    expect(parseArea(address)).toBeNull();
  });

  it('quotes sheet names where Excel does', () => {
    expect(quotedSheet('Phụ lục I')).toBe("'Phụ lục I'");
    expect(splitSheet("'Kế hoạch ''26'!A1")).toEqual({ sheet: "Kế hoạch '26", rest: 'A1' });
  });
});

describe('rows that come and go', () => {
  it('take formulas, merges and rules along', () => {
    const workbook = workbookOf({ A: [['a'], [1], [2], ['=SUM(A2:A3)']], B: [['=A!A3&"A3"']] });
    const [a, b] = workbook.sheets;
    if (!a || !b) throw new Error('two sheets');
    a.merge({ top: 3, left: 2, bottom: 4, right: 2 });
    insertCells(workbook, a, { top: 3, left: 1, bottom: 4, right: 16_384 }, 'RowInserted');
    expect(a.at(6, 1).formula).toBe('=SUM(A2:A5)');
    expect(b.at(1, 1).formula).toBe('=A!A5&"A3"');
    expect(a.merges).toEqual([{ top: 5, left: 2, bottom: 6, right: 2 }]);
  });

  it('leave #REF! where the cells of a reference are gone', () => {
    const at = { top: 2, left: 1, bottom: 3, right: 16_384 };
    expect(shiftFormula('=A2+$A$5', 'S', 'S', at, 'RowDeleted')).toBe('=#REF!+$A$3');
    expect(shiftFormula("='Khác'!A2", 'S', 'S', at, 'RowDeleted')).toBe("='Khác'!A2");
  });
});
