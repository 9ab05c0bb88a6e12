/**
 * Rows of a CSV text (RFC 4180; line breaks of any system). A quote counts as one only where a cell begins; what stands behind its
 * closing quote is taken as it is, as Excel does.
 *
 * @param admit called with the text and the 1-based row and column of every cell; throws to stop
 */
export function parseCsv(
  text: string,
  delimiter: string,
  admit: (cell: string, row: number, column: number) => void,
): string[][] {
  const rows: string[][] = [];
  const code = delimiter.charCodeAt(0).toString(16).padStart(4, '0');
  const plainEnd = new RegExp(`[\\r\\n\\u${code}]`, 'g');
  let row: string[] = [];
  for (let at = 0; at < text.length || row.length > 0;) {
    const quoted = text[at] === '"' ? readQuoted(text, at + 1) : { cell: '', end: at };
    plainEnd.lastIndex = quoted.end;
    const end = plainEnd.exec(text)?.index ?? text.length;
    const cell = quoted.cell + text.slice(quoted.end, end);
    admit(cell, rows.length + 1, row.length + 1);
    row.push(cell);
    if (text[end] === delimiter) {
      at = end + 1;
      continue;
    }
    rows.push(row);
    row = [];
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return rows;
}

/** @param from behind the opening quote; without a closing one the cell goes on to the end */
function readQuoted(text: string, from: number): { cell: string; end: number } {
  const pieces: string[] = [];
  for (let at = from; ;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { cell: pieces.join('') + text.slice(at), end: text.length };
    pieces.push(text.slice(at, quote));
    if (text[quote + 1] !== '"') return { cell: pieces.join(''), end: quote + 1 };
    pieces.push('"');
    at = quote + 2;
  }
}
