import { fontName, type CellStyle, type MarkStyle } from '../../workbook';
import { done, type Workbook } from './engine';

const EDGES = ['left', 'top', 'right', 'bottom'];
const LINE = { thin: 1, dash: 3, dot: 4 } as const;

/** Styles of one workbook, made once each and named by number from then on. */
export class StyleBook {
  private readonly cells = new Map<string, number>();
  private readonly marks = new Map<string, number>();

  constructor(private readonly workbook: Workbook) {}

  /** Number of a cell style. */
  cell(style: CellStyle): number {
    return this.once(this.cells, style, () => this.workbook.NewStyle(toEngine(style)));
  }

  /** Number of a conditional style. */
  mark(style: MarkStyle): number {
    return this.once(this.marks, style, () => this.workbook.NewConditionalStyle(markToEngine(style)));
  }

  private once(
    made: Map<string, number>,
    style: object,
    make: () => { style: number; error: string | null },
  ): number {
    const key = JSON.stringify(style);
    const known = made.get(key);
    if (known !== undefined) return known;
    const { style: number } = done(make());
    made.set(key, number);
    return number;
  }
}

function toEngine(style: CellStyle) {
  return {
    Font: {
      Family: fontName,
      Size: style.size ?? 12,
      Bold: style.bold ?? false,
      Italic: style.italic ?? false,
      ...(style.underline ? { Underline: 'single' } : {}),
      ...(style.color ? { Color: style.color } : {}),
    },
    Alignment: {
      Horizontal: style.horizontal ?? '',
      Vertical: style.vertical ?? '',
      WrapText: style.wrap ?? false,
    },
    ...(style.fill ? { Fill: solid(style.fill) } : {}),
    ...(style.border ? { Border: EDGES.map((Type) => ({ Type, Color: '#000000', Style: LINE.thin })) } : {}),
    ...(style.format ? { CustomNumFmt: style.format } : {}),
  };
}

function markToEngine(style: MarkStyle) {
  const { border, borderColor } = style;
  return {
    ...(style.color || style.bold || style.strike
      ? {
          Font: {
            ...(style.color ? { Color: style.color } : {}),
            ...(style.bold ? { Bold: true } : {}),
            ...(style.strike ? { Strike: true } : {}),
          },
        }
      : {}),
    ...(style.fill ? { Fill: solid(style.fill) } : {}),
    ...(border
      ? { Border: EDGES.map((Type) => ({ Type, Color: borderColor ?? '#000000', Style: LINE[border] })) }
      : {}),
    ...(style.format ? { CustomNumFmt: style.format } : {}),
  };
}

function solid(color: string) {
  return { Type: 'pattern', Pattern: 1, Color: [color] };
}
