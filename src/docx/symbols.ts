/** Signs of fonts for signs, by font and the last two digits of their code: only those that plans are ticked and listed with. */
const signs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  symbol: { '2D': '−', A3: '≤', B1: '±', B3: '≥', B4: '×', B7: '•', DE: '⇒' },
  wingdings: {
    '6E': '■',
    '6F': '□',
    '76': '❖',
    '9F': '•',
    A7: '▪',
    A8: '□',
    D8: '➢',
    DF: '←',
    E0: '→',
    FB: '✗',
    FC: '✓',
    FD: '☒',
    FE: '☑',
  },
  'wingdings 2': { '4F': '✗', '50': '✓', '51': '☒', '52': '☑', A3: '□' },
};

/** The letter for a sign; null for one that is not known. */
export function signOf(font: string, code: string): string | null {
  return signs[font.toLowerCase()]?.[code.toUpperCase().slice(-2)] ?? null;
}
