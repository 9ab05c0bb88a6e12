/** Kết quả soát: the row's findings in words, each with the sign of its mark and how grave it is; of a row without any no more is said than was judged. */
import { tasksOf } from '../../plan/model/appendix';
import { gapsOf, ignoredSentence, isDoubtfulRow } from '../../plan/judge/judged';
import { tellsMissing } from '../../plan/judge/rules';
import type { Finding } from '../../plan/model/finding';
import type { Locale } from '../../plan/messages';
import { messagesFor } from '../../plan/messages';
import { fittingText } from '../cells';
import type { CheckedTable } from '../input';
import { findingSentence } from '../sentences';

/** The signs of the marks: a cell still empty, and one that is written wrong. Severities have words. */
const signOf = ({ rule }: Finding): string => (tellsMissing(rule) ? '○' : '▲');
const nothing = '·';

/** How our texts begin, those of earlier versions included; what begins otherwise is the user's. */
export const checkBeginnings: readonly string[] = ['○', '▲', nothing, '●', '✓'];

/** By sheet row, for every task. */
export function checkTexts(
  { appendix, findings, ignored = [] }: CheckedTable,
  locale: Locale,
): Map<number, string> {
  const { sheets: words, terms } = messagesFor(locale);
  const { nothingFound, notAllJudged } = words.tracking;
  const isJudgedTable = gapsOf(appendix).every(({ code }) => code === 'uncertain-cells');
  const byRow = new Map<number, string[]>();
  for (const finding of findings) {
    const line = `${signOf(finding)} ${terms.severities[finding.severity]}: ${findingSentence(finding, locale)}`;
    byRow.set(finding.row, [...(byRow.get(finding.row) ?? []), line]);
  }
  const aside = new Map<number, number>();
  for (const { row } of ignored) aside.set(row, (aside.get(row) ?? 0) + 1);
  return new Map(
    tasksOf(appendix).map((task) => {
      const { row } = task;
      const clean = `${nothing} ${isJudgedTable && !isDoubtfulRow(task, appendix) ? nothingFound : notAllJudged}`;
      const said = ignoredSentence(aside.get(row) ?? 0, locale);
      const lines = [...(byRow.get(row) ?? [clean]), ...(said === null ? [] : [`${nothing} ${said}`])];
      return [row, fittingText(lines.join('  '), words.cutSign)];
    }),
  );
}
