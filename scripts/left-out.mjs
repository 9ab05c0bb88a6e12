/** What a Jest report says was left out, as lines for a person: by reason, how many suites and which. */

const MARK = 'left out: ';

/**
 * @param {{ testResults: readonly { name: string, assertionResults: readonly { status: string, title: string, fullName: string }[] }[] }} report
 * @param {(file: string) => string} nameOf what a test file is called
 * @returns {string[]} none where everything ran
 */
export function leftOut(report, nameOf) {
  const suites = new Map();
  for (const { name, assertionResults } of report.testResults)
    for (const { status, title, fullName } of assertionResults) {
      if (status !== 'pending' && status !== 'todo') continue;
      const reason = title.startsWith(MARK) ? title.slice(MARK.length) : `skipped by its author: ${fullName}`;
      suites.set(reason, [...(suites.get(reason) ?? []), nameOf(name)]);
    }
  return [...suites].flatMap(([reason, files]) => [
    `left out: ${files.length} ${files.length === 1 ? 'group' : 'groups'} of tests in ${new Set(files).size} ${new Set(files).size === 1 ? 'file' : 'files'}: ${reason}`,
    ...[...new Set(files)].map((file) => `  ${file}`),
  ]);
}
