import type { BorderLineStyle, CellStyle, Color } from 'hucre';
import { type Border, type Borders, intern, type Style } from '../model/style';

/** Styles as the .xlsx library keeps them, and as the model does. Theme colours come out as the standard theme's. */
const theme = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
];

export function colourOf(color: Color | undefined): string | undefined {
  if (color?.rgb) return `#${color.rgb.slice(-6).toUpperCase()}`;
  const named = color?.theme === undefined ? undefined : theme[color.theme];
  return named && `#${named}`;
}

const lineStyles: Record<BorderLineStyle, { style: string; weight: string }> = {
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  dotted: { style: 'Dot', weight: 'Thin' },
  dashed: { style: 'Dash', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
};
const sides = { top: 'EdgeTop', right: 'EdgeRight', bottom: 'EdgeBottom', left: 'EdgeLeft' } as const;

export function fromFile(style: CellStyle | undefined): Style {
  if (!style) return intern({});
  const { font, fill, border, alignment, numFmt, protection } = style;
  const borders: Partial<Record<string, Border>> = {};
  for (const [side, name] of Object.entries(sides)) {
    const line = border?.[side as keyof typeof sides];
    if (line) borders[name] = { ...lineStyles[line.style], color: colourOf(line.color) ?? '#000000' };
  }
  const black = colourOf(font?.color);
  return intern({
    numberFormat: numFmt && numFmt !== 'General' ? numFmt : undefined,
    fill:
      fill?.type === 'pattern' && fill.pattern !== 'none'
        ? colourOf(fill.fgColor ?? fill.bgColor)
        : undefined,
    bold: font?.bold || undefined,
    italic: font?.italic || undefined,
    underline: font?.underline ? (font.underline === 'double' ? 'Double' : 'Single') : undefined,
    strikethrough: font?.strikethrough || undefined,
    fontName: font?.name,
    fontSize: font?.size,
    fontColor: black === '#000000' ? undefined : black,
    horizontal:
      alignment?.horizontal && alignment.horizontal !== 'general' ? capital(alignment.horizontal) : undefined,
    vertical:
      alignment?.vertical && alignment.vertical !== 'bottom' ? capital(alignment.vertical) : undefined,
    wrap: alignment?.wrapText || undefined,
    indent: alignment?.indent || undefined,
    shrink: alignment?.shrinkToFit || undefined,
    rotation: alignment?.textRotation || undefined,
    unlocked: protection?.locked === false || undefined,
    borders: Object.keys(borders).length > 0 ? (borders as Borders) : undefined,
  });
}

function capital(name: string): string {
  if (name === 'centerContinuous') return 'CenterAcrossSelection';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function toFile(style: Style): CellStyle {
  const color = (hex: string | undefined): Color | undefined => (hex ? { rgb: hex.slice(1) } : undefined);
  const border = Object.fromEntries(
    Object.entries(sides).flatMap(([side, name]) => {
      const line = style.borders?.[name];
      return line ? [[side, { style: lineStyleOf(line), color: color(line.color) }]] : [];
    }),
  );
  return {
    font: {
      name: style.fontName ?? 'Calibri',
      size: style.fontSize ?? 11,
      bold: style.bold,
      italic: style.italic,
      underline: style.underline ? (style.underline === 'Double' ? 'double' : true) : undefined,
      strikethrough: style.strikethrough,
      color: color(style.fontColor),
    },
    ...(style.fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: color(style.fill) } } : {}),
    ...(Object.keys(border).length > 0 ? { border } : {}),
    alignment: {
      horizontal: fileName(style.horizontal),
      vertical: fileName(style.vertical),
      wrapText: style.wrap,
      indent: style.indent,
      shrinkToFit: style.shrink,
      textRotation: style.rotation,
    },
    numFmt: style.numberFormat,
    ...(style.unlocked ? { protection: { locked: false } } : {}),
  };
}

function fileName<T extends string>(name: string | undefined): T | undefined {
  if (!name) return undefined;
  if (name === 'CenterAcrossSelection') return 'centerContinuous' as T;
  return (name.charAt(0).toLowerCase() + name.slice(1)) as T;
}

function lineStyleOf({ style, weight }: Border): BorderLineStyle {
  const found = Object.entries(lineStyles).find(([, line]) => line.style === style && line.weight === weight);
  return (found?.[0] as BorderLineStyle | undefined) ?? 'thin';
}

/** Column widths stand in digits of the default font in a file, its margins included, in points in the model. */
export const pointsOfWidth = (digits: number): number => Math.round(digits * 7 * 0.75 * 100) / 100;
export const widthOfPoints = (points: number): number => points / 0.75 / 7;
