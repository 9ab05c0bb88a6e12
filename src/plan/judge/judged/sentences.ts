import { columnLetter } from '../../model/grid';
import type { Appendix } from '../../model/appendix';
import { SEVERITIES } from '../../model/finding';
import { fill, messagesFor, type Locale } from '../../messages';
import { doubtsOf, type Doubts } from './doubts';
import type { Gap } from './gaps';
import type { TakenAsDone } from './taken';
import type { SeverityCounts, Verdict } from './verdict';

/** "4 lỗi, 2 cảnh báo, 1 gợi ý": what there is none of is left out; "" for nothing. */
export function countsText(counts: SeverityCounts, locale: Locale): string {
  const words = messagesFor(locale).judged.counts;
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => fill(words[severity], { count: counts[severity] }))
    .join(', ');
}

/** "Còn 4 lỗi, 2 cảnh báo"; hints are no reason to hold a plan back. */
export function verdictSentence({ kind, counts, overdue }: Verdict, locale: Locale): string {
  return fill(messagesFor(locale).judged.verdicts[kind], {
    counts: countsText({ ...counts, info: 0 }, locale),
    overdue,
  });
}

/** "Đã bỏ qua 3"; null where nothing was put aside. */
export function ignoredSentence(count: number, locale: Locale): string | null {
  return count === 0 ? null : fill(messagesFor(locale).judged.ignored, { count });
}

export function gapSentence({ code, meaning, column }: Gap, appendix: Appendix, locale: Locale): string {
  const { judged, terms } = messagesFor(locale);
  const read = appendix.layout.columns.find((one) => one.column === column);
  return fill(judged.gaps[code], {
    meaning: meaning === null ? '' : terms.columns[meaning],
    column: column === null ? '' : columnLetter(column),
    header: read?.header ?? '',
    what: code === 'uncertain-cells' ? doubtedCells(doubtsOf(appendix), locale).join('; ') : '',
  });
}

export function takenSentence({ count, column }: TakenAsDone, { layout }: Appendix, locale: Locale): string {
  const header = layout.columns.find((one) => one.column === column)?.header ?? '';
  return fill(messagesFor(locale).judged.taken, { count, column: columnLetter(column), header });
}

/** "3 dòng (dòng 12: nhóm, …)", "2 ô đơn vị": what of rows and cells is doubted. */
export function doubtedCells({ rows, units, deadlines }: Doubts, locale: Locale): string[] {
  const { judged, terms } = messagesFor(locale);
  const [first] = rows;
  return [
    ...(first === undefined
      ? []
      : [fill(judged.doubts.rows, { count: rows.length, row: first.row, kind: terms.rowKinds[first.kind] })]),
    ...(units.length === 0 ? [] : [fill(judged.doubts.units, { count: units.length })]),
    ...(deadlines.length === 0 ? [] : [fill(judged.doubts.deadlines, { count: deadlines.length })]),
  ];
}
