import { grouped } from '../../../src/workbook/summary/formulas';
import { createStandIn, workbookOf, type StandIn } from '../../excel-stand-in/node';

const numbers: readonly (readonly [number, string])[] = [
  [0, '0'],
  [5, '5'],
  [50, '50'],
  [999, '999'],
  [1_000, '1.000'],
  [1_005, '1.005'],
  [12_345, '12.345'],
  [123_456, '123.456'],
  [1_000_000, '1.000.000'],
  [1_048_576, '1.048.576'],
  [999_999_999, '999.999.999'],
];

describe('a number inside a sentence', () => {
  let standIn: StandIn;
  afterEach(() => standIn.dispose());

  it.each(['point', 'comma'] as const)(
    'has dots between thousands where decimals are written with a %s',
    async (region) => {
      const rows = numbers.map(([number]) => [number]);
      const formulas = numbers.map((_, i) => [`=${grouped(`A!A${i + 1}+0`)}&" nhiệm vụ"`]);
      standIn = await createStandIn({
        formulas: true,
        region,
        workbook: workbookOf({ A: rows, B: formulas }),
      });
      await standIn.settle();
      expect(numbers.map((_, i) => standIn.workbook.sheet('B')?.at(i + 1, 1).value)).toEqual(
        numbers.map(([, text]) => `${text} nhiệm vụ`),
      );
    },
  );
});
