import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type ICommandService,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import type { Validation } from '../model/parts';
import type { Sheet } from '../model/sheet';
import { rangeOf, unitId } from '../univer/data';

/**
 * Shows the lists among the sheets' validations in the grid, as drop-downs. Dates are not checked there: Univer knows the month first
 * only and would refuse 15/03/2026.
 */
export class ShownValidations {
  private readonly shown = new Map<string, string[]>();

  constructor(private readonly commands: ICommandService) {}

  show(sheet: Sheet): void {
    const subUnitId = sheet.id;
    const before = this.shown.get(subUnitId) ?? [];
    if (before.length > 0)
      this.commands.syncExecuteCommand('data-validation.mutation.removeRule', {
        unitId,
        subUnitId,
        ruleId: before,
      });
    const rules = sheet.validations.flatMap((validation, i) => ruleOf(validation, `${subUnitId}-${i}`) ?? []);
    for (const rule of rules)
      this.commands.syncExecuteCommand('data-validation.mutation.addRule', { unitId, subUnitId, rule });
    this.shown.set(
      subUnitId,
      rules.map(({ uid }) => uid),
    );
  }
}

function ruleOf(
  { areas, rule, ignoreBlanks, errorAlert }: Validation,
  uid: string,
): ISheetDataValidationRule | null {
  const { source } = (rule.list ?? {}) as { source?: unknown };
  if (typeof source !== 'string') return null;
  return {
    uid,
    ranges: areas.map(rangeOf),
    allowBlank: ignoreBlanks,
    errorStyle: errorAlert?.style === 'Stop' ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.INFO,
    error: typeof errorAlert?.message === 'string' ? errorAlert.message : undefined,
    showErrorMessage: true,
    type: DataValidationType.LIST,
    formula1: source,
    renderMode: DataValidationRenderMode.ARROW,
  };
}
