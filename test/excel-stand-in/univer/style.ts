import {
  type Nullable,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { type Borders, type BorderSide, intern, type Style } from '../model/style';

const horizontal: Record<string, HorizontalAlign> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};
const vertical: Record<string, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const sides: Partial<Record<BorderSide, 't' | 'b' | 'l' | 'r'>> = {
  EdgeTop: 't',
  EdgeBottom: 'b',
  EdgeLeft: 'l',
  EdgeRight: 'r',
};
const lines: Record<string, BorderStyleTypes> = {
  'Continuous Hairline': BorderStyleTypes.HAIR,
  'Continuous Thin': BorderStyleTypes.THIN,
  'Continuous Medium': BorderStyleTypes.MEDIUM,
  'Continuous Thick': BorderStyleTypes.THICK,
  'Dash Thin': BorderStyleTypes.DASHED,
  'Dot Thin': BorderStyleTypes.DOTTED,
  'Double Thick': BorderStyleTypes.DOUBLE,
};

const cache = new WeakMap<Style, IStyleData>();

/** A style as Univer keeps it. */
export function toUniver(style: Style): IStyleData {
  const known = cache.get(style);
  if (known) return known;
  const made: IStyleData = {
    ...(style.fontName ? { ff: style.fontName } : {}),
    ...(style.fontSize ? { fs: style.fontSize } : {}),
    ...(style.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(style.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(style.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(style.fontColor ? { cl: { rgb: style.fontColor } } : {}),
    ...(style.fill ? { bg: { rgb: style.fill } } : {}),
    ...(style.horizontal && horizontal[style.horizontal] ? { ht: horizontal[style.horizontal] } : {}),
    ...(style.vertical && vertical[style.vertical] ? { vt: vertical[style.vertical] } : {}),
    ...(style.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(style.rotation ? { tr: { a: style.rotation } } : {}),
    ...(style.numberFormat ? { n: { pattern: style.numberFormat } } : {}),
    ...(style.borders ? { bd: bordersOf(style.borders) } : {}),
  };
  cache.set(style, made);
  return made;
}

function bordersOf(borders: Borders): IStyleData['bd'] {
  return Object.fromEntries(
    Object.entries(borders).flatMap(([side, border]) => {
      const key = sides[side as BorderSide];
      if (!key || !border || border.style === 'None') return [];
      const s = lines[`${border.style} ${border.weight}`] ?? BorderStyleTypes.THIN;
      return [[key, { s, cl: { rgb: border.color } }]];
    }),
  );
}

/** A style of Univer's with what the model knows of; `before` keeps what Univer has no notion of (locked cells). */
export function fromUniver(data: Nullable<IStyleData>, before: Style): Style {
  if (!data) return intern({ unlocked: before.unlocked });
  return intern({
    fontName: data.ff ?? undefined,
    fontSize: data.fs,
    bold: data.bl === BooleanNumber.TRUE || undefined,
    italic: data.it === BooleanNumber.TRUE || undefined,
    underline: data.ul?.s === BooleanNumber.TRUE ? 'Single' : undefined,
    strikethrough: data.st?.s === BooleanNumber.TRUE || undefined,
    fontColor: hex(data.cl?.rgb),
    fill: hex(data.bg?.rgb),
    horizontal: nameOf(horizontal, data.ht),
    vertical: nameOf(vertical, data.vt),
    wrap: data.tb === WrapStrategy.WRAP || undefined,
    rotation: data.tr?.a || undefined,
    numberFormat: data.n?.pattern,
    borders: before.borders,
    indent: before.indent,
    shrink: before.shrink,
    unlocked: before.unlocked,
  });
}

function nameOf<T>(names: Record<string, T>, value: T | null | undefined): string | undefined {
  return value ? Object.keys(names).find((name) => names[name] === value) : undefined;
}

/** "#RRGGBB" of the colours Univer writes: "#abc123", "rgb(1, 2, 3)"; anything else is no colour. */
export function hex(colour: Nullable<string>): string | undefined {
  if (!colour) return undefined;
  if (/^#[0-9a-f]{6}$/i.test(colour)) return colour.toUpperCase();
  const [, r, g, b] = /^rgba?\((\d+), ?(\d+), ?(\d+)/.exec(colour) ?? [];
  if (!r || !g || !b) return undefined;
  return `#${[r, g, b].map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
