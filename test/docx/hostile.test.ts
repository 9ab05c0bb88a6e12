/** Files that are no Word document, or one nobody should unpack. */
import { readDocument } from '../../src/docx';
import { SoatError } from '../../src/plan/model/error';
import { rawWorkbook, zipOf } from '../xlsx/rawWorkbook';
import { documentParts, p, rawDocument, tbl, tc, tr } from './rawDocument';

function refusal(bytes: Uint8Array): string {
  try {
    readDocument(bytes, 'x.docx');
    return 'read';
  } catch (error) {
    return (error as SoatError).code;
  }
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ole = (stream: string): Uint8Array =>
  Uint8Array.from([...OLE, ...[...`${stream}\0`].flatMap((letter) => [letter.charCodeAt(0), 0])]);

/** The same file with a directory that says its first part is as large as this. */
function declaring(bytes: Uint8Array, size: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  view.setUint32(view.getUint32(bytes.length - 6, true) + 24, size, true);
  return bytes;
}

describe('what is no document', () => {
  it.each<[string, Uint8Array, string]>([
    ['an old .doc', ole('WordDocument'), 'old-doc'],
    ['one with a password', ole('EncryptedPackage'), 'encrypted-document'],
    ['a web page', new TextEncoder().encode('<html><body>Kế hoạch</body></html>'), 'html-document'],
    ['a text', new TextEncoder().encode('Kế hoạch'), 'not-a-document'],
    ['a workbook', rawWorkbook('<sheetData/>'), 'not-a-document'],
    ['one that is cut', rawDocument(p('Kế hoạch')).slice(0, -40), 'damaged'],
    [
      'one whose text is cut',
      zipOf({ ...documentParts(''), 'word/document.xml': '<w:document><w:body><w:p>' }),
      'damaged',
    ],
    ['one without a body', zipOf({ ...documentParts(''), 'word/document.xml': '<document/>' }), 'damaged'],
    ['a bomb', declaring(rawDocument(p('Kế hoạch')), 300 * 1024 * 1024), 'too-large'],
    [
      'one with a table of a million columns',
      rawDocument(tbl([tr([tc('x', '<w:gridSpan w:val="1000000"/>')])])),
      'damaged',
    ],
  ])('is refused: %s', (_, bytes, code) => {
    expect(refusal(bytes)).toBe(code);
  });

  it('is not one whose styles are based on each other, or whose lists name each other', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style><w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const body = p('x', '<w:pStyle w:val="A"/><w:numPr><w:numId w:val="1"/></w:numPr>');
    expect(refusal(rawDocument(body, { styles, numbering }))).toBe('read');
  });
});
