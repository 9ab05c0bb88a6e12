/** Conditional formats of ours. */
import type { Area } from '../../plan/model/grid';
import { markStyles, withSheetNames, type MarkStyle, type MarkStyleName } from '../../workbook';
import { rangeOf } from './styles';

interface Rule {
  readonly area: Area;
  readonly formula: string;
  readonly style: MarkStyleName;
}

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const borderStyles = { dot: 'Dot', dash: 'Dash' } as const;

/** Weight of one mark in a request, beside its formula. */
export const markBytes = 4_000;

/**
 * Adds the rules so that the first is the strongest (each new one is put before all others by Excel), and each stops those after it.
 * The result is in the order given.
 */
export function addRules(
  sheet: Excel.Worksheet,
  rules: readonly Rule[],
  names: ReadonlyMap<string, string>,
): Excel.ConditionalFormat[] {
  const added = [...rules]
    .reverse()
    .map(({ area, formula, style }) => addRule(rangeOf(sheet, area), withSheetNames(formula, names), style));
  return added.reverse();
}

/** Adds one rule before all others of the sheet. */
export function addRule(
  target: Excel.Range | Excel.RangeAreas,
  formula: string,
  style: MarkStyleName,
): Excel.ConditionalFormat {
  const format = target.conditionalFormats.add('Custom');
  format.custom.rule.formula = formula;
  format.stopIfTrue = true;
  applyLook(format.custom.format, markStyles[style]);
  return format;
}

function applyLook(format: Excel.ConditionalRangeFormat, look: MarkStyle): void {
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.strike !== undefined) format.font.strikethrough = look.strike;
  if (look.format !== undefined) format.numberFormat = look.format;
  if (look.border === undefined) return;
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = borderStyles[look.border];
    if (look.borderColor !== undefined) border.color = look.borderColor;
  }
}
