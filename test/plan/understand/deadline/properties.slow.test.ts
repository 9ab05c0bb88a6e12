import fc, { runs } from '../../../support/properties/seeded';
import { deadlineOfDate, parseDeadline } from '../../../../src/plan/understand/deadline';
import { forms } from './forms';
import { expectLinear } from '../../../support/growth';

const context = { planYear: 2026, issued: '2026-01-10' };
const phrases = forms
  .filter(({ form }) => form !== 'none')
  .flatMap(({ meanings, lookAlikes }) => [
    ...meanings.flatMap((meaning) => meaning.phrases),
    ...(lookAlikes?.phrases ?? []),
  ]);
const fragments = fc.array(
  fc.oneof(
    fc.constantFrom(...phrases),
    fc.constantFrom(
      ' ',
      '; ',
      '\n- ',
      ', ',
      '. ',
      ' và ',
      ' - ',
      '/',
      '31',
      '02',
      '2026',
      'quý ',
      'tháng ',
      'ngày ',
      'hàng ',
      'trước ',
      'từ ',
      'đến ',
      '(',
      ')',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  ),
  { maxLength: 12 },
);

function reading(cell: string) {
  const { kind, due, dues, certain } = parseDeadline(cell, context);
  return { kind, due, dues, certain };
}

describe('any cell', () => {
  it('is read without throwing, into a well-formed deadline', () => {
    fc.assert(
      fc.property(fragments, fc.option(fc.integer({ min: 1990, max: 2100 })), (parts, planYear) => {
        const deadline = parseDeadline(parts.join(''), { planYear });
        expect([...deadline.dues]).toEqual([...new Set(deadline.dues)].sort());
        for (const day of deadline.dues) {
          expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        }
        if (deadline.due !== null) expect(deadline.due).toBe(deadline.dues.at(-1));
        expect(deadline.kind === 'unreadable').toBe(deadline.invalid !== undefined);
      }),
      { numRuns: runs(1500) },
    );
  });
});

describe('every phrase of the forms', () => {
  const changed = (change: (cell: string) => string) =>
    phrases.filter((cell) => JSON.stringify(reading(change(cell))) !== JSON.stringify(reading(cell)));

  it('means the same composed or decomposed', () => {
    expect(changed((cell) => cell.normalize('NFD'))).toEqual([]);
  });

  it('means the same in capitals and in small letters', () => {
    expect(changed((cell) => cell.toUpperCase())).toEqual([]);
    expect(changed((cell) => cell.toLowerCase())).toEqual([]);
  });

  it('means the same with blanks around it', () => {
    for (const blank of [' ', '\n', '\u00A0', '\t ']) {
      expect(changed((cell) => `${blank}${cell}${blank}`)).toEqual([]);
    }
  });

  it('means the same with a full stop or semicolon after it', () => {
    expect(changed((cell) => cell.replace(/(?<=[\p{L}\d)])$/u, '.'))).toEqual([]);
    expect(changed((cell) => cell.replace(/(?<=[\p{L}\d)])$/u, ';'))).toEqual([]);
  });

  it('means the same with every kind of dash', () => {
    for (const dash of ['\u2010', '\u2013', '\u2014', '\u2212']) {
      expect(changed((cell) => cell.replace(/-/g, dash))).toEqual([]);
    }
  });

  it('means the same as a list item', () => {
    expect(changed((cell) => `- ${cell}`)).toEqual([]);
  });
});

describe('hostile cells', () => {
  const longest = 32_767;
  const seeds = [
    '1',
    '1/',
    '12/3/',
    '1-',
    '1 ',
    '2026',
    '2026 - ',
    'quý ',
    'quý i, ',
    'tháng 1, ',
    'ngày 1, ',
    'ngày ',
    'từ ngày 1 đến ',
    'theo ',
    'khi ',
    'trước ',
    'trước ngày ',
    'hàng tháng, 15/6; ',
    '15/6 ',
    '\n- 15/6',
    '10 ngày sau ',
    '5 - ',
    'định kỳ ',
    '(',
    'l5/',
    'số 15/',
    '15/kh-ubnd ',
    'thực hiện rà soát ',
    'để 15/6 ',
    'mười ',
    'thường xuyên, ',
    'trực ',
    'trước khi ký ',
    'sau a b c d e f g h i 1 ',
    'tháng hành động ',
    'tuần lễ a ',
    'kỳ thi a ',
    '1 a b c d ',
    '1 a, b, c/',
    '1/snv-',
    'luật a b c d e f 2026 ',
    'kế hoạch vốn năm 2026, ',
    'nhân dịp a ',
    'từ ngày a đến ',
    'thang 6 ',
    '1,1,2026 ',
    '2026/',
    'I',
    '. ',
    '\u0301',
    '\u{1F4C5}',
    '24/7 ',
    '10 ngày; ',
    '10 ngày (',
    'từ khi a ',
    'đến khi ',
    'khi có yêu cầu, ',
    'vốn năm 2026, ',
    'trước 20/12 để tổng hợp ',
    'hằng năm trước 15/6; ',
    'hàng tháng năm 2026 ',
    'ngày 15 hàng tháng ',
    'tiếp tục ',
    'và các đơn vị liên quan ',
    '31/12/2025; ',
    'năm 2026: quý i khảo sát; quý iii nghiệm thu; vốn có ',
  ];

  it.each(seeds)('%j filled to the longest cell costs in proportion to its length', (seed) => {
    const cell = seed.repeat(Math.ceil(longest / seed.length));
    expectLinear((size) => parseDeadline(cell.slice(0, size), context), longest);
  });
});

describe('options', () => {
  it('ends the day before with beforeIsExclusive', () => {
    const due = (cell: string) => parseDeadline(cell, { planYear: 2026, beforeIsExclusive: true }).due;
    expect(due('Trước ngày 01/7/2026')).toBe('2026-06-30');
    expect(due('Trước 01/01')).toBe('2025-12-31');
    expect(due('Chậm nhất ngày 01/7/2026')).toBe('2026-07-01');
    expect(due('Trước tháng 7/2026')).toBe('2026-06-30');
  });

  it('takes a real date cell as it is', () => {
    expect(deadlineOfDate('2026-06-30', ' 30/6/2026 ')).toEqual({
      text: '30/6/2026',
      kind: 'date',
      dues: ['2026-06-30'],
      due: '2026-06-30',
      certain: true,
      doubts: [],
    });
  });

  it('keeps the cell with its white space collapsed', () => {
    expect(parseDeadline('  Quý\n IV/2026 ').text).toBe('Quý IV/2026');
  });
});
