/** What cells accept. */
import { dayBeforeFirst, type Validation } from '../../workbook';
import { rangeOf } from './styles';

export function applyValidations(sheet: Excel.Worksheet, validations: readonly Validation[]): void {
  for (const { area, rule, refuses, title, message } of validations) {
    const { dataValidation } = rangeOf(sheet, area);
    dataValidation.rule =
      rule.kind === 'list'
        ? { list: { inCellDropDown: true, source: rule.values.join(',') } }
        : { date: { formula1: dayBeforeFirst, operator: 'GreaterThan' } };
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = { title, message, showAlert: true, style: refuses ? 'Stop' : 'Information' };
  }
}
