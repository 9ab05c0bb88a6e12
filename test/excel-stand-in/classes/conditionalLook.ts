import { defineClass, defineCollection, wire } from '../wire/define';
import { oneOf, text, truth } from './arguments';
import { changed, type FormatRef } from './conditionalFormats';
import { colourOf } from './rangeLook';

/** How a conditional format paints: fill, font, borders, number format. */
export const conditionalRangeFormatClass = defineClass<FormatRef>({
  type: 'ConditionalRangeFormat',
  since: '1.6',
  scalars: {
    NumberFormat: {
      get: ({ rule }) => rule.look.numberFormat ?? '',
      set: (self, value, host) => {
        self.rule.look.numberFormat = text(value);
        changed(self.sheet, host);
      },
    },
  },
  navigations: {
    Fill: { get: (self) => wire('ConditionalRangeFill', self) },
    Font: { get: (self) => wire('ConditionalRangeFont', self) },
    Borders: { get: (self) => wire('ConditionalRangeBorderCollection', self) },
  },
});

export const conditionalRangeFillClass = defineClass<FormatRef>({
  type: 'ConditionalRangeFill',
  since: '1.6',
  scalars: {
    Color: {
      get: ({ rule }) => rule.look.fill ?? '',
      set: (self, value, host) => {
        self.rule.look.fill = colourOf(value);
        changed(self.sheet, host);
      },
    },
  },
  methods: {
    Clear: {
      call: (self, _args, host) => {
        delete self.rule.look.fill;
        changed(self.sheet, host);
      },
    },
  },
});

export const conditionalRangeFontClass = defineClass<FormatRef>({
  type: 'ConditionalRangeFont',
  since: '1.6',
  scalars: {
    Color: {
      get: ({ rule }) => rule.look.fontColor ?? '',
      set: (self, value, host) => {
        self.rule.look.fontColor = colourOf(value);
        changed(self.sheet, host);
      },
    },
    Bold: {
      get: ({ rule }) => rule.look.bold ?? false,
      set: (self, value, host) => {
        self.rule.look.bold = truth(value);
        changed(self.sheet, host);
      },
    },
    Italic: {
      get: ({ rule }) => rule.look.italic ?? false,
      set: (self, value, host) => {
        self.rule.look.italic = truth(value);
        changed(self.sheet, host);
      },
    },
    Underline: {
      get: ({ rule }) => rule.look.underline ?? 'None',
      set: (self, value, host) => {
        self.rule.look.underline = oneOf(value, ['None', 'Single', 'Double']);
        changed(self.sheet, host);
      },
    },
    Strikethrough: {
      get: ({ rule }) => rule.look.strikethrough ?? false,
      set: (self, value, host) => {
        self.rule.look.strikethrough = truth(value);
        changed(self.sheet, host);
      },
    },
  },
});

const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

interface SideRef extends FormatRef {
  readonly side: (typeof sides)[number];
}

const side = (name: SideRef['side']): { get: (self: FormatRef) => ReturnType<typeof wire> } => ({
  get: (self) => wire('ConditionalRangeBorder', { ...self, side: name }),
});

export const conditionalRangeBorderCollectionClass = defineCollection<FormatRef>(
  {
    type: 'ConditionalRangeBorderCollection',
    since: '1.6',
    scalars: { Count: { get: () => sides.length } },
    navigations: {
      Top: side('EdgeTop'),
      Bottom: side('EdgeBottom'),
      Left: side('EdgeLeft'),
      Right: side('EdgeRight'),
    },
    items: (self) => sides.map((name) => wire('ConditionalRangeBorder', { ...self, side: name })),
    item: (self, key) => wire('ConditionalRangeBorder', { ...self, side: oneOf(key, sides) }),
  },
  { getItemAt: '1.6' },
);

const lineStyles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;

export const conditionalRangeBorderClass = defineClass<SideRef>({
  type: 'ConditionalRangeBorder',
  since: '1.6',
  id: { name: 'Id', of: (self) => self.side },
  scalars: {
    SideIndex: { get: (self) => self.side },
    Style: {
      get: (self) => self.rule.look.borders[self.side]?.style ?? 'None',
      set: (self, value, host) => {
        const { borders } = self.rule.look;
        borders[self.side] = {
          color: borders[self.side]?.color ?? '#000000',
          style: oneOf(value, lineStyles),
        };
        changed(self.sheet, host);
      },
    },
    Color: {
      get: (self) => self.rule.look.borders[self.side]?.color ?? '',
      set: (self, value, host) => {
        const { borders } = self.rule.look;
        borders[self.side] = { style: borders[self.side]?.style ?? 'Continuous', color: colourOf(value) };
        changed(self.sheet, host);
      },
    },
  },
});
