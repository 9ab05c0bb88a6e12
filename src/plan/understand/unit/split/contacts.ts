const LABEL = 'sđt|số đt|đtdđ|đt|điện thoại|số điện thoại|tel|hotline|zalo|di động';
/** What most cells lack: looked for first, because the pattern below looks around itself. */
const MAY_HAVE_PHONE = new RegExp(`${LABEL}|0[\\dx]{2}`, 'iu');
/** A telephone number, behind a label or bare; digits may be blotted out ("0xxxxxxxxx"). Inside a bracket it stays with its name. */
const PHONE = new RegExp(
  `(?<!\\p{L}|\\([^)\\n]{0,80})(?:${LABEL})\\s*[:.]?\\s*[+(]?[\\dx][\\dx. ()-]{6,20}[\\dx]|(?<![^\\s,;-]|\\([^)\\n]{0,80})0[\\dx]{2}[\\dx. ]{5,8}[\\dx](?!\\d)`,
  'giu',
);
const BULLET = /^\s*[-+•*–]/u;

/** A cell without what only says whom to call. */
export interface WithoutContacts {
  readonly names: string;
  /** The lines and numbers taken out, as they stand. */
  readonly contacts: readonly string[];
}

/**
 * Takes telephone numbers out of a cell, and where it has any the bulleted lines under a unit too: they say who of the
 * unit is to be called. A cell whose first line is bulleted lists those who act, and only loses the numbers.
 */
export function withoutContacts(cell: string): WithoutContacts {
  const numbers = MAY_HAVE_PHONE.test(cell) ? cell.match(PHONE) : null;
  if (numbers === null) return { names: cell, contacts: [] };
  const [first = '', ...rest] = cell.split('\n');
  if (BULLET.test(first) || rest.every((line) => !BULLET.test(line))) {
    return { names: cell.replace(PHONE, ''), contacts: numbers.map(tidyLine) };
  }
  const isContact = (line: string): boolean => BULLET.test(line) || line.search(PHONE) >= 0;
  const beneath = rest.filter(isContact);
  const units = [first, ...rest.filter((line) => !isContact(line))];
  return { names: units.join('\n').replace(PHONE, ''), contacts: beneath.map(tidyLine) };
}

function tidyLine(line: string): string {
  return line.replace(/^[\s;,+•*–-]+/u, '').trim();
}
