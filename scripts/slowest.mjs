/** The suites of a Jest report that took longest, as a table for a person: who adds seconds says what went for them. */

/**
 * @param {{ testResults: readonly { name: string, startTime: number, endTime: number }[] }} report times in milliseconds
 * @param {(file: string) => string} nameOf what a test file is called
 * @param {number} count
 * @returns {string[]} the slowest first
 */
export function slowest(report, nameOf, count = 10) {
  const seconds = report.testResults.map(({ name, startTime, endTime }) => ({
    name: nameOf(name),
    taken: (endTime - startTime) / 1000,
  }));
  const all = seconds.reduce((sum, { taken }) => sum + taken, 0);
  const first = seconds.sort((a, b) => b.taken - a.taken).slice(0, count);
  return [
    `The slowest of ${seconds.length} suites (${all.toFixed(0)} s in all, side by side):`,
    ...first.map(({ name, taken }) => `${taken.toFixed(1).padStart(7)} s  ${name}`),
  ];
}
