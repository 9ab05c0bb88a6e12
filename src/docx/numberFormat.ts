/** Numbers as Word's lists write them (ECMA-376 part 1, 17.18.59, ST_NumberFormat). */

const roman: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const formats: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperRoman: romanOf,
  lowerRoman: (value) => romanOf(value).toLowerCase(),
  upperLetter: letterOf,
  lowerLetter: (value) => letterOf(value).toLowerCase(),
  none: () => '',
};

/** A value in a format; null for a format that is not written here. */
export function formatListNumber(value: number, format: string): string | null {
  return formats[format]?.(value) ?? null;
}

function romanOf(value: number): string {
  // The signs end here.
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of roman) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}

/** Word goes on with AA, BB, CC after Z. */
function letterOf(value: number): string {
  if (value < 1) return String(value);
  const letter = String.fromCharCode(65 + ((value - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(value / 26), 40));
}
