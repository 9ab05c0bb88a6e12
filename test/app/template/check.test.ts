import { checkGrid } from '../../../src/app/checkGrid';
import { checkOptions, defaultChoices } from '../../../src/app/options';
import { check } from '../../../src/plan/check';
import { captureTemplate } from '../../../src/plan/judge/template';
import { gridOfText } from '../../../src/plan/model/grid';
import { smallPlan } from '../../taskpane/support/grids';

const today = '2026-11-20';

const handedOut = gridOfText('Mẫu', [
  [
    'STT',
    'Nội dung nhiệm vụ',
    'Cơ quan chủ trì',
    'Cơ quan phối hợp',
    'Sản phẩm',
    'Thời hạn hoàn thành',
    'Ghi chú',
  ],
  ['I', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH'],
  ['1', 'Niêm yết lại bộ thủ tục tại trung tâm phục vụ'],
  ['2', 'Lấy ý kiến người dân về thái độ phục vụ'],
]);

const template = captureTemplate(
  check(handedOut, checkOptions(handedOut, defaultChoices, today)).appendices[0]!.appendix,
  handedOut,
);

function checkAtOnce(grid: ReturnType<typeof smallPlan>, choices: typeof defaultChoices) {
  return checkGrid(grid, choices, today, {
    onProgress: () => undefined,
    signal: new AbortController().signal,
    now: () => 0,
    pause: () => Promise.resolve(),
  });
}

describe('a check against a template', () => {
  it('has what differs among the findings of the same report, in sheet order', async () => {
    const grid = smallPlan();
    const report = (await checkAtOnce(grid, { ...defaultChoices, template })).appendices[0]!;
    const { findings } = report;
    const own = findings.filter(({ rule }) => rule.startsWith('template-') && rule !== 'template-row-added');
    expect(own).toMatchObject([
      { rule: 'template-column-missing', row: 5, params: { expected: 'Ghi chú' } },
      { rule: 'template-column-extra', row: 5, column: 7 },
      {
        rule: 'template-row-reworded',
        row: 8,
        params: { expected: '2 Lấy ý kiến người dân về thái độ phục vụ' },
      },
    ]);
    const rows = findings.map(({ row }) => row);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
  });

  it('finds everything else as without one, but for the weight of what the template requires', async () => {
    const grid = smallPlan();
    const { verdict: _plain, ...plain } = (await checkAtOnce(grid, defaultChoices)).appendices[0]!;
    const { verdict: _compared, ...compared } = (await checkAtOnce(grid, { ...defaultChoices, template }))
      .appendices[0]!;
    const product = (severity: string) => ({ rule: 'missing-product', row: 9, severity });
    expect(plain.findings).toContainEqual(expect.objectContaining(product('warning')));
    expect({
      ...compared,
      findings: compared.findings
        .filter(({ rule }) => !rule.startsWith('template-'))
        .map((one) => {
          if (one.rule !== 'missing-product' || one.row !== 9) return one;
          expect(one).toMatchObject(product('error'));
          return { ...one, severity: 'warning' };
        }),
    }).toEqual(plain);
    expect(plain.findings.some(({ rule }) => rule.startsWith('template-'))).toBe(false);
  });
});
