import { anyOf, oneOf, sequence, wholeWords } from '../../../src/plan/words/pattern';
import * as documents from '../../../src/plan/words/documents';
import * as occasions from '../../../src/plan/words/occasions';
import { COUNTED } from '../../../src/plan/words/times';

describe('oneOf', () => {
  it('tries the longest word first', () => {
    expect(oneOf(['mười', 'mười hai'])).toBe('(?:mười hai|mười)');
  });

  it('takes the keys of a table', () => {
    expect(oneOf({ quý: 'genre', năm: 'genre' })).toBe('(?:quý|năm)');
  });
});

describe('wholeWords', () => {
  it('knows Vietnamese letters as letters', () => {
    const found = (text: string) => wholeWords('quý').test(text);
    expect(found('cuối quý này')).toBe(true);
    expect(found('quýt')).toBe(false);
    expect(found('đquý')).toBe(false);
    expect(found('quý2')).toBe(false);
  });

  it('puts alternatives in brackets of their own', () => {
    expect(wholeWords('a|b').test('ab')).toBe(false);
  });
});

describe('anyOf and sequence', () => {
  it('keep the order given', () => {
    expect(sequence('x', anyOf('a', 'ab'), 'y')).toBe('x(?:a|ab)y');
  });
});

describe('tables of words', () => {
  const all: Readonly<Record<string, unknown>> = { ...documents, ...occasions, COUNTED };
  const tables = Object.entries(all).flatMap(([name, table]) =>
    typeof table === 'object' ? [[name, table as Readonly<Record<string, string>>] as const] : [],
  );

  it('are found', () => {
    expect(tables.length).toBeGreaterThan(8);
  });

  it.each(tables)('%s: composed, lower case, each word with where it was met', (_, table) => {
    for (const [word, met] of Object.entries(table)) {
      expect(word).toBe(word.normalize('NFC').toLowerCase().trim());
      expect(met).not.toBe('');
    }
  });

  it.each(tables)('%s: sorted', (_, table) => {
    expect(Object.keys(table)).toEqual(Object.keys(table).sort());
  });
});
