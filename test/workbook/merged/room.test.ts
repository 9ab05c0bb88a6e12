import { fill, messagesFor } from '../../../src/plan/messages';
import { demandRoom } from '../../../src/workbook/merged';
import { dataHeaderRow } from '../../../src/workbook/summary/dataColumns';

const lastRow = 1_048_576;

it('what one sheet can still hold is made, and beyond it the export is offered', () => {
  expect(() => demandRoom(lastRow - dataHeaderRow)).not.toThrow();
  expect(() => demandRoom(lastRow - dataHeaderRow + 1)).toThrow(
    expect.objectContaining({ code: 'too-many-rows', params: { rows: lastRow - dataHeaderRow + 1 } }),
  );
  for (const locale of ['vi', 'en'] as const)
    expect(fill(messagesFor(locale).errors['too-many-rows'], { rows: 1 })).toContain('soat export');
});
