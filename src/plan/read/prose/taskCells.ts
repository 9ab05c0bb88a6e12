import type { ColumnMeaning } from '../../model/meanings';
import type { Inherited } from '../../model/reading';
import { oneOf } from '../../words/pattern';
import { ROLE_VERBS } from '../../words/roles';
import { squash } from '../../words/text';
import type { PartMeaning } from './labelLexicon';
import { ancestorsOf, type Item, type OutlinePart } from './outline';
import type { TaskChoice } from './tasks';

/** Meanings of parts that are columns of a table; the others hold parts or the body. */
type Kept = Exclude<PartMeaning, 'assignment' | 'solution' | 'other'>;

/** The parts of a task: its own, those of its sentence, and those its groups give it. */
export function partsOf(item: Item, choice: TaskChoice): OutlinePart[] {
  const own = [...item.parts];
  const has = (meaning: PartMeaning): boolean => own.some((part) => part.meaning === meaning);
  const assigned = has('leadAndCoordinate') || has('assignment') || has('lead');
  for (const part of choice.inline.get(item) ?? []) {
    if (!has(part.meaning) && (part.meaning === 'deadline' || !assigned)) own.push(part);
  }
  for (const above of ancestorsOf(item)) {
    for (const part of above.parts) if (!has(part.meaning) && part.value !== '') own.push(part);
  }
  return own.filter((part) => part.value !== '');
}

/** What a task's or group's row holds. */
export function cellsOf(item: Item, parts: readonly OutlinePart[]) {
  const cells: Partial<Record<ColumnMeaning, string>> = { task: rawText(item) };
  const columns: Partial<Record<ColumnMeaning, number>> = { task: item.line.column };
  const sourceRows: Partial<Record<ColumnMeaning, number>> = {};
  const inherited: Partial<Record<ColumnMeaning, Inherited>> = {};
  for (const part of parts) {
    const meaning = columnMeaning(part);
    if (meaning === null) continue;
    const value = valueOf(part, meaning);
    if (value === '') continue;
    const before = cells[meaning];
    cells[meaning] = before === undefined ? value : `${before}\n${value}`;
    columns[meaning] ??= part.line.column;
    sourceRows[meaning] ??= part.line.row;
    if (part.line.row < item.line.row) inherited[meaning] = { row: part.line.row, how: 'group' };
  }
  return { cells, columns, sourceRows, inherited };
}

const ROLE_WORDS = new RegExp(oneOf(ROLE_VERBS), 'iu');

/** The column a part goes to; an assignment goes to the lead, or to both roles where its words name roles. */
export function columnMeaning(part: OutlinePart): Kept | null {
  if (part.meaning === 'solution' || part.meaning === 'other') return null;
  if (part.meaning !== 'assignment') return part.meaning;
  if (part.value === '') return null;
  return ROLE_WORDS.test(part.value) ? 'leadAndCoordinate' : 'lead';
}

export function valueOf(part: OutlinePart, meaning: Kept): string {
  return meaning === 'deadline' || meaning === 'startDate' ? part.value.replace(/[\s.;]+$/u, '') : part.value;
}

/** The paragraph without its marker, as typed; without the parts labelled in it where it has such. */
function rawText(item: Item): string {
  const { text, raw } = item.line;
  const marker = text.length - item.text.length;
  if (!text.endsWith(item.text)) return item.text;
  // Decomposed letters and double spaces make the marker longer in the raw text, never shorter.
  for (let cut = marker; cut <= marker * 3; cut += 1) {
    const rest = raw.slice(cut).trimStart();
    if (squash(rest) === item.text) return rest;
  }
  return item.text;
}
