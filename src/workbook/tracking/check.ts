/** Kết quả soát: the row's findings in words, each with a sign for how grave it is. */
import { tasksOf, type Appendix } from '../../plan/model/appendix';
import type { Finding, Severity } from '../../plan/model/finding';
import type { Locale } from '../../plan/messages';
import { messagesFor } from '../../plan/messages';
import { fittingText } from '../cells';
import { findingSentence } from '../sentences';

const signs: Record<Severity, string> = { error: '●', warning: '▲', info: '○' };
const clean = '✓';

/** How our texts begin; what begins otherwise is the user's. */
export const checkBeginnings: readonly string[] = [...Object.values(signs), clean];

/** By sheet row, for every task. */
export function checkTexts(
  appendix: Appendix,
  findings: readonly Finding[],
  locale: Locale,
): Map<number, string> {
  const words = messagesFor(locale).sheets;
  const byRow = new Map<number, string[]>();
  for (const finding of findings) {
    const line = `${signs[finding.severity]} ${findingSentence(finding, locale)}`;
    byRow.set(finding.row, [...(byRow.get(finding.row) ?? []), line]);
  }
  return new Map(
    tasksOf(appendix).map(({ row }) => {
      const lines = byRow.get(row);
      return [
        row,
        lines ? fittingText(lines.join('  '), words.cutSign) : `${clean} ${words.tracking.nothingFound}`,
      ];
    }),
  );
}
