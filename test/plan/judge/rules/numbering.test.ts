import { duplicateNumber } from '../../../../src/plan/judge/rules/duplicate-number';
import { numberFormat } from '../../../../src/plan/judge/rules/number-format';
import { numberGap } from '../../../../src/plan/judge/rules/number-gap';
import { numberingRestarts } from '../../../../src/plan/judge/rules/numbering-restarts';
import { taskWithGroupNumber } from '../../../../src/plan/judge/rules/task-with-group-number';
import { findingsOf, found, type RowSketch } from '../../../support/reading';

const columns = 'stt task';

/** Rows from numbers: "#" marks a group, its level is the number of signs. */
function rowsOf(...numbers: string[]): RowSketch[] {
  return numbers.map((number, i) => {
    const signs = /^#*/.exec(number)?.[0].length ?? 0;
    const text = `Nội dung của dòng thứ ${i + 1}`;
    return signs > 0 ? [`group:${signs}`, number.slice(signs), text] : ['task', number, text];
  });
}

const rowsFound = (rule: Parameters<typeof found>[0], ...numbers: string[]): string[] =>
  found(rule, { columns, rows: rowsOf(...numbers) });

describe('number-gap', () => {
  it.each([
    [['1', '2', '4'], ['7 error']],
    [['#I', '1', '2', '#III', '1'], ['8 error']],
    [['#I', '1.1', '1.2', '1.4'], ['8 error']],
    [['#I', '1', '2', '#II', '4'], ['9 error']],
    [['a)', 'b)', 'd)'], ['7 warning']],
    [['1', '2', '9'], ['7 warning']],
    [
      ['1', '2', '8', '3'],
      ['7 warning', '8 warning'],
    ],
  ])('%j', (numbers, expected) => {
    expect(rowsFound(numberGap, ...numbers)).toEqual(expected);
  });

  it.each([
    ['numbers that run on over groups', ['#I', '1', '2', '#II', '3', '4']],
    ['numbers that start again in each group', ['#I', '1', '2', '#II', '1', '2']],
    ['a table that begins in the middle', ['5', '6', '7']],
    ['letters with đ and letters without', ['a)', 'b)', 'c)', 'd)', 'đ)', 'e)']],
    ['Latin letters', ['a)', 'b)', 'c)', 'd)', 'e)']],
    ['I as the letter after H', ['#G', '#H', '#I', '#K']],
    ['sub-numbers of their own lists', ['1', '1.1', '1.2', '2', '2.1']],
    ['rows without numbers', ['1', '', '', '2']],
    ['the number after one used twice', ['1', '2', '2', '4']],
  ])('not for %s', (_, numbers) => {
    expect(rowsFound(numberGap, ...numbers)).toEqual([]);
  });

  it('points at the one row between two numbers that lost its own', () => {
    expect(rowsFound(numberGap, '1', '2', '', '4')).toEqual(['7 error']);
  });

  it('is a hint only where most of the numbering jumps', () => {
    const severities = rowsFound(numberGap, '1', '3', '5', '7', '9', '11').map((each) => each.split(' ')[1]);
    expect(new Set(severities)).toEqual(new Set(['info']));
  });
});

describe('duplicate-number', () => {
  it('says where the number was used first', () => {
    const [finding] = findingsOf(duplicateNumber, { columns, rows: rowsOf('#2', '2.1', '2.2', '2.2') });
    expect(finding).toMatchObject({ row: 8, severity: 'error', params: { number: '2.2', first: 7 } });
  });

  it('is silent for lists that start again, and for a row copied word for word', () => {
    expect(rowsFound(duplicateNumber, '#I', '1', '#II', '1')).toEqual([]);
    const twice: RowSketch[] = [
      ['task', '1', 'Lập sổ theo dõi'],
      ['task', '1', 'Lập sổ theo dõi'],
    ];
    expect(found(duplicateNumber, { columns, rows: twice })).toEqual([]);
  });
});

describe('number-format', () => {
  it('repairs commas among points; two commas are an error, one may be a decimal number', () => {
    const findings = findingsOf(numberFormat, {
      columns,
      rows: rowsOf('1.1', '1.2', '1,2,1', '1.2.2', '1,3', '1.4'),
    });
    expect(findings.map(({ row, severity, fix }) => [row, severity, fix?.value])).toEqual([
      [7, 'error', '1.2.1'],
      [9, 'warning', '1.3'],
    ]);
  });

  it('finds the one number with a stop of its own', () => {
    expect(rowsFound(numberFormat, '#I', '#II', '#III', '#IV.', '#V')).toEqual(['8 info']);
  });

  it('is silent where all have one, and where the table is of two minds', () => {
    expect(rowsFound(numberFormat, '#A.', '#B.', '#C.')).toEqual([]);
    expect(rowsFound(numberFormat, '1.', '2', '3.', '4')).toEqual([]);
    expect(rowsFound(numberFormat, '1,1', '1,2', '1,3')).toEqual([]);
  });
});

describe('numbering-restarts', () => {
  it('finds a later subsection that starts at 1 where others run on', () => {
    expect(
      rowsFound(numberingRestarts, '#I', '##I.1', '1', '##I.2', '2', '#II', '##II.1', '1', '##II.2', '1'),
    ).toEqual(['14 info']);
  });

  it('is silent where every list starts at 1, or every one runs on', () => {
    expect(rowsFound(numberingRestarts, '#I', '##I.1', '1', '##I.2', '1', '#II', '##II.1', '1')).toEqual([]);
    expect(rowsFound(numberingRestarts, '#I', '##I.1', '1', '##I.2', '2', '##I.3', '3')).toEqual([]);
  });
});

describe('task-with-group-number', () => {
  it('finds a task numbered as the groups are', () => {
    expect(
      rowsFound(taskWithGroupNumber, '#I', '##I.1', '1', '##I.2', '2', '#II', '##II.1', '3', 'II.2'),
    ).toEqual(['13 info']);
  });

  it('is silent where tasks and groups share one numbering', () => {
    expect(rowsFound(taskWithGroupNumber, '#1', '1.1', '##1.2', '1.2.1', '1.3', '1.4')).toEqual([]);
  });
});
