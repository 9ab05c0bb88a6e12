/**
 * The looks our cells can have, by name: a builder names a style, an applier makes it. Colours are #RRGGBB; `null` leaves what is there.
 * Sheets meant for print are set in Times New Roman (Nghị định 30/2020/NĐ-CP); marks are soft and readable without colour.
 */
import { messagesFor, type Locale } from '../plan/messages';

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  readonly border?: boolean;
  /** Excel number format. Texts need none: they are written as texts. */
  readonly format?: string;
  readonly underline?: boolean;
}

export const fontName = 'Times New Roman';
export const dateFormat = 'dd/mm/yyyy';
/** Header code of the page number. */
export const pageNumber = `&"${fontName},Regular"&13&P`;

/** Points of a row of one line in the body's type. */
export const plainRowHeight = 15.75;

/** "còn 3 ngày", "quá 235 ngày", "hôm nay" for days left; "quá 235 ngày" for days late: numbers still, written as one says them. */
function daysFormat(locale: Locale): { left: string; late: string } {
  const { left, late, today } = messagesFor(locale).sheets.days;
  const worded = (sentence: string): string => {
    const [before = '', after = ''] = sentence.split('{days}');
    return `"${before}"#,##0"${after}"`.replace(/""/g, '');
  };
  return { left: `${worded(left)};${worded(late)};"${today}"`, late: worded(late) };
}

/** Names of the styles of days, by language. */
export const daysStyles = {
  vi: { left: 'daysLeftVi', late: 'daysLateVi' },
  en: { left: 'daysLeftEn', late: 'daysLateEn' },
} as const satisfies Record<Locale, unknown>;

const body = { size: 12, vertical: 'top' } as const;
const inTable = { ...body, border: true } as const;

export const styles = {
  /** Everything on a printed sheet that has no style of its own. */
  base: body,
  motto: { size: 12, bold: true, horizontal: 'center', vertical: 'center' },
  mottoLine: { size: 13, bold: true, horizontal: 'center', vertical: 'top', underline: true },
  issuer: { size: 12, bold: true, horizontal: 'center', vertical: 'top', wrap: true },
  placeAndDate: { size: 12, italic: true, horizontal: 'center', vertical: 'center' },
  title: { size: 14, bold: true, horizontal: 'center', vertical: 'center', wrap: true },
  subtitle: { size: 13, italic: true, horizontal: 'center', vertical: 'center', wrap: true },
  sentence: { size: 13, wrap: true, vertical: 'center', horizontal: 'left' },
  sectionTitle: { size: 13, bold: true, vertical: 'center', horizontal: 'left' },
  note: { size: 10, italic: true, wrap: true, vertical: 'top', horizontal: 'left' },
  link: { ...body, color: '#0B5394', underline: true },
  header: {
    size: 11,
    bold: true,
    border: true,
    fill: '#E3EAF3',
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  },
  text: { ...inTable, wrap: true },
  textCenter: { ...inTable, wrap: true, horizontal: 'center' },
  linkCell: { ...inTable, wrap: true, color: '#0B5394', underline: true },
  number: { ...inTable, horizontal: 'center', format: '#,##0;-#,##0;"–"' },
  daysLeftVi: { ...inTable, horizontal: 'center', format: daysFormat('vi').left },
  daysLeftEn: { ...inTable, horizontal: 'center', format: daysFormat('en').left },
  daysLateVi: { ...inTable, horizontal: 'center', format: daysFormat('vi').late },
  daysLateEn: { ...inTable, horizontal: 'center', format: daysFormat('en').late },
  money: { ...inTable, horizontal: 'right', format: '#,##0' },
  date: { ...inTable, horizontal: 'center', format: dateFormat },
  totalLabel: { ...inTable, bold: true, fill: '#F3F3F3', wrap: true },
  totalNumber: {
    ...inTable,
    bold: true,
    fill: '#F3F3F3',
    horizontal: 'center',
    format: '#,##0;-#,##0;"–"',
  },
  /** Beside the user's table: no wrapping, so that his rows keep their heights. */
  beside: { ...inTable, format: 'General' },
  /** Cells of a sheet that is not meant for print. */
  plain: { size: 11, vertical: 'top' },
  plainDate: { size: 11, vertical: 'top', format: dateFormat },
  plainHeader: { size: 11, bold: true, vertical: 'center' },
  plainNumber: { size: 11, vertical: 'top', format: '#,##0' },
} satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof styles;

export interface MarkStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly strike?: boolean;
  readonly border?: 'dot' | 'dash';
  readonly borderColor?: string;
  /** Shows a sign before the value, so that the mark reads without colour. */
  readonly format?: string;
}

/** Number format that puts a sign before a text and before a date. */
const signed = (sign: string): string => `"${sign} "dd/mm/yyyy;General;General;"${sign} "@`;

export const markStyles = {
  /** No look at all: a mark that only keeps those after it away. */
  none: {},
  overdue: { fill: '#FBE3E1', color: '#8B1A10' },
  overdueDeadline: { fill: '#FBE3E1', color: '#8B1A10', bold: true, format: signed('●') },
  dueSoon: { fill: '#FFF1CC' },
  dueSoonDeadline: { fill: '#FFF1CC', color: '#6B4A00', bold: true, format: signed('◐') },
  missing: { fill: '#ECE3F7', border: 'dot', borderColor: '#5B3A8E' },
  wrong: { fill: '#FFFFFF', color: '#8B1A10', border: 'dash', borderColor: '#8B1A10', format: signed('▲') },
  done: { color: '#4F6B57' },
  doneDeadline: { color: '#4F6B57', format: signed('✓') },
} satisfies Record<string, MarkStyle>;

export type MarkStyleName = keyof typeof markStyles;
