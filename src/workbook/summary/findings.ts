/** `Kết quả soát`: what the check comes to, what was not judged, and every finding with a link to its cell. */
import type { Severity } from '../../plan/model/finding';
import { taskNumbersOf } from '../../plan/model/taskNumbers';
import { messagesFor } from '../../plan/messages';
import { gapSentence, gapsOf, ignoredSentence, verdictOf, verdictSentence } from '../../plan/judge/judged';
import { fittingText, type CellInput } from '../cells';
import type { BuildContext, CheckedSheet } from '../input';
import { findingSentence, ruleTitle } from '../sentences';
import { blankSheet, type SheetContent } from '../sheet';
import type { StyleName } from '../styles';
import { printOf, tabColors } from './looks';
import { cellAddress } from './tasks';

export const findingsTag = 'findings';
const headerRow = 3;
const looksOfFinding: readonly StyleName[] = ['textCenter', 'text', 'linkCell', 'textCenter', 'text', 'text'];
const widthsOfFinding = [11, 26, 9, 8, 46, 50];
const gravity: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

export function findingsSheet(sheets: readonly CheckedSheet[], context: BuildContext): SheetContent {
  const { sheets: words, terms } = messagesFor(context.locale);
  const columns = words.columns;
  // Of several files each finding names its own, and the unit that sent it.
  const withFile = sheets.some(({ source }) => source !== undefined);
  const linked = sheets.every(({ source }) => source?.isThere ?? true);
  const cells = gravestFirst(sheets).map(({ finding, row, number, sheet, source }): CellInput[] => [
    ...(withFile ? [source?.unit ?? null, source?.file ?? null] : []),
    terms.severities[finding.severity],
    ruleTitle(finding.rule, context.locale),
    linked
      ? {
          text: cellAddress(finding.row, finding.column),
          sheet,
          row: finding.row,
          column: finding.column ?? 1,
        }
      : `${sheet}!${cellAddress(finding.row, finding.column)}`,
    number,
    fittingText(row?.task ?? '', words.cutSign) || null,
    fittingText(findingSentence(finding, context.locale), words.cutSign),
  ]);
  const looks: readonly StyleName[] = [
    ...(withFile ? (['text', 'text'] as const) : []),
    ...looksOfFinding.map((look) => (look === 'linkCell' && !linked ? 'text' : look)),
  ];
  const right = looks.length;
  const bottom = headerRow + Math.max(cells.length, 1);
  const header = [
    ...(withFile ? [columns.sender, columns.file] : []),
    columns.severity,
    columns.rule,
    columns.cell,
    columns.number,
    columns.task,
    columns.finding,
  ];
  return {
    ...blankSheet(findingsTag, words.names.findings),
    tabColor: tabColors.findings,
    gridlines: false,
    blocks: [
      { top: 1, left: 1, rows: [[words.findings.title], [withFile ? null : overall(sheets, context)]] },
      { top: headerRow, left: 1, rows: [header, ...cells] },
      ...(cells.length === 0 ? [{ top: headerRow + 1, left: 1, rows: [[words.findings.none]] }] : []),
    ],
    styles: [
      { area: { top: 1, left: 1, bottom, right }, style: 'base' },
      { area: { top: 1, left: 1, bottom: 1, right }, style: 'title' },
      { area: { top: 2, left: 1, bottom: 2, right }, style: 'sentence' },
      { area: { top: headerRow, left: 1, bottom: headerRow, right }, style: 'header' },
      ...looks.map((style, i) => ({
        area: { top: headerRow + 1, left: i + 1, bottom, right: i + 1 },
        style,
      })),
    ],
    merges: [1, 2].map((row) => ({ top: row, left: 1, bottom: row, right })),
    widths: [
      ...(withFile ? [26, 26] : []),
      ...widthsOfFinding.map((width, i) => (i === 2 && !linked ? 18 : width)),
    ],
    heights: { 1: 24, 2: 40 },
    freeze: { rows: headerRow, columns: 0 },
    filter: { top: headerRow, left: 1, bottom, right },
    print: printOf({ top: 1, left: 1, bottom, right }, [headerRow, headerRow]),
    keyColumn: right,
  };
}

/** Every finding with its row, the number of its task and its sheet. */
function gravestFirst(sheets: readonly CheckedSheet[]) {
  const rows = sheets.flatMap(({ grid, tables, source }) =>
    tables.flatMap(({ appendix, findings }) => {
      const byRow = new Map(appendix.rows.map((row) => [row.row, row]));
      const numbers = taskNumbersOf(appendix);
      return findings.map((finding) => ({
        finding,
        row: byRow.get(finding.row),
        number: numbers.get(finding.row) ?? byRow.get(finding.row)?.number ?? null,
        sheet: grid.sheet,
        source,
      }));
    }),
  );
  return rows.sort((a, b) => gravity[a.finding.severity] - gravity[b.finding.severity]);
}

/** The verdict of every table with what of it was not judged: "Còn 2 lỗi. Không thấy cột thời hạn nên …" */
function overall(sheets: readonly CheckedSheet[], { locale, mode }: BuildContext): string {
  const said = sheets.flatMap(({ tables }) =>
    tables.map(({ appendix, findings, ignored = [] }) =>
      [
        `${verdictSentence(verdictOf(appendix, findings, mode), locale)}.`,
        ...gapsOf(appendix).map((gap) => gapSentence(gap, appendix, locale)),
        ignoredSentence(ignored.length, locale) ?? '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    ),
  );
  return fittingText(said.join(' '), messagesFor(locale).sheets.cutSign);
}
