import { areaAddress, isoToSerial } from '../../plan/model/grid';
import { dayBeforeFirst, type Validation } from '../../workbook';
import { done, type Workbook } from './engine';
import type { Target } from './target';

/** What cells accept: one of a few words, or a date. Cells that have a rule already keep it. */
export function addValidations(
  { workbook }: Target,
  sheet: string,
  validations: readonly Validation[],
): void {
  const present = presentAreas(workbook, sheet);
  for (const { area, rule, refuses, title, message } of validations) {
    if (present.has(areaAddress(area))) continue;
    const accepts =
      rule.kind === 'list'
        ? { Type: 'list', Formula1: `"${rule.values.join(',')}"` }
        : { Type: 'date', Operator: 'greaterThan', Formula1: String(isoToSerial(dayBeforeFirst)) };
    done(
      workbook.AddDataValidation(sheet, {
        Sqref: areaAddress(area),
        AllowBlank: true,
        ShowErrorMessage: true,
        ErrorStyle: refuses ? 'stop' : 'information',
        ErrorTitle: title,
        Error: message,
        ...accepts,
      }),
    );
  }
}

/** Areas with a rule of any kind. The engine's types name the member "dataValidation"; what it answers is "dataValidations". */
function presentAreas(workbook: Workbook, sheet: string): ReadonlySet<string | undefined> {
  const answer = done(workbook.GetDataValidations(sheet)) as unknown as {
    readonly dataValidations: readonly { readonly Sqref?: string }[];
  };
  return new Set(answer.dataValidations.map(({ Sqref }) => Sqref));
}
