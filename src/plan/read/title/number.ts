import { nfc } from '../../words/text';

const NUMBER =
  /(?:^|[^\p{L}])số\s*[:.]?\s*([\d.\s…_]*?)\s*([A-Za-z]?)\s*([/-])\s*((?:KH|QĐ|CTr|CTHĐ|TB|NQ|CV|ĐA|PA|HD|BC|CT|QC|TTr|GM|PL|KL)[\p{L}\d&.]*(?:\s?[-/–]\s?[\p{L}\d&.]+)*)/iu;

/** "01/KH-UBND" of a line; null where the number itself is left blank ("Số:      /KH-UBND"); undefined where no number is spoken of. */
export function readNumber(text: string): string | null | undefined {
  const found = NUMBER.exec(nfc(text).replace(/\s+/gu, ' '));
  if (found === null) return undefined;
  const digits = (found[1] ?? '').replace(/[^\d]/g, '');
  if (digits === '') return null;
  return `${digits}${found[2] ?? ''}${found[3] ?? '/'}${(found[4] ?? '').replace(/\s/g, '').replace(/[.]+$/, '').replace(/–/g, '-')}`;
}
