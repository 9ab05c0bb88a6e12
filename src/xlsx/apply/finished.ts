import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { withOursHidden } from './ledger';
import { withLinkTexts } from './linkTexts';

/** The file with what the engine cannot write: hidden names, very hidden sheets, texts of links. Other parts stay byte for byte. */
export function finished(bytes: Uint8Array, veryHidden: ReadonlySet<string>): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [part, content] of Object.entries(parts)) {
    if (part === 'xl/workbook.xml') parts[part] = strToU8(withOursHidden(strFromU8(content), veryHidden));
    else if (/^xl\/worksheets\/[^/]+\.xml$/.test(part))
      parts[part] = strToU8(withLinkTexts(strFromU8(content)));
  }
  return zipSync(parts);
}
