import { ROLES, type GoldenRow, type GoldenTable } from '../../measure/golden';
import { columnOfMeaning, withCells, type Transform } from '../variant';

const HEADS = ['Sở', 'Phòng', 'Ban', 'Trung tâm', 'Chi cục', 'Viện', 'Hội', 'Công ty'];
const FIRST = ['Lam', 'Vân', 'Hạ', 'Thạch', 'Trúc', 'Quế', 'Ngân', 'Tùng', 'Sa', 'Mộc', 'Thanh'];
const SECOND = ['Sơn', 'Khê', 'Đài', 'Lĩnh', 'Giang', 'Điền', 'Châu'];

/** A name no plan has: 8 heads with 77 names of places that are nowhere, the same for the same index. */
export function inventedName(index: number): string {
  const name = `${FIRST[index % FIRST.length]} ${SECOND[index % SECOND.length]}`;
  const again = Math.floor(index / (FIRST.length * SECOND.length));
  return `${HEADS[(index + again) % HEADS.length]} ${name}`;
}

/** Every unit of the goldens has another name, the same one everywhere; groups of offices ("các …") keep theirs. */
export const officesInvented: Transform = (document) => {
  const tables = document.tables.filter((table) =>
    ROLES.some((role) => columnOfMeaning(table, role) !== undefined),
  );
  if (tables.length === 0) return [];
  const names = namesOf(tables);
  const columns = new Set(tables.flatMap((table) => ROLES.map((role) => columnOfMeaning(table, role))));
  const rows = new Set(
    tables.flatMap((table) => table.rows.filter(({ kind }) => kind === 'task').map(({ row }) => row)),
  );
  const longestFirst = [...names.keys()].sort((one, other) => other.length - one.length);
  const variant = withCells(document, (text, row, column) =>
    rows.has(row) && columns.has(column) ? replaced(text, longestFirst, names) : text,
  );
  return [
    {
      ...variant,
      tables: document.tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) => renamed(row, names)),
      })),
    },
  ];
};

function namesOf(tables: readonly GoldenTable[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { rows } of tables)
    for (const row of rows)
      for (const unit of ROLES.flatMap((role) => row[role] ?? []))
        if (!/^các\s/iu.test(unit) && !names.has(unit)) names.set(unit, inventedName(names.size));
  return names;
}

/** Each stretch is replaced once: the placeholder of a name already replaced holds no word of another. */
function replaced(text: string, longestFirst: readonly string[], names: ReadonlyMap<string, string>): string {
  let cell = text.normalize('NFC');
  longestFirst.forEach((name, i) => {
    const words = name
      .normalize('NFC')
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    cell = cell.replace(new RegExp(`(?<![\\p{L}\\d])${words.join('\\s+')}(?![\\p{L}\\d])`, 'gu'), `⟦${i}⟧`);
  });
  return cell.replace(/⟦(\d+)⟧/g, (_, i: string) => names.get(longestFirst[Number(i)] ?? '') ?? '');
}

function renamed(row: GoldenRow, names: ReadonlyMap<string, string>): GoldenRow {
  const units = Object.fromEntries(
    ROLES.flatMap((role) => {
      const these = row[role];
      return these === undefined ? [] : [[role, these.map((unit) => names.get(unit) ?? unit)]];
    }),
  );
  return { ...row, ...units, fullNames: {} };
}
