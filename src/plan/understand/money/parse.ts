import { squash } from '../../words/text';
import { moneyFactor } from './factor';

/** One amount and nothing else: digits with separators, perhaps a unit, perhaps brackets or a leading word. */
const AMOUNT =
  /^(?:khoảng|dự kiến|tổng cộng|tổng số|tổng)?\s*:?\s*(\d[\d., ]*\d|\d)\s*(?:\(?\s*((?:nghìn |ngàn )?(?:tỷ|tỉ)|triệu|trđ|tr\.đ|tr|nghìn|ngàn)?\s*(?:đồng|vnđ|vnd|đ|₫)?\s*\)?)\.?$/iu;

/**
 * The amount of one cell in đồng, or null where the cell holds no single amount ("Ngân sách xã", "10 - 20 triệu").
 * A unit in the cell ("2,5 triệu") goes before the header's factor.
 *
 * @param factor multiplier of an amount without a unit of its own, from {@link moneyFactor}
 */
export function parseMoney(cell: string, factor = 1): number | null {
  const match = AMOUNT.exec(squash(cell));
  if (!match) return null;
  const unit = squash(match[2] ?? '');
  const own = unit === '' ? factor : moneyFactor(unit);
  const number = readNumber((match[1] ?? '').replace(/ /g, ''), own === 1);
  if (number === null) return null;
  // 12,7 triệu is 12,700,000 exactly, not 12,699,999.999…
  return Math.round(number * own * 100) / 100;
}

/**
 * "3.960.000", "12,5", "1.234,5" and the English "12.5": a point before exactly three digits separates thousands. So
 * does a comma ("500,000") where the amount is in đồng, of which nobody writes thousandths.
 */
function readNumber(text: string, inDong: boolean): number | null {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return Number(text.replace(/\./g, '').replace(',', '.'));
  const english = inDong
    ? /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
    : /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+\.\d+$/;
  if (english.test(text)) return Number(text.replace(/,/g, ''));
  return /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}
