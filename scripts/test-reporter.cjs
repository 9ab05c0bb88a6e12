/** The last lines of a Jest run: its slowest suites where it was a large one, and what it left out. */
const path = require('node:path');

const LARGE = 10;

module.exports = class TestReporter {
  async onRunComplete(_contexts, { testResults }) {
    const { leftOut } = await import('./left-out.mjs');
    const { slowest } = await import('./slowest.mjs');
    const report = {
      testResults: testResults.map(({ testFilePath, perfStats, testResults: assertionResults }) => ({
        name: testFilePath,
        startTime: perfStats.start,
        endTime: perfStats.end,
        assertionResults,
      })),
    };
    const nameOf = (file) => path.relative('.', file);
    const lines = [
      ...(testResults.length > LARGE ? ['', ...slowest(report, nameOf)] : []),
      ...leftOut(report, nameOf),
    ];
    if (lines.length > 0) process.stderr.write(`${lines.join('\n')}\n`);
  }
};
