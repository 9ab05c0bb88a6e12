import { shownText } from '../../../src/excel/read/shown';

describe('the text a cell surely shows', () => {
  it.each([
    ['Quý II/2026', 'General'],
    ['Quý II/2026', '@'],
    ['Quý II/2026', 'dd/mm/yyyy'],
    ['Quý II/2026', '#,##0;[Red]-#,##0;"-"'],
  ])('is the text %s itself under the format %s', (value, format) => {
    expect(shownText(value, format)).toBe(value);
  });

  it('is nothing for an empty cell, and the digits of a plain whole number', () => {
    expect(shownText(null, 'dd/mm/yyyy')).toBe('');
    expect(shownText(12, 'General')).toBe('12');
    expect(shownText(-12, 'General')).toBe('-12');
  });

  it.each([
    [46188, 'dd/mm/yyyy'],
    [12, '00'],
    [1.5, 'General'],
    [250_000_000_000, 'General'],
    [true, 'General'],
    ['I', '"Mục "@'],
    ['I', ';;;'],
  ])('is for Excel to say of %s under the format %s', (value, format) => {
    expect(shownText(value, format)).toBeNull();
  });
});
