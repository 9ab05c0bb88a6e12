/** One checked file in words, for a person at a terminal. */
import type { AppendixReport } from '../plan/check';
import { documentKind } from '../plan/words/documentKind';
import { areaAddress, columnLetter } from '../plan/model/grid';
import { fill, formatDate, messagesFor, type Locale } from '../plan/messages';
import { sentenceOf } from '../plan/judge/rules';
import type { CheckedFile } from './checkFile';
import {
  daysOffSentence,
  gapSentence,
  gapsOf,
  takenAsDone,
  takenSentence,
  verdictSentence,
} from '../plan/judge/judged';
import { cliMessages } from '../plan/messages/cliMessages';

export function describeFile({ file, sheets, failure }: CheckedFile, asOf: string, locale: Locale): string {
  return [
    file,
    ...(failure === null ? [] : [`  ${fill(messagesFor(locale).errors[failure.code], failure.params)}`]),
    ...sheets.flatMap(({ report }) => report.appendices.map((one) => describeAppendix(one, asOf, locale))),
  ].join('\n');
}

function describeAppendix(
  { appendix, findings, summary, verdict, mode, onDaysOff }: AppendixReport,
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
  const taken = takenAsDone(appendix);
  const daysOff = mode === 'draft' ? null : daysOffSentence(onDaysOff, locale);
  return [
    fill(check.sheet, { sheet: appendix.sheet }),
    fill(check.plan, {
      document: terms.documents[plan.number === null ? 'plan' : documentKind(plan.number)],
      number: plan.number ?? check.unknown,
      year: plan.year === null ? check.unknown : String(plan.year),
      unit: plan.unit ?? check.unknown,
    }),
    fill(check.counts, { tasks: count('task'), groups: count('group'), range: areaAddress(appendix.range) }),
    ...gapsOf(appendix).map((gap) => gapSentence(gap, appendix, locale)),
    fill(mode === 'draft' ? check.draft : check.states, {
      ...summary.totals,
      budget: summary.totals.budget ?? 0,
      asOf: formatDate(asOf),
    }),
    ...(taken === null ? [] : [takenSentence(taken, appendix, locale)]),
    ...(daysOff === null ? [] : [daysOff]),
    fill(check.verdict, { verdict: verdictSentence(verdict, locale) }),
    ...lines,
  ].join('\n');
}
