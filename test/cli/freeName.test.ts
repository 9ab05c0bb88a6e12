import { freeName } from '../../src/cli/freeName';

describe('freeName', () => {
  it.each([
    ['Phòng Văn hóa – Xã hội', 'phong-van-hoa-xa-hoi'],
    ['CON', 'don-vi-con'],
    ['Aux', 'don-vi-aux'],
    ['nul', 'don-vi-nul'],
    ['PRN', 'don-vi-prn'],
    ['Com1', 'don-vi-com1'],
    ['LPT 9', 'lpt-9'],
    ['Lpt9', 'don-vi-lpt9'],
    ['Con Cuông', 'con-cuong'],
    ['…', 'don-vi'],
    ['../../etc/passwd', 'etc-passwd'],
    [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
  ])('%j is %s', (unit, name) => {
    expect(freeName(unit, new Set())).toBe(name);
  });

  it('numbers units whose names fall together', () => {
    const taken = new Set<string>();
    expect(['Sở Y tế', 'So y te', 'SỞ Y TẾ'].map((unit) => freeName(unit, taken))).toEqual([
      'so-y-te',
      'so-y-te-2',
      'so-y-te-3',
    ]);
  });
});
