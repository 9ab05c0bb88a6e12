import type { RangeRef } from '../model/references';
import { colour } from '../model/style';
import { defineClass } from '../wire/define';
import { invalidArgument } from '../wire/errors';
import { number, oneOf, text, truth } from './arguments';
import { restyle, styleScalar } from './rangeFormat';

export function colourOf(value: unknown): string {
  const found = colour(value);
  if (!found) throw invalidArgument();
  return found;
}

/** "No fill" reads as white: it cannot be told from a white fill, as in Excel. */
export const rangeFillClass = defineClass<RangeRef>({
  type: 'RangeFill',
  scalars: {
    Color: {
      ...styleScalar('fill', '#FFFFFF', colourOf),
      set: (self, value, host) => restyle(self, { fill: value === '' ? undefined : colourOf(value) }, host),
    },
  },
  methods: { Clear: { call: (self, _args, host) => restyle(self, { fill: undefined }, host) } },
});

const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

export const rangeFontClass = defineClass<RangeRef>({
  type: 'RangeFont',
  scalars: {
    Bold: styleScalar('bold', false, truth),
    Italic: styleScalar('italic', false, truth),
    Color: styleScalar('fontColor', '#000000', colourOf),
    Name: styleScalar('fontName', 'Calibri', text),
    Size: styleScalar('fontSize', 11, number),
    Underline: styleScalar('underline', 'None', (value) => oneOf(value, underlines)),
    Strikethrough: styleScalar('strikethrough', false, truth, '1.9'),
  },
});
