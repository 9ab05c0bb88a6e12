import { readPlanInfo, type TitleLine } from '../table';
import type { PlanInfo } from '../../model/reading';
import { compareKey } from '../../words/text';
import type { ProseLine } from './lines';

/** Sentences between the title and the first section: they cite other documents with their numbers and dates. */
const PREAMBLE =
  /^[-+•–\s]*(?:căn cứ|thực hiện|theo|để|nhằm|triển khai thực hiện|trên cơ sở|xét)(?![\p{L}\p{M}])/u;
/** A letter head pasted with the lines of its table: "| UBND TỈNH … | CỘNG HÒA … | Số: … |". */
const CELL_SIGNS = /\s*\|\s*|\s+(?:-{3,}|_{3,}|\*{3,})\s*/u;
const LONGEST_TITLE = 400;

/** The letter head and title before a plan's first section; null fields where the sheet does not say. */
export function prosePlanInfo(title: readonly ProseLine[], firstRow: number): PlanInfo {
  const lines = headAndTitle(title)
    .filter((line) => !PREAMBLE.test(compareKey(line.text)) || isTitleLine(line.text))
    .filter((line) => line.text.length < LONGEST_TITLE || line.text.includes('|'))
    .flatMap((line): TitleLine[] =>
      line.text
        .split(CELL_SIGNS)
        .filter((text) => text !== '')
        .map((text) => ({ row: line.row - firstRow, column: 0, text })),
    );
  return readPlanInfo(lines, firstRow);
}

/** "Thực hiện công tác dân vận năm 2026" may be the second line of a title; a sentence that cites a document ends in a sign. */
function isTitleLine(text: string): boolean {
  return text.length < 200 && !/[.,;:]$/u.test(text);
}

const TITLE =
  /^(?:kế hoạch|chương trình|chương trình hành động|đề án|phụ lục|chỉ thị|quyết định)(?![\p{L}\p{M}])/u;

/**
 * A plan issued with a decision has two letter heads and titles, and articles between them: kept are the first lines, with
 * number and date, and the last title.
 */
function headAndTitle(title: readonly ProseLine[]): readonly ProseLine[] {
  const titles = title.flatMap((line, at) => (TITLE.test(compareKey(line.text)) ? [at] : []));
  const first = titles[0];
  const last = titles[titles.length - 1];
  if (first === undefined || last === undefined || first === last) return title;
  return [...title.slice(0, first), ...title.slice(last)];
}
