interface Assertion {
  readonly status: string;
  readonly title: string;
  readonly fullName: string;
}
type LeftOut = (
  report: { readonly testResults: readonly { name: string; assertionResults: Assertion[] }[] },
  nameOf: (file: string) => string,
) => string[];

const { leftOut } = require('../../scripts/left-out.mjs') as { readonly leftOut: LeftOut };

const one = (status: string, title: string): Assertion => ({ status, title, fullName: `suite ${title}` });
const report = (...results: readonly Assertion[][]): Parameters<LeftOut>[0] => ({
  testResults: results.map((assertionResults, i) => ({ name: `/x/${i}.test.ts`, assertionResults })),
});
const lines = (...results: readonly Assertion[][]): string[] =>
  leftOut(report(...results), (name) => name.slice(3));

describe('what a run of the tests left out', () => {
  it('is nothing where everything ran', () => {
    expect(lines([one('passed', 'a'), one('failed', 'b')])).toEqual([]);
  });

  it('is told by reason with the files it concerns', () => {
    const corpus = one('pending', 'left out: no corpus');
    expect(lines([corpus, corpus], [corpus], [one('passed', 'a'), one('pending', 'b')])).toEqual([
      'left out: 3 groups of tests in 2 files: no corpus',
      '  0.test.ts',
      '  1.test.ts',
      'left out: 1 group of tests in 1 file: skipped by its author: suite b',
      '  2.test.ts',
    ]);
  });
});
