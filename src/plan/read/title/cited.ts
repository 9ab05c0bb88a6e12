/** Documents a title only cites: their numbers and dates are not the plan's. */
import { CITING_WORDS, DOCUMENT_NOUNS } from '../../words/documentNouns';
import { nfc } from '../../words/text';
import type { TitleLine } from './lines';

const CITING = CITING_WORDS.join('|');
const NOUN = `(?:${DOCUMENT_NOUNS.join('|')})`;
const NUMBER = String.raw`(?:số\s*[:.]?\s*)?[\d…._]*\s*[/-]\s*[\p{L}\d][\p{L}\d&/.–-]*`;
const DATE = String.raw`(?:,?\s*ngày\s*[\d….\s/-]*(?:tháng\s*[\d….]*\s*năm\s*)?20\d\d)?`;

/** Named by its number: "Nghị quyết số 57-NQ/TW ngày 22/12/2024"; up to so many words may stand between noun and number. */
const NAMED = String.raw`${NOUN}(?:\s+\p{L}+){0,3}?\s+${NUMBER}${DATE}`;
const CITED = new RegExp(
  String.raw`(?<![\p{L}])(?<!kèm\s)(?:${CITING})\s+(?:[\p{L},]+\s+){0,6}?${NAMED}`,
  'giu',
);
const STARTS_NAMED = new RegExp(`^${NAMED}`, 'iu');
const ENDS_CITING = new RegExp(String.raw`(?<![\p{L}])(?:${CITING})$`, 'iu');
/** "(Kèm theo …", "(Ban hành theo …": the first document after it is the plan's own. */
const OWN = new RegExp(
  String.raw`^[\s("“]*(?:ban hành|kèm|theo)(?:\s+(?:kèm|theo))*(?:\s+[\p{L},]+){0,8}?\s+${NAMED}`,
  'iu',
);

/** The same lines without the documents they cite, a document's name that goes on from the line above included. */
export function withoutCited(lines: readonly TitleLine[]): TitleLine[] {
  return lines.map((line, i) => {
    const text = nfc(line.text);
    const own = OWN.exec(text)?.[0] ?? '';
    const rest = text.slice(own.length);
    const goesOn = own === '' && ENDS_CITING.test(nfc(lines[i - 1]?.text ?? '').trim());
    return { ...line, text: own + (goesOn ? rest.replace(STARTS_NAMED, ' ') : rest).replace(CITED, ' ') };
  });
}
