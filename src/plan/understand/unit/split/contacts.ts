import { tokenise } from '../../../words/tokens';
import { titles } from '../../../words/units/titles';
import { personLength } from './starts';

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
 * Takes telephone numbers out of a cell, and where it has any the lines under a unit that are bulleted or name somebody in office too: they
 * say who of the unit is to be called. A cell whose first line is bulleted lists those who act, and only loses the numbers.
 */
export function withoutContacts(cell: string): WithoutContacts {
  const numbers = MAY_HAVE_PHONE.test(cell) ? cell.match(PHONE) : null;
  if (numbers === null) return { names: cell, contacts: [] };
  const [first = '', ...rest] = cell.split('\n');
  const isContact = (line: string): boolean =>
    BULLET.test(line) || (line.search(PHONE) >= 0 && (bulleted || holdsPost(line)));
  const bulleted = rest.some((line) => BULLET.test(line));
  if (BULLET.test(first) || !rest.some(isContact)) {
    return { names: cell.replace(PHONE, ''), contacts: numbers.map(tidyLine) };
  }
  const beneath = rest.filter(isContact);
  const units = [first, ...rest.filter((line) => !isContact(line))].join('\n');
  return {
    names: units.replace(PHONE, ''),
    contacts: [...beneath, ...(units.match(PHONE) ?? [])].map(tidyLine),
  };
}

/** "Sở Y tế: Phó Giám đốc Lò Thị Mai": a line that names somebody in office. */
function holdsPost(line: string): boolean {
  const { list } = tokenise(line);
  const named = list.some((_, at) => personLength(list, at) > 2);
  return named && list.some((_, at) => titles.matchAt(list, at) > 0);
}

function tidyLine(line: string): string {
  return line.replace(/^[\s;,+•*–-]+/u, '').trim();
}
