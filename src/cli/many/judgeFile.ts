import { problemSentence, remarkSentence } from '../../app/problem';
import type { CheckChoices } from '../../app/options';
import type { Locale } from '../../plan/messages';
import { SoatError } from '../../plan/model/error';
import type { Listed } from '../../files';
import { checkFile, failed, type CheckedFile } from '../checkFile';
import { describeFile } from '../describeFile';
import { EXIT, type ExitCode } from '../exit';
import { toJson } from '../print';
import { reportJson } from '../report';

/** One file to check, as plain data: it may be done in another thread. */
export interface Job extends Listed {
  readonly choices: CheckChoices;
  /** ISO date. */
  readonly today: string;
  /** ISO date the plan is judged at. */
  readonly asOf: string;
  readonly form: 'json' | 'text';
  readonly locale: Locale;
}

/** All that is left of a file when it has been checked. */
export interface Judged {
  readonly file: string;
  /** Its part of the report. */
  readonly said: string;
  readonly code: ExitCode;
}

/** Checks one file and puts it into words. Never rejects. */
export async function judgeFile(job: Job): Promise<Judged> {
  const { file, missing, choices, today } = job;
  const checked =
    missing === null ? await checkFile(file, choices, today) : failed(file, new SoatError(missing, { file }));
  try {
    return { file, said: words(checked, job), code: exitCodeOf(checked) };
  } catch (error) {
    return judgedBroken(job, error);
  }
}

/** What is said of a file whose report cannot be put into words, or whose thread ended: its own failure. */
export function judgedBroken(job: Job, error: unknown): Judged {
  return { file: job.file, said: words(failed(job.file, error), job), code: EXIT.unusable };
}

function words(checked: CheckedFile, { form, asOf, locale }: Job): string {
  return form === 'json' ? toJson(documentOf(checked)) : describeFile(checked, asOf, locale);
}

function documentOf({ file, sheets, failure, remarks }: CheckedFile) {
  return {
    file,
    appendices: sheets.flatMap(({ report }) => reportJson(report).appendices),
    remarks: remarks.map((each) => ({ code: each.code, message: remarkSentence(each, 'vi') })),
    error: failure === null ? null : { code: failure.code, message: problemSentence(failure, 'vi') },
  };
}

function exitCodeOf({ failure, sheets }: CheckedFile): ExitCode {
  if (failure !== null) return EXIT.unusable;
  const findings = sheets.flatMap(({ report }) => report.appendices.flatMap((one) => one.findings));
  return findings.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.clean;
}
