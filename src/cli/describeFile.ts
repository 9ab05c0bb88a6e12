/** One checked file in words, for a person at a terminal. */
import type { AppendixReport } from '../plan/check';
import { documentKind } from '../plan/words/documentKind';
import { areaAddress, columnLetter } from '../plan/model/grid';
import { fill, formatDate, messagesFor, type Locale } from '../plan/messages';
import { sentenceOf } from '../plan/judge/rules';
import type { CheckedFile } from './checkFile';
import { cliMessages } from '../plan/messages/cliMessages';

export function describeFile({ file, sheets, failure }: CheckedFile, asOf: string, locale: Locale): string {
  if (failure !== null) return `${file}\n  ${fill(messagesFor(locale).errors[failure.code], failure.params)}`;
  return [
    file,
    ...sheets.flatMap(({ report }) => report.appendices.map((one) => describeAppendix(one, asOf, locale))),
  ].join('\n');
}

function describeAppendix(
  { appendix, findings, summary }: AppendixReport,
  asOf: string,
  locale: Locale,
): string {
  const { check } = cliMessages(locale);
  const { terms } = messagesFor(locale);
  const { plan, rows } = appendix;
  const count = (kind: string) => rows.filter((row) => row.kind === kind).length;
  const lines = findings.map((finding) =>
    fill(check.finding, {
      place: `${finding.column === null ? '' : columnLetter(finding.column)}${finding.row}`.padEnd(6),
      severity: terms.severities[finding.severity].padEnd(8),
      message: sentenceOf(finding, locale),
    }),
  );
  return [
    fill(check.sheet, { sheet: appendix.sheet }),
    fill(check.plan, {
      document: terms.documents[plan.number === null ? 'plan' : documentKind(plan.number)],
      number: plan.number ?? check.unknown,
      year: plan.year === null ? check.unknown : String(plan.year),
      unit: plan.unit ?? check.unknown,
    }),
    fill(check.counts, { tasks: count('task'), groups: count('group'), range: areaAddress(appendix.range) }),
    fill(check.states, { ...summary.totals, budget: summary.totals.budget ?? 0, asOf: formatDate(asOf) }),
    ...(lines.length === 0 ? [check.none] : lines),
  ].join('\n');
}
