import { defaultSettings, readSettings, withChoices } from '../../src/app/settings';

describe('readSettings', () => {
  it('takes what it wrote', () => {
    const settings = withChoices(
      { ...defaultSettings, asOf: '2026-06-30', units: { 'vp ubnd': 'Văn phòng UBND' } },
      'Phụ lục I',
      [
        {
          headerRows: null,
          area: { top: 5, left: 1, bottom: 1_048_576, right: 6 },
          columns: { 4: 'coordinate', 5: null },
          rows: { 16: 'group' },
          year: 2026,
          issued: '2026-01-12',
          confirmed: ['Tháng 6 → month 2026-06-30 2026-06-30'],
          seen: { rows: { 5: 'stt' }, columns: { 4: 'phối hợp' } },
        },
      ],
    );
    expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it('takes what was kept before there was more than header, area and columns', () => {
    const area = { top: 5, left: 1, bottom: 30, right: 6 };
    const sheets = { 'Phụ lục I': [{ headerRows: [5, 6], area, columns: { 2: 'task', 3: null } }] };
    expect(readSettings({ dueSoonDays: 7, sheets }).sheets).toEqual(sheets);
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
