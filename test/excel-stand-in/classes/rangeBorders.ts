import type { Host } from '../host';
import type { Area } from '../model/area';
import type { RangeRef } from '../model/references';
import { type Border, type BorderSide, borderSides, type Style, withStyle } from '../model/style';
import { defineClass, defineCollection, wire } from '../wire/define';
import { oneOf } from './arguments';
import { mayChange } from './guards';
import { colourOf } from './rangeLook';

interface BorderRef {
  readonly range: RangeRef;
  readonly side: BorderSide;
}

const styles = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const weights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const plain: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

export const rangeBorderCollectionClass = defineCollection<RangeRef>(
  {
    type: 'RangeBorderCollection',
    scalars: { Count: { get: () => borderSides.length } },
    items: (range) => borderSides.map((side) => wire('RangeBorder', { range, side })),
    item: (range, key) => wire('RangeBorder', { range, side: oneOf(key, borderSides) }),
  },
  { getItemAt: '1.1' },
);

export const rangeBorderClass = defineClass<BorderRef>({
  type: 'RangeBorder',
  id: { name: 'Id', of: ({ side }) => side },
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (self) => borderOf(self)?.style ?? 'None',
      set: (self, value, host) => {
        const style = oneOf(value, styles);
        draw(self, style === 'None' ? null : { ...(borderOf(self) ?? plain), style }, host);
      },
    },
    Weight: {
      get: (self) => borderOf(self)?.weight ?? 'Thin',
      set: (self, value, host) =>
        draw(self, { ...(borderOf(self) ?? plain), weight: oneOf(value, weights) }, host),
    },
    Color: {
      get: (self) => borderOf(self)?.color ?? '#000000',
      set: (self, value, host) => draw(self, { ...(borderOf(self) ?? plain), color: colourOf(value) }, host),
    },
  },
});

/** The cells a side of a range runs along, and the side of each cell it is. */
function cellsOf({ range: { area }, side }: BorderRef): { along: Area; own: BorderSide }[] {
  switch (side) {
    case 'EdgeTop':
      return [{ along: { ...area, bottom: area.top }, own: side }];
    case 'EdgeBottom':
      return [{ along: { ...area, top: area.bottom }, own: side }];
    case 'EdgeLeft':
      return [{ along: { ...area, right: area.left }, own: side }];
    case 'EdgeRight':
      return [{ along: { ...area, left: area.right }, own: side }];
    case 'InsideHorizontal':
      return area.top === area.bottom
        ? []
        : [
            { along: { ...area, bottom: area.bottom - 1 }, own: 'EdgeBottom' },
            { along: { ...area, top: area.top + 1 }, own: 'EdgeTop' },
          ];
    case 'InsideVertical':
      return area.left === area.right
        ? []
        : [
            { along: { ...area, right: area.right - 1 }, own: 'EdgeRight' },
            { along: { ...area, left: area.left + 1 }, own: 'EdgeLeft' },
          ];
    default:
      return [{ along: area, own: side }];
  }
}

function borderOf(self: BorderRef): Border | undefined {
  const [first] = cellsOf(self);
  return first && self.range.sheet.at(first.along.top, first.along.left).style.borders?.[first.own];
}

function draw(self: BorderRef, border: Border | null, host: Host): void {
  const { sheet, area } = self.range;
  mayChange(sheet, area, 'formatCells');
  for (const { along, own } of cellsOf(self))
    sheet.cells.restyle(along, (style) => withBorder(style, own, border));
  host.workbook.changed({ kind: 'cells', sheet, area, of: 'style' });
}

function withBorder(style: Style, side: BorderSide, border: Border | null): Style {
  const borders = { ...style.borders };
  delete borders[side];
  const next = border ? { ...borders, [side]: border } : borders;
  const sorted = Object.fromEntries(Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1)));
  return withStyle(style, { borders: Object.keys(sorted).length > 0 ? sorted : undefined });
}
