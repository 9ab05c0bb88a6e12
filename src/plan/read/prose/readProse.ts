import { assigns } from '../../model/meanings';
import { lastColumnOf, lastRowOf, type Grid } from '../../model/grid';
import type { ColumnMeaning } from '../../model/meanings';
import type { Reading, Reason } from '../../model/reading';
import { compareKey } from '../../words/text';
import { proseFooterStart } from './frame';
import { isPastedTable } from '../pasted/readPastedLines';
import { isWrittenInParagraphs, proseLines, type ProseLine } from './lines';
import { proseObservations } from './observations';
import type { Item, OutlinePart } from './outline';
import { buildOutline } from './outlineBuilder';
import { impliedYear } from '../planYear';
import { prosePlanInfo } from './planInfo';
import { proseRows } from './rows';
import { columnMeaning } from './taskCells';
import { chooseTasks, type TaskChoice } from './tasks';

/**
 * Reads a plan written in paragraphs, one a row: numbered items with labelled parts ("Chủ trì: …", "Thời gian hoàn thành: …"), items
 * whose sentences say who and when, or units' duties where a plan has nothing else. One reading for the sheet, or
 * none where the sheet is a table, a form, a list or empty. Never throws.
 */
export function readProse(grid: Grid): Reading[] {
  if (!isWrittenInParagraphs(grid) || isPastedTable(grid)) return [];
  const lines = proseLines(grid);
  const footer = proseFooterStart(lines);
  const outline = buildOutline(lines.slice(0, footer));
  const choice = chooseTasks(outline);
  const judged = judge(choice, lines);
  if (judged === null) return [];
  const footerRow = lines[footer]?.row ?? Number.POSITIVE_INFINITY;
  const { titleRows, rows, parts } = proseRows(grid, lines, outline, choice, footerRow);
  const titles = new Set(titleRows);
  const info = prosePlanInfo(
    lines.filter((line) => titles.has(line.row)),
    grid.firstRow,
  );
  const plan = { ...info, year: info.year ?? impliedYear([], rows) };
  const tasks = [...choice.tasks.keys()];
  return [
    {
      sheet: grid.sheet,
      range: {
        top: grid.firstRow,
        left: grid.firstColumn,
        bottom: lastRowOf(grid),
        right: lastColumnOf(grid),
      },
      confidence: judged.confidence,
      reasons: judged.reasons,
      plan,
      layout: {
        form: 'prose',
        headerRows: null,
        columns: [
          {
            column: mainColumn(tasks),
            meaning: 'task',
            header: '',
            confidence: judged.confidence,
            // Its parts have labels of their own, or none.
            certain: judged.confidence >= SURE,
            reasons: judged.reasons,
          },
        ],
        repeatedHeaderRows: [],
        titleRows,
        totalRows: [],
        labels: labelsOf(parts),
      },
      rows,
      observations: proseObservations(outline, parts, rows, plan),
    },
  ];
}

/** From this on the sheet is a plan in prose, and its tasks are what is read as such. */
const SURE = 0.7;

/** How sure it is that the sheet is a plan in prose; null where it is not one. */
function judge(
  choice: TaskChoice,
  lines: readonly ProseLine[],
): { confidence: number; reasons: Reason[] } | null {
  const by = { labels: 0, sentence: 0, sibling: 0, duty: 0 };
  for (const evidence of choice.tasks.values()) by[evidence] += 1;
  const full = [...choice.tasks].filter(
    ([item, evidence]) => evidence === 'labels' && kindsOf(item) >= 2,
  ).length;
  const told = [...choice.tasks.keys()].filter((item) =>
    // Labels of plans alone; "Mục tiêu", "Nội dung", "Sản phẩm" stand in lessons and reports too.
    item.parts.some((part) => assigns(part.meaning)),
  ).length;
  if (told >= 2 && full >= 1) {
    const confidence = by.labels >= 3 && full * 2 >= by.labels ? 0.9 : 0.75;
    return { confidence, reasons: [{ code: 'proseLabels', params: { tasks: by.labels } }] };
  }
  const dated = [...choice.inline].filter(
    ([item, parts]) =>
      choice.tasks.get(item) === 'sentence' && parts.some((part) => part.meaning === 'deadline'),
  ).length;
  if (dated >= 2 && dated * 3 >= choice.tasks.size) {
    return { confidence: 0.65, reasons: [{ code: 'proseSentences', params: { tasks: dated } }] };
  }
  if (by.duty + by.sentence >= 3 && isPlan(lines)) {
    return { confidence: 0.5, reasons: [{ code: 'proseDuties', params: { tasks: by.duty + by.sentence } }] };
  }
  return null;
}

function kindsOf(item: Item): number {
  return new Set(item.parts.map((part) => part.meaning)).size;
}

/** A document that calls itself a plan, or has the part in which plans give duties. */
function isPlan(lines: readonly ProseLine[]): boolean {
  return lines.some(
    (line) =>
      line.text.length < 120 &&
      /(?:kế hoạch|chương trình|tổ chức thực hiện|phân công nhiệm vụ)/u.test(compareKey(line.text)),
  );
}

/** The column most tasks stand in. */
function mainColumn(tasks: readonly Item[]): number {
  const counts = new Map<number, number>();
  for (const { line } of tasks) counts.set(line.column, (counts.get(line.column) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
}

/** The label most tasks use for each part. */
function labelsOf(parts: ReadonlyMap<Item, readonly OutlinePart[]>): Partial<Record<ColumnMeaning, string>> {
  const counts = new Map<ColumnMeaning, Map<string, number>>();
  for (const part of [...parts.values()].flat()) {
    const meaning = columnMeaning(part);
    if (meaning === null || part.inline) continue;
    const phrases = counts.get(meaning) ?? new Map<string, number>();
    counts.set(meaning, phrases.set(part.phrase, (phrases.get(part.phrase) ?? 0) + 1));
  }
  const labels: Partial<Record<ColumnMeaning, string>> = {};
  for (const [meaning, phrases] of counts) labels[meaning] = [...phrases].sort((a, b) => b[1] - a[1])[0]?.[0];
  return labels;
}
