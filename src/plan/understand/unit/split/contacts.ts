import { tokenise } from '../../../words/tokens';
import { titles } from '../../../words/units/titles';
import { personLength } from './starts';

const LABEL = 'liên hệ|sđt|số đt|đtdđ|đt|điện thoại|số điện thoại|tel|hotline|zalo|di động';
/** What most cells lack: looked for first, because the pattern below looks around itself. */
const MAY_HAVE_PHONE = new RegExp(`${LABEL}|0[\\dx]{2}|@`, 'iu');
/** Behind a label or bare; digits may be blotted out ("0xxxxxxxxx"). */
const PHONE = `(?<!\\p{L})(?:${LABEL})\\s*[:.]?\\s*[+(]?[\\dx][\\dx. ()-]{6,20}[\\dx]|(?<![^\\s,;:(-])0[\\dx]{2}[\\dx. ]{5,11}[\\dx](?!\\d)`;
const MAIL =
  '(?:(?<!\\p{L})(?:e-?mail|thư điện tử|hộp thư)\\s*[:.]?\\s*)?(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,20}){1,4}';
/** A telephone number or an address of mail. */
const NUMBER = new RegExp(`${PHONE}|${MAIL}`, 'giu');
/** "(đ/c Lan - 0987.654.321)": who of the unit is to be called; any other bracket stays with its name. */
const BRACKET = /\s{0,3}\(([^()]{5,160})\)/gu;
/** "Đầu mối: Phòng Tổ chức" over a number: who of the unit answers. */
const ANSWERS = /^\s*(?:đầu mối|người liên hệ|cán bộ liên hệ|phụ trách)\s*:/iu;
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
  if (!MAY_HAVE_PHONE.test(cell)) return { names: cell, contacts: [] };
  const bracketed: string[] = [];
  const open = cell.replace(BRACKET, (whole, inside: string) => {
    if (inside.search(NUMBER) < 0) return whole;
    bracketed.push(tidyLine(inside));
    return '';
  });
  const { names, contacts } = withoutOpenContacts(open);
  return { names, contacts: [...bracketed, ...contacts] };
}

function withoutOpenContacts(cell: string): WithoutContacts {
  const numbers = cell.match(NUMBER);
  if (numbers === null) return { names: cell, contacts: [] };
  const [first = '', ...rest] = cell.split('\n');
  const isContact = (line: string): boolean =>
    BULLET.test(line) || ANSWERS.test(line) || (line.search(NUMBER) >= 0 && (bulleted || holdsPost(line)));
  const bulleted = rest.some((line) => BULLET.test(line));
  if (BULLET.test(first) || !rest.some(isContact)) {
    return { names: cell.replace(NUMBER, ''), contacts: numbers.map(tidyLine) };
  }
  const beneath = rest.filter(isContact);
  const units = [first, ...rest.filter((line) => !isContact(line))].join('\n');
  return {
    names: units.replace(NUMBER, ''),
    contacts: [...beneath, ...(units.match(NUMBER) ?? [])].map(tidyLine),
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
