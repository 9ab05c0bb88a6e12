import { defaultSettings, readSettings, withMeaning } from '../../src/app/settings';

describe('readSettings', () => {
  it('takes what it wrote', () => {
    const settings = withMeaning(
      { ...defaultSettings, asOf: '2026-06-30', units: { 'vp ubnd': 'Văn phòng UBND' } },
      'Phụ lục I',
      undefined,
      4,
      'coordinate',
    );
    expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it.each([
    null,
    'x',
    3,
    [],
    { asOf: '31/12/2026', dueSoonDays: -1, units: 5, sheets: { a: [{ columns: { 2: 'x' } }] } },
  ])('falls back for what somebody else may have put there: %j', (stored) => {
    expect(readSettings(stored)).toEqual(defaultSettings);
  });

  it('keeps the good parts of damaged settings', () => {
    expect(readSettings({ dueSoonDays: 30, asOf: 'hôm nay' })).toEqual({
      ...defaultSettings,
      dueSoonDays: 30,
    });
  });
});

describe('withMeaning', () => {
  it('adds to what was decided about the same table', () => {
    const once = withMeaning(defaultSettings, 'A', undefined, 2, 'task');
    const twice = withMeaning(once, 'A', undefined, 3, null);
    expect(twice.sheets.A).toEqual([{ columns: { 2: 'task', 3: null } }]);
  });

  it('keeps the tables of a sheet apart', () => {
    const both = withMeaning(
      withMeaning(defaultSettings, 'A', [5, 6], 2, 'task'),
      'A',
      [20, 20],
      2,
      'product',
    );
    expect(both.sheets.A).toEqual([
      { headerRows: [5, 6], columns: { 2: 'task' } },
      { headerRows: [20, 20], columns: { 2: 'product' } },
    ]);
  });

  it('keeps the area the user chose for the table', () => {
    const area = { top: 5, left: 1, bottom: 30, right: 6 };
    const settings = {
      ...defaultSettings,
      sheets: { A: [{ headerRows: [5, 6] as [number, number], area }] },
    };
    expect(withMeaning(settings, 'A', [5, 6], 2, 'task').sheets.A).toEqual([
      { headerRows: [5, 6], area, columns: { 2: 'task' } },
    ]);
  });
});
