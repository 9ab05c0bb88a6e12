import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** A calm teal, dark enough on white (5:1) and kept apart from Excel's green and from the colours of the marks. */
const brand: BrandVariants = {
  10: '#011214',
  20: '#04262B',
  30: '#06363D',
  40: '#08464F',
  50: '#095660',
  60: '#0A6672',
  70: '#0B6F7B',
  80: '#0E7A87',
  90: '#2E8C98',
  100: '#4B9DA8',
  110: '#66AEB8',
  120: '#81BFC8',
  130: '#9CCFD6',
  140: '#B6DEE4',
  150: '#CFECF0',
  160: '#E8F7F9',
};

const light: Theme = createLightTheme(brand);
const dark: Theme = {
  ...createDarkTheme(brand),
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorCompoundBrandForeground1: brand[120],
};

/** Colours of an Office theme as Office.context gives them, as far as we need them. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
}

/** Light or dark by the ground Office paints its own panes with; high contrast where the system asks for it. */
export function themeFor(office: OfficeTheme | null, highContrast: boolean, systemDark: boolean): Theme {
  if (highContrast) return teamsHighContrastTheme;
  const isDark = office === null ? systemDark : luminance(office.bodyBackgroundColor) < 0.4;
  return isDark ? dark : light;
}

/** 0 black .. 1 white, of "#RRGGBB"; 1 for anything else. */
function luminance(colour: string): number {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (parts === null) return 1;
  const [red, green, blue] = parts.slice(1).map((part) => parseInt(part, 16) / 255) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
