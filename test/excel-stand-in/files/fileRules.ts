import type { ConditionalRule, DataValidation } from 'hucre';
import { serialToIso } from '../../../src/plan/model/grid';
import { type Area, localAddress, parseArea } from '../model/area';
import type { ConditionalFormat, Validation } from '../model/parts';
import { colourOf, fromFile, toFile } from './fileStyle';

/** Conditional formats and validations between a file and the model, for the kinds the model computes. */
export function areasOf(range: string): Area[] {
  return range.split(/[ ,]+/).flatMap((part) => parseArea(part) ?? []);
}

const addressOf = (areas: readonly Area[]): string => areas.map(localAddress).join(' ');

export function formatFromFile(rule: ConditionalRule, id: string): ConditionalFormat {
  const formulas = [rule.formula ?? []].flat();
  const { font } = rule.style ?? {};
  const fill = rule.style?.fill;
  return {
    id,
    kind: rule.type === 'expression' ? 'Custom' : rule.type === 'cellIs' ? 'CellValue' : rule.type,
    areas: areasOf(rule.range),
    stopIfTrue: rule.stopIfTrue ?? false,
    formula: rule.type === 'expression' && formulas[0] ? `=${formulas[0].replace(/^=/, '')}` : '',
    rule:
      rule.type === 'cellIs'
        ? { operator: operatorName(rule.operator), formula1: formulas[0], formula2: formulas[1] }
        : null,
    look: {
      // A conditional fill has its colour as the pattern's background.
      fill: fill?.type === 'pattern' ? (colourOf(fill.bgColor) ?? colourOf(fill.fgColor)) : undefined,
      fontColor: colourOf(font?.color),
      bold: font?.bold,
      italic: font?.italic,
      strikethrough: font?.strikethrough,
      numberFormat: rule.style?.numFmt,
      borders: Object.fromEntries(
        Object.entries(fromFile(rule.style).borders ?? {}).map(([side, { style, color }]) => [
          side,
          { style, color },
        ]),
      ),
    },
  };
}

const operators: Record<string, ConditionalRule['operator']> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

function operatorName(operator: string | undefined): string | undefined {
  return Object.keys(operators).find((name) => operators[name] === operator);
}

/** The rule for a file; null for the kinds that have none here. */
export function formatToFile(format: ConditionalFormat, priority: number): ConditionalRule | null {
  const { look } = format;
  const looks = toFile({
    bold: look.bold,
    italic: look.italic,
    strikethrough: look.strikethrough,
    fontColor: look.fontColor,
  });
  const style: ConditionalRule['style'] = {
    font: {
      bold: looks.font?.bold,
      italic: looks.font?.italic,
      strikethrough: looks.font?.strikethrough,
      color: looks.font?.color,
    },
    ...(look.fill
      ? {
          fill: {
            type: 'pattern',
            pattern: 'solid',
            bgColor: { rgb: look.fill.slice(1) },
            fgColor: { rgb: look.fill.slice(1) },
          },
        }
      : {}),
  };
  const common = { priority, style, stopIfTrue: format.stopIfTrue, range: addressOf(format.areas) };
  if (format.kind === 'Custom')
    return { ...common, type: 'expression', formula: format.formula.replace(/^=/, '') };
  if (format.kind !== 'CellValue' || !format.rule) return null;
  const formulas = [format.rule.formula1, format.rule.formula2].flatMap((formula) =>
    formula === undefined || formula === null ? [] : [String(formula).replace(/^=/, '')],
  );
  return { ...common, type: 'cellIs', operator: operators[String(format.rule.operator)], formula: formulas };
}

export function validationFromFile(validation: DataValidation): Validation {
  const { values, formula1 } = validation;
  const source = values ? values.join(',') : `=${(formula1 ?? '').replace(/^=/, '')}`;
  return {
    areas: areasOf(validation.range),
    rule: ruleFromFile(validation, source),
    ignoreBlanks: validation.allowBlank ?? true,
    prompt: validation.inputMessage
      ? { showPrompt: true, title: validation.inputTitle ?? '', message: validation.inputMessage }
      : null,
    errorAlert: validation.errorMessage
      ? {
          title: validation.errorTitle ?? '',
          message: validation.errorMessage,
          showAlert: validation.showErrorMessage ?? false,
          style: capital(validation.errorStyle ?? 'stop'),
        }
      : null,
  };
}

function ruleFromFile({ type, operator, formula1 }: DataValidation, source: string): Validation['rule'] {
  if (type === 'list') return { list: { inCellDropDown: true, source } };
  const serial = Number(formula1);
  if (type === 'date' && Number.isInteger(serial))
    return { date: { formula1: serialToIso(serial), operator: operatorName(operator) } };
  return { custom: { formula: `=${formula1 ?? ''}` } };
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export function validationToFile({ areas, rule, ignoreBlanks }: Validation): DataValidation | null {
  const { source } = (rule.list ?? {}) as { source?: unknown };
  if (typeof source !== 'string') return null;
  const range = addressOf(areas);
  return source.startsWith('=')
    ? { type: 'list', formula1: source.slice(1), range, allowBlank: ignoreBlanks }
    : { type: 'list', values: source.split(','), range, allowBlank: ignoreBlanks };
}
