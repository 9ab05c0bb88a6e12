import { compareKey } from '../../words/text';

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/(?:nghìn|ngàn) tỷ|(?:nghìn|ngàn) tỉ/u, 1e12],
  [/(?<!\p{L})(?:tỷ|tỉ)(?!\p{L})/u, 1e9],
  [/(?<!\p{L})(?:triệu|trđ|tr\.đ|tr)(?!\p{L})/u, 1e6],
  [/(?<!\p{L})(?:nghìn|ngàn)(?!\p{L})|1\.000\s*đ|1000\s*đ/u, 1e3],
];

/**
 * By what an amount must be multiplied to be in đồng, as its header says ("Kinh phí (triệu đồng)": 1,000,000; "Kinh
 * phí": 1).
 */
export function moneyFactor(header: string): number {
  const key = compareKey(header);
  return UNITS.find(([unit]) => unit.test(key))?.[1] ?? 1;
}
