/** `Kết quả soát`: what the check comes to, what was not judged, and every finding with a link to its cell. */
import type { Severity } from '../../plan/model/finding';
import { taskNumbersOf } from '../../plan/model/taskNumbers';
import { messagesFor } from '../../plan/messages';
import { gapSentence, gapsOf, ignoredSentence, verdictOf, verdictSentence } from '../../plan/judge/judged';
import { fittingText, type CellInput } from '../cells';
import type { BuildContext, CheckedSheet } from '../input';
import { findingSentence, ruleTitle } from '../sentences';
import { listSheet, type ListColumn } from '../listSheet';
import type { SheetContent } from '../sheet';
import { tabColors } from './looks';
import { cellAddress } from './tasks';

export const findingsTag = 'findings';
const gravity: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

export function findingsSheet(sheets: readonly CheckedSheet[], context: BuildContext): SheetContent {
  const { sheets: words } = messagesFor(context.locale);
  // Of several files each finding names its own, and the unit that sent it.
  const withFile = sheets.some(({ source }) => source !== undefined);
  const linked = sheets.every(({ source }) => source?.isThere ?? true);
  const columns = columnsOf(withFile, linked, context);
  return listSheet({
    tag: findingsTag,
    name: words.names.findings,
    tabColor: tabColors.findings,
    title: words.findings.title,
    titleHeight: 24,
    lines: [{ text: withFile ? null : overall(sheets, context), look: 'sentence', height: 40 }],
    headerRow: 3,
    columns,
    rows: gravestFirst(sheets).map((found) => [
      ...(withFile ? [found.source?.unit ?? null, found.source?.file ?? null] : []),
      ...cellsOf(found, linked, context),
    ]),
    none: words.findings.none,
    keyColumn: columns.length,
  });
}

function columnsOf(withFile: boolean, linked: boolean, { locale }: BuildContext): ListColumn[] {
  const { columns } = messagesFor(locale).sheets;
  const ofFile: ListColumn[] = [
    { head: columns.sender, look: 'text', width: 26 },
    { head: columns.file, look: 'text', width: 26 },
  ];
  return [
    ...(withFile ? ofFile : []),
    { head: columns.severity, look: 'textCenter', width: 11 },
    { head: columns.rule, look: 'text', width: 26 },
    { head: columns.cell, look: linked ? 'linkCell' : 'text', width: linked ? 9 : 18 },
    { head: columns.number, look: 'textCenter', width: 8 },
    { head: columns.task, look: 'text', width: 46 },
    { head: columns.finding, look: 'text', width: 50 },
  ];
}

function cellsOf(
  { finding, row, number, sheet }: Found,
  linked: boolean,
  { locale }: BuildContext,
): CellInput[] {
  const { sheets: words, terms } = messagesFor(locale);
  const address = cellAddress(finding.row, finding.column);
  return [
    terms.severities[finding.severity],
    ruleTitle(finding.rule, locale),
    linked ? { text: address, sheet, row: finding.row, column: finding.column ?? 1 } : `${sheet}!${address}`,
    number,
    fittingText(row?.task ?? '', words.cutSign) || null,
    fittingText(findingSentence(finding, locale), words.cutSign),
  ];
}

type Found = ReturnType<typeof gravestFirst>[number];

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
