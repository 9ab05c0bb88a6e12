import { parseDeadline } from '../../../../src/plan/understand/deadline';
import type { FormCorpus } from './corpus';
import { dates, impossibleDates } from './date.corpus';
import { halfYears, years } from './half-year-and-year.corpus';
import { months } from './month.corpus';
import { multis } from './multi.corpus';
import { events, nones, ongoings } from './open.corpus';
import { quarters } from './quarter.corpus';
import { ranges } from './range.corpus';
import { recurrings } from './recurring.corpus';
import { relatives } from './relative.corpus';

const forms: readonly FormCorpus[] = [
  dates,
  months,
  quarters,
  halfYears,
  years,
  ranges,
  recurrings,
  ongoings,
  events,
  nones,
  relatives,
  multis,
];

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
