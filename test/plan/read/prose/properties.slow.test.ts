import fc, { runs } from '../../../support/properties/seeded';
import { gridOfText } from '../../../../src/plan/model/grid';
import { readPastedLines, readProse } from '../../../../src/plan/read/prose';
import { lawPlans } from './plans/law';
import { communePlans } from './plans/commune';
import { expectNoHang } from '../../../support/noHang';

const words = [
  'Sở Y tế',
  'UBND xã',
  'Chủ trì:',
  'Phối hợp:',
  'Thời gian hoàn thành',
  'trước ngày 30/6/2026',
  'hoàn thành trong quý II',
  'chủ trì, phối hợp với',
  '(',
  ')',
  ';',
  ':',
  '1.',
  '1.1.',
  'a)',
  'II.',
  '-',
  '+',
  'đ)',
  'STT',
  'Nhiệm vụ',
  'Đơn vị chủ trì',
  'Sản phẩm',
  'Tổ chức thực hiện',
  '\n',
  '\u0300',
  '😀',
  'x'.repeat(200),
];
const line = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(' '));
const anything = fc.oneof(line, fc.string({ unit: 'grapheme', maxLength: 60 }));
const sheet = fc.array(fc.array(anything, { maxLength: 3 }), { maxLength: 40 });

describe('any sheet', () => {
  it('is read without an error, each row once', () => {
    fc.assert(
      fc.property(sheet, (rows) => {
        const grid = gridOfText('Trang', rows);
        for (const reading of [...readProse(grid), ...readPastedLines(grid)]) {
          const listed = [...reading.layout.titleRows, ...reading.rows.map((row) => row.row)];
          expect(new Set(listed).size).toBe(listed.length);
          expect(listed).toHaveLength(rows.length);
        }
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('a plan', () => {
  const plans = [...lawPlans, ...communePlans].map((plan) => plan.text);
  const tasks = (lines: readonly string[]) =>
    readProse(
      gridOfText(
        'Trang',
        lines.map((text) => [text]),
      ),
    ).flatMap((reading) =>
      reading.rows.filter((row) => row.kind === 'task').map((row) => [row.number, row.cells]),
    );

  it('reads the same with spaces round its lines and blank rows between them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...plans), fc.integer({ min: 0, max: 3 }), (text, spaces) => {
        const pad = ' '.repeat(spaces);
        const spaced = text.split('\n').flatMap((one) => [pad + one + pad, '', pad]);
        const trimmed = tasks(spaced).map((task) => JSON.stringify(task));
        expect(trimmed).toEqual(tasks(text.split('\n')).map((task) => JSON.stringify(task)));
      }),
    );
  });

  it('reads the same with its numbers in a column of their own', () => {
    for (const text of plans) {
      const cells = text
        .split('\n')
        .map((one) => /^(\d+(?:\.\d+)*\.?|[a-zđ][.)]|[IVX]+\.) (.*)$/u.exec(one)?.slice(1) ?? [one]);
      const rows = readProse(gridOfText('Trang', cells)).flatMap((reading) => reading.rows);
      const inTwo = rows
        .filter((row) => row.kind === 'task')
        .map((row) => [row.number, row.cells.lead, row.cells.deadline]);
      expect(inTwo).toEqual(
        tasks(text.split('\n')).map(([number, cell]) => {
          const { lead, deadline } = cell as { lead?: string; deadline?: string };
          return [number, lead, deadline];
        }),
      );
    }
  });
});

describe('the time for the worst sheets', () => {
  const many = 5000;
  const rows = 2000;
  const worst: readonly (readonly [string, string[]])[] = [
    ['labels without end', ['Chủ trì: '.repeat(many)]],
    ['brackets', [`1. ${'('.repeat(many * 5)}`]],
    ['words of finishing', [`1. ${'hoàn thành trước '.repeat(many)}`]],
    ['lists of units', [`1. ${'phối hợp với Sở '.repeat(many)}`]],
    ['numbers', ['1.'.repeat(many)]],
    ['commas before a colon', [`1. ${', '.repeat(many)}:`]],
    ['as many items as rows', Array.from({ length: rows }, (_, i) => `${(i % 90) + 1}. Lập hồ sơ`)],
    ['as many headings as rows', Array.from({ length: rows }, () => 'STT Nhiệm vụ')],
    [
      'a header and nothing that fits it',
      ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Sản phẩm'].concat(
        Array.from({ length: rows }, (_, i) => (i % 70 === 0 ? String(i / 70 + 1) : `việc ${i}`)),
      ),
    ],
  ];

  it.each(worst)('%s', (_, lines) => {
    const grid = gridOfText(
      'Trang',
      lines.map((text) => [text]),
    );
    expectNoHang(() => readProse(grid));
    expectNoHang(() => readPastedLines(grid));
  });
});
