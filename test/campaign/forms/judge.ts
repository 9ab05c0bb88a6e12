/** What a command line said of the files of a campaign, beside what it had to say. */
import type { Campaign, Said } from './files';

/** As much of a line of `soat check --ndjson` as is looked at. */
export interface ReportedFile {
  readonly file: string;
  readonly error: { readonly code: string } | null;
  readonly appendices: readonly {
    readonly findings: readonly {
      readonly row: number;
      readonly column: string | null;
      readonly rule: string;
      readonly severity: string;
    }[];
  }[];
}

export interface Judgement {
  /** Damages done, by kind. */
  readonly done: ReadonlyMap<string, number>;
  /** "file: kinds: what was not said". */
  readonly missed: readonly string[];
  readonly invented: readonly string[];
  /** Files that could not be used and were not named so, or the other way round. */
  readonly wrongErrors: readonly string[];
  /** Nothing missed, nothing invented, every file that cannot be used named with its reason. */
  readonly isClean: boolean;
}

/** Whatever calls a file wrong: what the template's rules say, hints included, and every error. */
const isJudged = ({ rule, severity }: { readonly rule: string; readonly severity: string }): boolean =>
  rule.startsWith('template-') || severity === 'error';

export function judge({ files }: Campaign, reported: readonly ReportedFile[]): Judgement {
  const byName = new Map(reported.map((one) => [one.file.replace(/^.*\//, ''), one]));
  const done = new Map<string, number>();
  const missed: string[] = [];
  const invented: string[] = [];
  const wrongErrors: string[] = [];
  for (const { name, kinds, expected, error } of files) {
    for (const kind of kinds) done.set(kind, (done.get(kind) ?? 0) + 1);
    const report = byName.get(name);
    const code = report === undefined ? 'not reported' : (report.error?.code ?? null);
    if (code !== error) wrongErrors.push(`${name}: ${code} instead of ${error}`);
    if (expected === null || report === undefined) continue;
    const said = report.appendices
      .flatMap(({ findings }) => findings.filter(isJudged))
      .map(({ rule, row, column }): Said => `${rule} ${row} ${column ?? '-'}`);
    const told = (one: Said): string => `${name} (${kinds.join(', ') || 'as it should be'}): ${one}`;
    missed.push(...without(expected, said).map(told));
    invented.push(
      ...without(said, expected)
        .filter((one) => !isAboutDamage(one, expected))
        .map(told),
    );
  }
  return {
    done,
    missed,
    invented,
    wrongErrors,
    isClean: missed.length + invented.length + wrongErrors.length === 0,
  };
}

/** An error of the rules at a cell that was damaged: a day outside the form's window is outside the plan's year, too. */
function isAboutDamage(one: Said, expected: readonly Said[]): boolean {
  const [rule = '', ...place] = one.split(' ');
  return !rule.startsWith('template-') && expected.some((other) => other.endsWith(` ${place.join(' ')}`));
}

/** Each as often as it stands. */
function without(all: readonly Said[], known: readonly Said[]): Said[] {
  const left = [...known];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** How many of what was done was told, and whatever is wrong. */
export function toldJudgement(
  { files }: Campaign,
  { done, missed, invented, wrongErrors }: Judgement,
): string {
  const all = [...done.values()].reduce((sum, each) => sum + each, 0);
  const kinds = [...done].map(([kind, count]) => `${kind} ${count}`).join(', ');
  const unusable = files.filter(({ error }) => error !== null).length;
  return [
    `${files.length} files, ${unusable} of them unusable, ${all} damages of ${done.size} kinds (${kinds})`,
    `${missed.length} missed, ${invented.length} invented, ${wrongErrors.length} files refused or taken wrongly`,
    ...missed.map((one) => `  missed ${one}`),
    ...invented.map((one) => `  invented ${one}`),
    ...wrongErrors.map((one) => `  ${one}`),
  ].join('\n');
}
