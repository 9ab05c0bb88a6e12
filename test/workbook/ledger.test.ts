import { ledgerName, readLedgerName, readReference, referenceTo } from '../../src/workbook/ledger';

describe('the ledger in defined names', () => {
  it('reads back what it wrote', () => {
    for (const entry of [
      { kind: 'sheet', tag: 'unit.1x9' },
      { kind: 'mark', set: 12, index: 3 },
      { kind: 'columns', tag: 'tracking.1' },
    ] as const)
      expect(readLedgerName(ledgerName(entry))).toEqual(entry);
    expect(readLedgerName('Print_Area')).toBeNull();
  });

  it('reads references of any sheet name, and nothing from a broken one', () => {
    const area = { top: 7, left: 2, bottom: 120, right: 28 };
    expect(readReference(referenceTo("Phụ lục 'I'", area))).toEqual({ sheet: "Phụ lục 'I'", area });
    expect(readReference('=Sheet1!$A$1')).toEqual({
      sheet: 'Sheet1',
      area: { top: 1, left: 1, bottom: 1, right: 1 },
    });
    expect(readReference('=#REF!')).toEqual({ sheet: null, area: null });
    expect(readReference("='Sheet 1'!#REF!")).toEqual({ sheet: null, area: null });
  });
});
