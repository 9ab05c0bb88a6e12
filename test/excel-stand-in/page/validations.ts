import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ICommandService,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import type { Validation } from '../model/parts';
import type { Sheet } from '../model/sheet';
import { rangeOf, unitId } from '../univer/data';

/** Shows the sheets' validations in the grid: lists as drop-downs, dates with their limits. */
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

const operators: Record<string, DataValidationOperator> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

interface Limits {
  readonly operator?: string;
  readonly formula1?: unknown;
  readonly formula2?: unknown;
}

function ruleOf(
  { areas, rule, ignoreBlanks, errorAlert }: Validation,
  uid: string,
): ISheetDataValidationRule | null {
  const common = {
    uid,
    ranges: areas.map(rangeOf),
    allowBlank: ignoreBlanks,
    errorStyle: DataValidationErrorStyle.STOP,
    error: typeof errorAlert?.message === 'string' ? errorAlert.message : undefined,
    showErrorMessage: true,
  };
  const { source } = (rule.list ?? {}) as { source?: unknown };
  if (typeof source === 'string')
    return {
      ...common,
      type: DataValidationType.LIST,
      formula1: source,
      renderMode: DataValidationRenderMode.ARROW,
    };
  const date = rule.date as Limits | undefined;
  const operator = date?.operator && operators[date.operator];
  if (!date || !operator) return null;
  return {
    ...common,
    type: DataValidationType.DATE,
    operator,
    formula1: String(date.formula1 ?? ''),
    formula2: date.formula2 === undefined ? undefined : String(date.formula2),
  };
}
