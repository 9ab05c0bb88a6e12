/** How a cell looks. A property that is absent has Excel's default. Styles are interned: equal styles are one object. */
export interface Style {
  readonly numberFormat?: string;
  /** "#RRGGBB"; absent is "no fill". */
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly rotation?: number;
  readonly shrink?: boolean;
  readonly unlocked?: boolean;
  readonly borders?: Borders;
}

/** The sides a border can stand on, by Excel's names. */
export const borderSides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type BorderSide = (typeof borderSides)[number];

export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}
export type Borders = { readonly [side in BorderSide]?: Border };

export const defaultStyle: Style = Object.freeze({});
export const defaultFont = { name: 'Calibri', size: 11, color: '#000000' } as const;

const interned = new Map<string, Style>([['[]', defaultStyle]]);

/** The one object of this style; properties that are undefined or null count as absent. */
export function intern(style: Style): Style {
  const entries = Object.entries(style)
    .filter(([, value]) => value !== undefined && value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const key = JSON.stringify(entries);
  let one = interned.get(key);
  if (!one) {
    one = Object.freeze(Object.fromEntries(entries)) as Style;
    interned.set(key, one);
  }
  return one;
}

/** A style with some properties changed; undefined takes a property away. */
export function withStyle(style: Style, patch: Style): Style {
  return intern({ ...style, ...patch });
}

const named: Record<string, string> = {
  red: '#FF0000',
  yellow: '#FFFF00',
  green: '#008000',
  blue: '#0000FF',
  white: '#FFFFFF',
  black: '#000000',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
};

/** "#RRGGBB" of a colour as Excel accepts it ("#abc123" or an HTML name); null for anything else. */
export function colour(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  return named[text.toLowerCase()] ?? null;
}
