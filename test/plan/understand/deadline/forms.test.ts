import { parseDeadline } from '../../../../src/plan/understand/deadline';
import { impossibleDates } from './date.corpus';
import { forms } from './forms';

describe.each(forms)('$form', ({ meanings, lookAlikes }) => {
  const rows = meanings.flatMap((meaning) => meaning.phrases.map((phrase) => ({ phrase, meaning })));

  it.each(rows)('$phrase', ({ phrase, meaning }) => {
    const planYear = meaning.planYear === undefined ? 2026 : meaning.planYear;
    const { kind, due, dues, certain } = parseDeadline(phrase, { planYear, issued: meaning.issued ?? null });
    const wantedDues = meaning.dues ?? (meaning.due === null ? [] : [meaning.due]);
    expect({ kind, due, dues }).toEqual({ kind: meaning.kind, due: meaning.due, dues: wantedDues });
    if (meaning.certain !== undefined) expect(certain).toBe(meaning.certain);
  });

  if (lookAlikes !== undefined) {
    it.each(lookAlikes.phrases.map((phrase) => [phrase]))('is not read from %s', (phrase) => {
      expect(parseDeadline(phrase, { planYear: 2026 }).kind).not.toBe(lookAlikes.not);
    });
  }
});

describe('impossible dates', () => {
  it.each(impossibleDates)('%s', (cell, words) => {
    const { kind, due, invalid } = parseDeadline(cell, { planYear: 2026 });
    expect({ kind, due, invalid }).toEqual({ kind: 'unreadable', due: null, invalid: words });
  });
});
