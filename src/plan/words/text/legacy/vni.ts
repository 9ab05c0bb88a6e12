/** VNI, the encoding of the "VNI-…" fonts: a letter and a mark after it, each seen as a Latin-1 character. */

/** Marks that follow a vowel; the circumflex and breve marks carry the tone with them. */
const PLAIN_TONES = 'ùøûõï';
const TONES = '\u0301\u0300\u0309\u0303\u0323';
const CIRCUMFLEX = 'âáàåãä';
const BREVE = 'êéèúüë';
const NO_TONE_AND_TONES = ['', ...TONES];

/** Letters of one character: đ, ơ, ư, and i and y with some tones. */
const SINGLE: Readonly<Record<string, string>> = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };

const table = buildTable();
const PATTERN = new RegExp([...table.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');

export function fromVni(text: string): string {
  return text.replace(PATTERN, (code) => table.get(code) ?? code);
}

function buildTable(): Map<string, string> {
  const small = new Map<string, string>(Object.entries(SINGLE));
  const compose = (base: string, mark: string): string => (base + mark).normalize('NFC');
  for (const [i, mark] of [...PLAIN_TONES].entries()) {
    const tone = NO_TONE_AND_TONES[i + 1] ?? '';
    for (const base of 'aeouy') small.set(base + mark, compose(base, tone));
    small.set(`ô${mark}`, compose('ơ', tone));
    small.set(`ö${mark}`, compose('ư', tone));
  }
  for (const [i, mark] of [...CIRCUMFLEX].entries()) {
    for (const base of 'aeo') small.set(base + mark, compose(`${base}\u0302`, NO_TONE_AND_TONES[i] ?? ''));
  }
  for (const [i, mark] of [...BREVE].entries())
    small.set(`a${mark}`, compose('a\u0306', NO_TONE_AND_TONES[i] ?? ''));
  const all = new Map(small);
  for (const [code, letter] of small) {
    all.set(code.toUpperCase(), letter.toUpperCase());
    // A capital at the start of a word has its mark in either case: "AÙn", "Aùn".
    if (code.length === 2) all.set((code[0] ?? '').toUpperCase() + (code[1] ?? ''), letter.toUpperCase());
  }
  return all;
}

/** Pairs no Unicode text has: a vowel and a mark; "oà", "oá", "oã" are left out, old spelling has them ("hoà"). */
const CERTAIN =
  /[aeoyôöAEOYÔÖ][ùøûõïÙØÛÕÏ]|u[ùøûïÙØÛÏ]|U[ÙØÛÏ]|[aeAE][âåäÂÅÄ]|[oO][âåäÂÅÄ]|[aA][êéèúüëÊÉÈÚÜË]|[ñÑ]\p{L}/gu;

/** How many spots of a text only VNI explains. */
export function vniSpots(text: string): number {
  return text.match(CERTAIN)?.length ?? 0;
}
