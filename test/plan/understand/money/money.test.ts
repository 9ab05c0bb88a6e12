import { moneyFactor, parseMoney } from '../../../../src/plan/understand/money';
import { expectNoHang } from '../../../support/noHang';

describe('parseMoney', () => {
  it.each([
    ['3.960.000', 3_960_000],
    ['3.960.000 đồng', 3_960_000],
    ['12,900,000', 12_900_000],
    ['500,000', 500_000],
    ['500.000đ', 500_000],
    ['2,5 triệu', 2_500_000],
    ['2,5 triệu đồng', 2_500_000],
    ['1,2 tỷ', 1_200_000_000],
    ['1.250 triệu đồng', 1_250_000_000],
    ['Khoảng 15 triệu', 15_000_000],
    ['20 tr', 20_000_000],
    ['12,7 triệu', 12_700_000],
    ['0', 0],
    ['1 000 000', 1_000_000],
  ])('%s', (cell, amount) => {
    expect(parseMoney(cell)).toBe(amount);
    expect(parseMoney(cell.normalize('NFD'))).toBe(amount);
  });

  it.each([
    '',
    '-',
    'Ngân sách xã',
    '10 - 20 triệu',
    'Theo Quyết định 15/QĐ-UBND',
    '5 triệu/năm',
    'Năm 2025',
  ])('%s is no amount', (cell) => {
    expect(parseMoney(cell)).toBeNull();
  });

  it('takes the factor of the header where the cell has no unit of its own', () => {
    const factor = moneyFactor('Kinh phí (triệu đồng)');
    expect(parseMoney('1.200', factor)).toBe(1_200_000_000);
    expect(parseMoney('12,5', factor)).toBe(12_500_000);
    expect(parseMoney('2 tỷ', factor)).toBe(2_000_000_000);
  });

  it('does not hang on a long cell', () => {
    expect(expectNoHang(() => parseMoney(`${'1.'.repeat(16_000)}x`))).toBeNull();
    expect(expectNoHang(() => parseMoney(`1${' '.repeat(32_000)}x`))).toBeNull();
  });
});

it.each([
  ['Kinh phí', 1],
  ['Kinh phí thực hiện (đồng)', 1],
  ['Dự toán (triệu đồng)', 1e6],
  ['ĐVT: 1.000 đồng', 1e3],
  ['Tổng mức đầu tư (tỷ đồng)', 1e9],
  ['Kinh phí (trđ)', 1e6],
  ['Nghìn đồng', 1e3],
])('moneyFactor of “%s”', (header, factor) => {
  expect(moneyFactor(header)).toBe(factor);
});
