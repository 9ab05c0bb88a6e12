import { isEmptyWorkbook, runProbes, type Probe } from '../../../src/excel/probes';
import { createStandIn, workbookOf, type StandIn } from '../../excel-stand-in/node';

let standIn: StandIn;
beforeEach(async () => {
  standIn = await createStandIn();
  standIn.install();
});

const probe = (run: Probe['run'], expected: Probe['expected'] = {}): Probe => ({ id: 'A', expected, run });
const sheets = (): string[] => standIn.workbook.sheets.map(({ name }) => name);

describe('running probes', () => {
  it('keeps what was seen before a failure, and says where Excel refused', async () => {
    const [result] = await runProbes([
      probe(async ({ context, sheet, note }) => {
        note('first', 1);
        sheet.getRange('A1:B1').values = [['one too few']];
        await context.sync();
        note('second', 2);
      }),
    ]);
    expect(result?.seen).toEqual({ first: 1 });
    expect(result?.errors[0]).toMatchObject({
      code: 'InvalidArgument',
      location: expect.stringMatching(/Values$/),
    });
    expect(result?.errors[0]?.statement).toContain('values');
  });

  it('gives up a probe that Excel does not answer, takes no note of what comes later, and goes on', async () => {
    let answer = (): void => undefined;
    const late = new Promise<void>((resolve) => (answer = resolve));
    const [first, second] = await runProbes(
      [
        probe(async ({ note }) => {
          await late;
          note('late', true);
        }),
        probe(async ({ note }) => {
          answer();
          await new Promise((resolve) => setTimeout(resolve, 5));
          note('next', true);
        }),
      ],
      { limit: 80 },
    );
    expect(first).toMatchObject({ seen: {}, errors: [{ message: 'no answer within 80 ms' }] });
    expect(second).toMatchObject({ seen: { next: true }, errors: [] });
  });

  it('leaves the workbook as it was: sheets, very hidden ones too, names and settings', async () => {
    const before = sheets();
    await runProbes([
      probe(async ({ context, sheet, name }) => {
        context.workbook.worksheets.add(`${name}_an`).visibility = 'VeryHidden';
        context.workbook.names.add(`${name}_ten`, sheet.getRange('A1')).visible = false;
        context.workbook.settings.add(name, 1);
        await context.sync();
        throw new Error('stopped half-way');
      }),
    ]);
    expect(sheets()).toEqual(before);
    expect([standIn.workbook.names, standIn.workbook.settings.size]).toEqual([[], 0]);
    expect(await isEmptyWorkbook()).toBe(true);
  });

  it('stops before the next one when it is told to, and says how far it is', async () => {
    const stop = new AbortController();
    const done: number[] = [];
    const results = await runProbes([probe(async () => stop.abort()), probe(async () => undefined)], {
      signal: stop.signal,
      onProgress: (progress) => done.push(progress.done),
    });
    expect([results.length, done]).toEqual([1, [0]]);
  });
});

it.each([
  ['a cell', async () => workbookOf({ A: [[null, 'x']] })],
  [
    'a name',
    async () => {
      const workbook = workbookOf({ A: [[]] });
      workbook.names.push({
        name: 'x',
        formula: '=A!$A$1',
        scope: null,
        comment: '',
        visible: true,
      } as never);
      return workbook;
    },
  ],
])('a workbook with %s is not empty', async (_what, workbook) => {
  const other = await createStandIn({ workbook: await workbook() });
  other.install();
  expect(await isEmptyWorkbook()).toBe(false);
});
