import { problemSentence, remarkSentence, type Problem } from '../../app/problem';
import { asSheet } from '../../app/checked';
import { exportRows } from '../../app/export';
import { fileNameOf } from '../../app/checkedFile';
import type { CheckChoices } from '../../app/options';
import { sentFile } from '../../app/sent';
import { sendersOf } from '../../app/template';
import type { Locale } from '../../plan/messages';
import { SoatError } from '../../plan/model/error';
import type { Listed } from '../../files';
import { checkFile, failed, type CheckedFile } from '../checkFile';
import { describeBriefly, describeFile, fromSeverity } from '../describeFile';
import { EXIT, type ExitCode } from '../exit';
import { toJson } from '../print';
import { reportJson } from '../report';
import { textOfLines } from '../lines';
import { totalsOf, type Totals } from '../totals';
import type { AppendixReport } from '../../plan/check';
import { senderAlone } from '../../plan/judge/senders';
import type { Severity } from '../../plan/model/finding';

/** One file to check, as plain data: it may be done in another thread. */
export interface Job extends Listed {
  readonly choices: CheckChoices;
  /** Why it cannot be checked as its office wants it; null where it can. */
  readonly refused: Problem | null;
  /** ISO date. */
  readonly today: string;
  /** ISO date the plan is judged at. */
  readonly asOf: string;
  readonly form: Form;
  /** The lightest findings that are said; all where left out. */
  readonly severity?: Severity;
  readonly locale: Locale;
}

/** A document of the contract; lines for a person, in colour or not; a line with the verdict; the rows of the export as JSON. */
export interface Form {
  readonly as: 'json' | 'text' | 'brief' | 'rows';
  readonly colour: boolean;
}

/** All that is left of a file when it has been checked. */
export interface Judged {
  readonly file: string;
  /** Its part of the report. */
  readonly said: string;
  readonly totals: Totals;
  readonly code: ExitCode;
  /** Why the file could not be used; null where it could. */
  readonly problem: string | null;
}

/** Checks one file and puts it into words. Never rejects. */
export async function judgeFile(job: Job): Promise<Judged> {
  const checked = await checkedOf(job);
  const { file } = job;
  try {
    return {
      file,
      said: words(checked, job),
      totals: totalsOf(checked),
      code: exitCodeOf(checked),
      problem: problemIn(checked, job),
    };
  } catch (error) {
    return judgedBroken(job, error);
  }
}

async function checkedOf({ file, missing, refused, choices, today }: Job): Promise<CheckedFile> {
  if (missing !== null) return failed(file, new SoatError(missing, { file }));
  if (refused !== null) return failed(file, new SoatError(refused.code, refused.params));
  return checkFile(file, choices, today);
}

/** What is said of a file whose report cannot be put into words, or whose thread ended: its own failure. */
export function judgedBroken(job: Job, error: unknown): Judged {
  const broken = failed(job.file, error);
  const problem = problemIn(broken, job);
  return {
    file: job.file,
    said: words(broken, job),
    totals: totalsOf(broken),
    code: EXIT.unusable,
    problem,
  };
}

function problemIn({ file, failure }: CheckedFile, { locale }: Job): string | null {
  return failure === null ? null : `${file}: ${problemSentence(failure, locale)}`;
}

function words(checked: CheckedFile, { form, asOf, locale, severity, choices }: Job): string {
  if (form.as === 'rows') return JSON.stringify(exportRows(checked.file, checked.sheets.map(asSheet), asOf));
  if (form.as === 'json') return toJson(documentOf(checked, { severity, choices }));
  const lines =
    form.as === 'brief'
      ? describeBriefly(checked, locale)
      : describeFile(checked, asOf, locale, severity === undefined ? {} : { severity });
  return textOfLines(lines, form.colour);
}

function documentOf(
  { file, sheets, failure, remarks }: CheckedFile,
  { severity, choices }: Pick<Job, 'severity' | 'choices'>,
) {
  const shown = (one: AppendixReport): AppendixReport => ({
    ...one,
    findings: fromSeverity(one.findings, severity),
  });
  return {
    file,
    source: senderAlone(sentFile(fileNameOf(file), sheets, failure), sendersOf(choices.template ?? null)),
    appendices: sheets.flatMap(
      ({ report }) => reportJson({ ...report, appendices: report.appendices.map(shown) }).appendices,
    ),
    remarks: remarks.map((each) => ({ code: each.code, message: remarkSentence(each, 'vi') })),
    error: failure === null ? null : { code: failure.code, message: problemSentence(failure, 'vi') },
  };
}

function exitCodeOf({ failure, sheets }: CheckedFile): ExitCode {
  if (failure !== null) return EXIT.unusable;
  const findings = sheets.flatMap(({ report }) => report.appendices.flatMap((one) => one.findings));
  return findings.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.clean;
}
