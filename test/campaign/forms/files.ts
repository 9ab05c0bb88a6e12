/** A campaign of files against a form: what is written to disk, and what must be said of each. */
import { captureTemplate, type Template } from '../../../src/plan/judge/template';
import { check } from '../../../src/plan/check';
import { areaAddress, columnLetter, gridOfText, type Area } from '../../../src/plan/model/grid';
import { definition, item, level, list, p, rawDocument, tbl, tc, tr } from '../../docx/rawDocument';
import { partsOf, rawWorkbook, SHEET, text, zipWithLarge } from '../../xlsx/rawWorkbook';
import { damages, type Expected } from './damage';
import { communeOf, filledIn, formFrom, sheetOf, type FormTable, type Sheet } from './form';
import { randomFrom } from './random';
import { units, priorities } from './words';

/** "rule row column", as a finding of the report says it. */
export type Said = string;

export interface CampaignFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The kinds of damage done to it. */
  readonly kinds: readonly string[];
  /** What must be said of it, sorted; null where the file cannot be used. */
  readonly expected: readonly Said[] | null;
  /** Why it cannot be used; null where it can. */
  readonly error: string | null;
}

export interface Campaign {
  readonly template: Template;
  readonly files: readonly CampaignFile[];
}

const TASKS = 28;
const MOST_DAMAGES = 3;

export function campaignOf(seed: number, count: number): Campaign {
  const form = formFrom(randomFrom(seed), TASKS, seed % 2 === 0 ? 1 : 2);
  const files = Array.from({ length: count }, (_, i) => copyOf(form, seed, i));
  return { template: templateOf(form), files: [...files, ...unusable(form)] };
}

/** The form as it was handed out, with what its office adds to it. */
function templateOf(form: FormTable): Template {
  const { title, header, merges, body } = sheetOf(form);
  const text = [...title.map((line) => [line]), ...header, ...body].map((cells) => [...cells]);
  const grid = { ...gridOfText('Phụ lục', text), merges: merges.map((area) => placed(area, title.length)) };
  const [report] = check(grid, { asOf: '2026-02-01' }).appendices;
  if (report === undefined) throw new Error('the form holds no table');
  const template = captureTemplate(report.appendix, grid);
  const columns = template.columns.map((column) =>
    column.header === 'Mức ưu tiên' ? { ...column, values: [...priorities] } : column,
  );
  return { ...template, columns, units: [...units], deadline: { from: '2026-01-01', to: '2026-12-31' } };
}

function copyOf(form: FormTable, seed: number, index: number): CampaignFile {
  const random = randomFrom(seed * 7919 + index);
  const table = filledIn(form, random);
  const touched = { rows: new Set<number>(), columns: new Set<never>() };
  const names = Object.keys(damages);
  const kinds: string[] = [];
  const expected: Expected[] = [];
  // Every kind in turn, and by chance another or two; one file in twelve is as it should be.
  const wanted = index % 12 === 11 ? [] : [names[index % names.length]!];
  if (wanted.length > 0)
    while (wanted.length < MOST_DAMAGES && random.below(3) === 0) wanted.push(random.of(names));
  for (const name of wanted) {
    const done = damages[name]!(table, touched, random);
    if (done === null) continue;
    kinds.push(name);
    expected.push(...done);
  }
  const place = communeOf(index);
  table.title.unshift(`UBND XÃ ${place.toLocaleUpperCase('vi')}`);
  const [extension, write] = formats[index % formats.length]!;
  return {
    name: `${String(index + 1).padStart(4, '0')}-xa.${extension}`,
    bytes: write(sheetOf(table)),
    kinds,
    expected: expected.map((one) => saidOf(one, table)).sort(),
    error: null,
  };
}

/** Where it stands in the file. */
function saidOf({ rule, at, column }: Expected, table: FormTable): Said {
  const header = table.title.length + 1;
  const row =
    at === 'header'
      ? header
      : at === 'title'
        ? header - 1
        : header + table.tiers + table.rows.findIndex(({ id }) => id === at);
  const letter = column === null ? '-' : columnLetter(table.columns.findIndex(({ id }) => id === column) + 1);
  return `${rule} ${row} ${letter}`;
}

/** Rows and columns of the sheet for those of the header. */
function placed({ top, left, bottom, right }: Area, above: number): Area {
  return { top: top + above + 1, left: left + 1, bottom: bottom + above + 1, right: right + 1 };
}

const rowsOf = ({ title, header, body }: Sheet): string[][] => [
  ...title.map((line) => [line]),
  ...[...header, ...body].map((cells) => [...cells]),
];

function xlsx(sheet: Sheet): Uint8Array {
  const rows = rowsOf(sheet).map((cells, r) => {
    const filled = cells.map((cell, c) => (cell === '' ? '' : text(`${columnLetter(c + 1)}${r + 1}`, cell)));
    return `<row r="${r + 1}">${filled.join('')}</row>`;
  });
  const merges = sheet.merges.map(
    (area) => `<mergeCell ref="${areaAddress(placed(area, sheet.title.length))}"/>`,
  );
  const merged = merges.length === 0 ? '' : `<mergeCells>${merges.join('')}</mergeCells>`;
  return rawWorkbook(`<sheetData>${rows.join('')}</sheetData>${merged}`);
}

const csv = (sheet: Sheet): Uint8Array =>
  new TextEncoder().encode(
    rowsOf(sheet)
      .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
      .join('\r\n'),
  );

/** The tasks of every group are numbered by a list of Word's own. */
function docx({ title, header, merges, body }: Sheet): Uint8Array {
  const heads = header.map((cells, r) =>
    tr(
      cells.flatMap((cell, c) => {
        const area = merges.find(
          ({ top, left, bottom, right }) => top <= r && bottom >= r && left <= c && right >= c,
        );
        if (area === undefined) return [tc(cell)];
        if (area.left < c) return [];
        const span = area.right > area.left ? `<w:gridSpan w:val="${area.right - area.left + 1}"/>` : '';
        const down = area.bottom > area.top ? `<w:vMerge${area.top === r ? ' w:val="restart"' : ''}/>` : '';
        return [tc(cell, span + down)];
      }),
    ),
  );
  let group = 0;
  const rows = body.map(([number = '', ...cells]) => {
    const isGroup = !/^\d/.test(number);
    if (isGroup) group += 1;
    return tr([isGroup ? number : tc(item(group, '')), ...cells]);
  });
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const lists = Array.from({ length: group }, (_, i) => list(i + 1, 0, restart));
  const numbering = [definition(0, [level(0, 'decimal', '%1')]), ...lists].join('');
  return rawDocument(title.map((line) => p(line)).join('') + tbl([...heads, ...rows]), { numbering });
}

const formats = [
  ['xlsx', xlsx],
  ['docx', docx],
  ['csv', csv],
] as const;

/** Bytes of blanks in one part: a thousandth when packed. */
const BOMB = 101_000_000;

/** The container Office puts a file with a password into. */
function encrypted(): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...'EncryptedPackage'].forEach((letter, i) => (bytes[512 + i * 2] = letter.charCodeAt(0)));
  return bytes;
}

/** Among so many there are always some of these. */
function unusable(form: FormTable): CampaignFile[] {
  const one = (name: string, bytes: Uint8Array, error: string): CampaignFile => ({
    name,
    bytes,
    kinds: [],
    expected: null,
    error,
  });
  const blank: FormTable = { ...form, rows: [] };
  const { [SHEET]: _sheet, ...others } = partsOf('<sheetData/>');
  const bomb = zipWithLarge(others, SHEET, new Uint8Array(BOMB).fill(32));
  return [
    one('9001-bom.xlsx', bomb, 'too-large'),
    one('9002-mat-khau.xlsx', encrypted(), 'encrypted'),
    one('9003-khong-phai.xlsx', new TextEncoder().encode('Kính gửi anh chị'), 'not-a-workbook'),
    one('9004-bieu-trong.xlsx', xlsx(sheetOf(blank)), 'no-tasks'),
  ];
}
