/** One checked file in words, for a person at a terminal. */
import type { AppendixReport } from '../plan/check';
import { SEVERITIES, type Finding, type Severity } from '../plan/model/finding';
import { documentKind } from '../plan/words/documentKind';
import { areaAddress, cellName } from '../plan/model/grid';
import { fill, formatDate, messagesFor, type Locale } from '../plan/messages';
import { sentenceOf } from '../plan/judge/rules';
import { remarkSentence } from '../app/problem';
import type { CheckedFile } from './checkFile';
import type { Line } from './lines';
import {
  countExtended,
  daysOffSentence,
  extendedSentence,
  gapSentence,
  gapsOf,
  ignoredSentence,
  takenAsDone,
  takenSentence,
  verdictSentence,
} from '../plan/judge/judged';
import { cliMessages } from '../plan/messages/cliMessages';

/** Which findings are printed. */
export interface Shown {
  /** The lightest that are; all where left out. */
  readonly severity?: Severity;
}

export function describeFile(checked: CheckedFile, asOf: string, locale: Locale, shown: Shown = {}): Line[] {
  const { file, sheets, remarks } = checked;
  const failure = failureOf(checked, locale);
  return [
    { text: file, look: 'file' },
    ...(failure === null ? [] : [{ text: `  ${failure}`, look: 'error' as const }]),
    ...remarks.map((each) => ({ text: `  ${remarkSentence(each, locale)}` })),
    ...sheets.flatMap(({ report }) =>
      report.appendices.flatMap((one) => describeAppendix(one, asOf, locale, shown)),
    ),
  ];
}

/** One line: why the file could not be used, or the verdict of each of its tables. */
export function describeBriefly(checked: CheckedFile, locale: Locale): Line[] {
  const verdicts = checked.sheets.flatMap(({ report }) =>
    report.appendices.map(({ verdict }) => verdictSentence(verdict, locale)),
  );
  const text = fill(cliMessages(locale).check.brief, {
    file: checked.file,
    verdict: failureOf(checked, locale) ?? `${verdicts.join('; ')}.`,
  });
  return [checked.failure === null ? { text } : { text, look: 'error' }];
}

function failureOf({ failure }: CheckedFile, locale: Locale): string | null {
  return failure === null ? null : fill(messagesFor(locale).errors[failure.code], failure.params);
}

/** The findings from this severity up. */
export function fromSeverity(findings: readonly Finding[], least: Severity = 'info'): readonly Finding[] {
  const place = (severity: Severity): number => SEVERITIES.indexOf(severity);
  return findings.filter(({ severity }) => place(severity) <= place(least));
}

function describeAppendix(report: AppendixReport, asOf: string, locale: Locale, { severity }: Shown): Line[] {
  const words = cliMessages(locale).check;
  const { verdict, findings } = report;
  return [
    ...headOf(report, asOf, locale).map((text) => ({ text })),
    { text: fill(words.verdict, { verdict: verdictSentence(verdict, locale) }), look: 'verdict' },
    ...ignoredLine(report, locale),
    ...fromSeverity(findings, severity).map((finding) => ({
      text: findingLine(finding, locale),
      look: finding.severity,
    })),
  ];
}

function ignoredLine({ ignored }: AppendixReport, locale: Locale): Line[] {
  const text = ignoredSentence(ignored.length, locale);
  return text === null ? [] : [{ text }];
}

function findingLine(finding: Finding, locale: Locale): string {
  return fill(cliMessages(locale).check.finding, {
    place: cellName(finding.row, finding.column).padEnd(6),
    severity: messagesFor(locale).terms.severities[finding.severity].padEnd(8),
    message: sentenceOf(finding, locale),
  });
}

/** What was read: plan, size, what was not judged, states. */
function headOf(
  { appendix, summary, mode, onDaysOff }: AppendixReport,
  asOf: string,
  locale: Locale,
): string[] {
  const { check } = cliMessages(locale);
  const { terms } = messagesFor(locale);
  const { plan, rows } = appendix;
  const count = (kind: string) => rows.filter((row) => row.kind === kind).length;
  const taken = takenAsDone(appendix);
  const extendedTasks = mode === 'draft' ? null : extendedSentence(countExtended(appendix), locale);
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
    ...(extendedTasks === null ? [] : [extendedTasks]),
  ];
}
