interface Suite {
  readonly name: string;
  readonly startTime: number;
  readonly endTime: number;
}
type Slowest = (
  report: { readonly testResults: readonly Suite[] },
  nameOf: (file: string) => string,
  count?: number,
) => string[];

const { slowest } = require('../../scripts/slowest.mjs') as { readonly slowest: Slowest };

it('the slowest suites of a run come first, so many as are asked for', () => {
  const suite = (name: string, startTime: number, endTime: number): Suite => ({ name, startTime, endTime });
  const report = { testResults: [suite('/x/a', 0, 400), suite('/x/b', 100, 21_600), suite('/x/c', 0, 900)] };
  expect(slowest(report, (name) => name.slice(3), 2)).toEqual([
    'The slowest of 3 suites (23 s in all, side by side):',
    '   21.5 s  b',
    '    0.9 s  c',
  ]);
});
