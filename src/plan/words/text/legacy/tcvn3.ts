/**
 * TCVN 5712:1993 VN3, the encoding of the ".Vn…" fonts: one byte per letter, seen today as Latin-1 characters. Capitals
 * with a tone have no code of their own: the ".VnTimeH" fonts draw small letters as capitals.
 */
const CODES = 'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ¡¢£¤¥¦§';
const LETTERS = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ';

const table: ReadonlyMap<string, string> = new Map(
  [...CODES].map((code, i) => [code, [...LETTERS][i] ?? code]),
);

export function fromTcvn3(text: string): string {
  return [...text].map((character) => table.get(character) ?? character).join('');
}

/** Codes inside or beside a word that no Unicode text has there: "c¸n bé", "kÕ ho¹ch". */
const CERTAIN = /\p{L}[µ¶·¸¹¨»¼½¾©®ª«¬×ß÷\u00AD§¦]|[µ¶·¸¹¨»¼½¾©®«¬\u00AD§¦]\p{L}/gu;
/** Capitals of Latin-1 between small letters: "kÕ", "nhiÖm". */
const CAPITAL_INSIDE = /\p{Ll}[ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞ]/gu;

/** How many spots of a text only TCVN3 explains. */
export function tcvn3Spots(text: string): number {
  return (text.match(CERTAIN)?.length ?? 0) + (text.match(CAPITAL_INSIDE)?.length ?? 0);
}
