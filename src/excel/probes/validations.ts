import { dayBeforeFirst } from '../../workbook';
import type { Bench, Json, Probe } from './probe';

/** M: what the tracking columns ask of cells: a list with commas, and a date in ISO form, read back. */
export const validations: Probe = {
  id: 'M',
  expected: {
    listType: 'List',
    listSource: 'Chưa xong,Đang làm,Hoàn thành',
    dateType: 'Date',
    alert: 'Stop',
  },
  async run(bench) {
    const { context, sheet, note } = bench;
    const list = sheet.getRange('A1:A9').dataValidation;
    list.rule = { list: { inCellDropDown: true, source: 'Chưa xong,Đang làm,Hoàn thành' } };
    list.errorAlert = { title: 'Thử', message: 'Thử', showAlert: true, style: 'Stop' };
    const date = sheet.getRange('B1:B9').dataValidation;
    date.rule = { date: { formula1: dayBeforeFirst, operator: 'GreaterThan' } };
    await context.sync();
    const read = await validation(bench, 'A1:A9');
    note('listType', read.type);
    note('listSource', String(read.rule.list?.source ?? ''));
    note('alert', read.errorAlert.style ?? null);
    const readDate = await validation(bench, 'B1:B9');
    note('dateType', readDate.type);
    note('dateRule', (readDate.rule.date ?? null) as Json);
  },
};

async function validation({ context, sheet }: Bench, address: string): Promise<Excel.DataValidation> {
  const { dataValidation } = sheet.getRange(address);
  dataValidation.load(['type', 'rule', 'errorAlert']);
  await context.sync();
  return dataValidation;
}
