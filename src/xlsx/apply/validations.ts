import { areaAddress, isoToSerial } from '../../plan/model/grid';
import { dayBeforeFirst, type Validation } from '../../workbook';
import { done } from './engine';
import type { Target } from './target';

/** What cells accept: one of a few words, or a date. */
export function addValidations(
  { workbook }: Target,
  sheet: string,
  validations: readonly Validation[],
): void {
  for (const { area, rule, title, message } of validations) {
    const accepts =
      rule.kind === 'list'
        ? { Type: 'list', Formula1: `"${rule.values.join(',')}"` }
        : { Type: 'date', Operator: 'greaterThan', Formula1: String(isoToSerial(dayBeforeFirst)) };
    done(
      workbook.AddDataValidation(sheet, {
        Sqref: areaAddress(area),
        AllowBlank: true,
        ShowErrorMessage: true,
        ErrorStyle: 'stop',
        ErrorTitle: title,
        Error: message,
        ...accepts,
      }),
    );
  }
}
