import { choicesOfOffice, officeOf, officeText, readOffice } from '../../../src/app/office';
import { defaultSettings } from '../../../src/app/settings';
import { LOCALES } from '../../../src/plan/messages';
import { SoatError } from '../../../src/plan/model/error';

function problem(text: string): { code: string; params: object } {
  try {
    readOffice(text, 'soat.json');
  } catch (error) {
    if (error instanceof SoatError) return { code: error.code, params: error.params };
    throw error;
  }
  throw new Error('it was taken');
}

describe('soat.json', () => {
  it('is read with comments and a comma too many', () => {
    const text = `\uFEFF// chung
    { "mode": "draft", /* ba
      dòng */ "dueSoonDays": 10,
      "units": { "Phòng Văn hóa - Xã hội": ["Phòng VH-XH", "VHXH \\u0111"], },
      "rules": { "number-gap": "off", "missing-product": "info" },
    }`;
    const office = readOffice(text, 'soat.json');
    expect(choicesOfOffice(office)).toEqual({
      mode: 'draft',
      dueSoonDays: 10,
      units: {
        'phòng văn hóa-xã hội': 'Phòng Văn hóa - Xã hội',
        'phòng vh-xh': 'Phòng Văn hóa - Xã hội',
        'vhxh đ': 'Phòng Văn hóa - Xã hội',
      },
      rules: { 'number-gap': 'off', 'missing-product': 'info' },
    });
  });

  it.each([
    ['{\n  "mode": "draft"\n  "rules": {}\n}', 'settings-syntax', { line: 3, column: 3 }],
    ['{ "mode": draft }', 'settings-syntax', { line: 1, column: 11 }],
    ['{ "units": { "a": ["b" } }', 'settings-syntax', { line: 1 }],
    ['{} {}', 'settings-syntax', { line: 1, column: 4 }],
    ['', 'settings-syntax', { line: 1, column: 1 }],
    ['[1, 2]', 'settings-value', { line: 1, expected: '{ … }' }],
    ['{\n\n  "modes": "draft"\n}', 'settings-unknown', { line: 3, name: 'modes' }],
    [
      '{\n  "rules": {\n    "number-gab": "off"\n  }\n}',
      'settings-unknown',
      { line: 3, name: 'rules › number-gab' },
    ],
    [
      '{\n  "rules": {\n    "number-gap":\n      "none"\n  }\n}',
      'settings-value',
      { line: 4, name: 'rules › number-gap', expected: 'error, warning, info, off' },
    ],
    ['{ "dueSoonDays": 0 }', 'settings-value', { line: 1, name: 'dueSoonDays' }],
    ['{ "units": { "A": "B" } }', 'settings-value', { line: 1, name: 'units › A' }],
  ])('says where %j is wrong', (text, code, params) => {
    expect(problem(text)).toMatchObject({ code, params: { file: 'soat.json', ...params } });
  });

  it.each(LOCALES)('is written with comments, and read as it was meant (%s)', (locale) => {
    const choices = {
      ...defaultSettings,
      mode: 'draft' as const,
      dueSoonDays: 15,
      units: { 'phòng vh-xh': 'Phòng Văn hóa - Xã hội', 'phòng văn hóa-xã hội': 'Phòng Văn hóa - Xã hội' },
      rules: { 'number-gap': 'off' as const },
    };
    const text = officeText(officeOf(choices), locale);
    expect(text.match(/^ *\/\/ /gmu)?.length).toBeGreaterThan(7);
    const { mode, dueSoonDays, daysOff, beforeIsExclusive, units, rules } = choices;
    expect(choicesOfOffice(readOffice(text, 'soat.json'))).toEqual({
      mode,
      dueSoonDays,
      daysOff,
      beforeIsExclusive,
      units,
      rules,
    });
  });

  it('keeps the path of a template', () => {
    const text = officeText({ ...officeOf(), template: '../mau/Mẫu 01.xlsx' }, 'vi');
    expect(readOffice(text, 'soat.json').template).toBe('../mau/Mẫu 01.xlsx');
    expect(readOffice(officeText(officeOf(), 'vi'), 'soat.json').template).toBeUndefined();
  });
});
