import { danglingSeparator } from '../../../../src/plan/judge/rules/dangling-separator';
import { numberFormat } from '../../../../src/plan/judge/rules/number-format';
import { unitSpellingVariant } from '../../../../src/plan/judge/rules/unit-spelling-variant';
import { findingsOf, type ReadingSketch, type RowSketch } from '../../../support/reading';

const columns = 'stt task lead';
const rows: RowSketch[] = [
  ['group', 'I', 'Công tác chung'],
  ['task', '1.1', 'Việc', 'Phòng Văn hóa - Xã hội'],
  ['task', '1.2', 'Việc', 'Phòng Văn hóa - Xã hội;'],
  ['task', '1,3', 'Việc', 'Phòng Văn hóa– Xã hội'],
  ['task', '1.4', 'Việc', 'Phòng Văn hóa - Xã hội'],
];

const fixes = (sketch: ReadingSketch): (string | undefined)[] =>
  [danglingSeparator, numberFormat, unitSpellingVariant].flatMap((rule) =>
    findingsOf(rule, sketch).map(({ fix }) => fix?.value),
  );

describe('a repair', () => {
  it('replaces a cell that holds the part and nothing else', () => {
    expect(fixes({ columns, rows })).toEqual(['Phòng Văn hóa - Xã hội', '1.3', 'Phòng Văn hóa - Xã hội']);
  });

  it('never replaces a paragraph of a prose plan', () => {
    expect(fixes({ columns, rows, form: 'prose' })).toEqual([undefined, undefined, undefined]);
  });

  it('never replaces a cell whose number stands with the text', () => {
    const changes = { 8: { columns: { task: 1, lead: 3 } } };
    expect(fixes({ columns, rows, changes })).toEqual([
      'Phòng Văn hóa - Xã hội',
      undefined,
      'Phòng Văn hóa - Xã hội',
    ]);
  });

  it('never replaces a cell whose text was taken from above', () => {
    const changes = { 8: { inherited: { lead: { row: 7, how: 'merge' as const } } } };
    expect(fixes({ columns, rows, changes })).toEqual(['Phòng Văn hóa - Xã hội', '1.3', undefined]);
  });
});
