/** Styles of ours on a range. What a range under it has already is not said again: two hundred sheets must fit few requests. */
import type { Area } from '../../plan/model/grid';
import { fontName, styles, type CellStyle, type SheetContent } from '../../workbook';
import { actionBytes, type Batch } from '../batch';

type Property = keyof CellStyle;
type Styled = SheetContent['styles'];

const sides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

export async function applyStyles(batch: Batch, sheet: Excel.Worksheet, styled: Styled): Promise<void> {
  for (const [i, { area, style }] of styled.entries()) {
    const own: CellStyle = styles[style];
    const news = (Object.keys(own) as Property[]).filter((property) => !isSaid(styled, i, property));
    if (news.length === 0) continue;
    await batch.room(actionBytes * (news.length + (news.includes('border') ? sides.length : 0)));
    const range = rangeOf(sheet, area);
    for (const property of news) applyProperty(range, area, own, property);
    if (i === 0 || !styled.slice(0, i).some((before) => contains(before.area, area)))
      range.format.font.name = fontName;
  }
}

/** Whether the range has this property with this value from the last style before that touches it. */
function isSaid(styled: Styled, at: number, property: Property): boolean {
  const entry = styled[at];
  if (!entry) return false;
  const value = (styles[entry.style] as CellStyle)[property];
  for (let i = at - 1; i >= 0; i -= 1) {
    const before = styled[i];
    if (!before || !(property in styles[before.style]) || !overlaps(before.area, entry.area)) continue;
    return contains(before.area, entry.area) && (styles[before.style] as CellStyle)[property] === value;
  }
  return false;
}

function applyProperty(range: Excel.Range, area: Area, style: CellStyle, property: Property): void {
  const { format } = range;
  switch (property) {
    case 'bold':
      format.font.bold = style.bold === true;
      return;
    case 'italic':
      format.font.italic = style.italic === true;
      return;
    case 'underline':
      format.font.underline = style.underline ? 'Single' : 'None';
      return;
    case 'size':
      format.font.size = style.size ?? 12;
      return;
    case 'color':
      format.font.color = style.color ?? '#000000';
      return;
    case 'fill':
      if (style.fill !== undefined) format.fill.color = style.fill;
      return;
    case 'horizontal':
      format.horizontalAlignment = capital(style.horizontal ?? 'left') as 'Left' | 'Center' | 'Right';
      return;
    case 'vertical':
      format.verticalAlignment = capital(style.vertical ?? 'top') as 'Top' | 'Center';
      return;
    case 'wrap':
      format.wrapText = style.wrap === true;
      return;
    case 'format':
      // One format for all cells of the range: the API takes a single value though its types say a matrix.
      range.numberFormat = style.format as unknown as string[][];
      return;
    case 'border':
      for (const side of sides) {
        if (side === 'InsideHorizontal' && area.top === area.bottom) continue;
        if (side === 'InsideVertical' && area.left === area.right) continue;
        format.borders.getItem(side).style = 'Continuous';
      }
  }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
}

export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom &&
    outer.left <= inner.left &&
    outer.right >= inner.right
  );
}
