import { BooleanNumber, type IStyleBase } from '@univerjs/core';
import { columnLetter } from '../model/area';
import type { ConditionalFormat } from '../model/parts';
import { rangeOf } from './data';

/** A formula rule as Univer's conditional-formatting plugin keeps it. */
export interface UniverRule {
  readonly cfId: string;
  readonly stopIfTrue: boolean;
  readonly ranges: ReturnType<typeof rangeOf>[];
  readonly rule: { type: 'highlightCell'; subType: 'formula'; value: string; style: IStyleBase };
}

/** The rule for the engine; null for kinds that are recorded only (bars, scales, icons, top and bottom). */
export function univerRule(format: ConditionalFormat): UniverRule | null {
  const value = formulaOf(format);
  if (value === null) return null;
  const { look } = format;
  return {
    cfId: format.id,
    stopIfTrue: format.stopIfTrue,
    ranges: format.areas.map(rangeOf),
    rule: {
      type: 'highlightCell',
      subType: 'formula',
      value,
      style: {
        ...(look.fill ? { bg: { rgb: look.fill } } : {}),
        ...(look.fontColor ? { cl: { rgb: look.fontColor } } : {}),
        ...(look.bold ? { bl: BooleanNumber.TRUE } : {}),
        ...(look.italic ? { it: BooleanNumber.TRUE } : {}),
        ...(look.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
        ...(look.underline && look.underline !== 'None' ? { ul: { s: BooleanNumber.TRUE } } : {}),
      },
    },
  };
}

const operators: Record<string, (cell: string, a: string, b: string) => string> = {
  Between: (cell, a, b) => `AND(${cell}>=${a},${cell}<=${b})`,
  NotBetween: (cell, a, b) => `OR(${cell}<${a},${cell}>${b})`,
  EqualTo: (cell, a) => `${cell}=${a}`,
  NotEqualTo: (cell, a) => `${cell}<>${a}`,
  GreaterThan: (cell, a) => `${cell}>${a}`,
  LessThan: (cell, a) => `${cell}<${a}`,
  GreaterThanOrEqual: (cell, a) => `${cell}>=${a}`,
  LessThanOrEqual: (cell, a) => `${cell}<=${a}`,
};

/** Every kind that compares a cell is a formula over the first cell of its area. */
function formulaOf({ kind, formula, rule, areas }: ConditionalFormat): string | null {
  const [first] = areas;
  if (!first) return null;
  const cell = `${columnLetter(first.left)}${first.top}`;
  if (kind === 'Custom') return formula === '' ? null : formula;
  if (kind === 'CellValue' && rule) {
    const compare = operators[String(rule.operator)];
    return compare ? `=${compare(cell, operand(rule.formula1), operand(rule.formula2))}` : null;
  }
  if (kind === 'ContainsText' && rule) {
    const text = `"${String(rule.text).replaceAll('"', '""')}"`;
    const tests: Record<string, string> = {
      Contains: `ISNUMBER(SEARCH(${text},${cell}))`,
      NotContains: `NOT(ISNUMBER(SEARCH(${text},${cell})))`,
      BeginsWith: `LEFT(${cell},LEN(${text}))=${text}`,
      EndsWith: `RIGHT(${cell},LEN(${text}))=${text}`,
    };
    const test = tests[String(rule.operator)];
    return test ? `=${test}` : null;
  }
  return null;
}

function operand(value: unknown): string {
  const written = String(value ?? '');
  return written.startsWith('=') ? written.slice(1) : written;
}
