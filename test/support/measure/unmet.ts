import fs from 'node:fs';
import path from 'node:path';
import { wordsOf } from '../../../src/plan/words/phrases';
import type { HeaderCue } from '../../../src/plan/words/headers/cue';
import { MEANING_ROWS } from '../../../src/plan/model/meanings';
import { OTHER_LIST, PEOPLE_LIST, PRICE_LIST } from '../../../src/plan/words/headers/otherLists';
import { headerKey } from '../../../src/plan/read/table/header/key';
import { repairHeaderKey } from '../../../src/plan/read/table/header/vocabulary';
import { corpusPath } from '../corpus';

export interface Unmet {
  readonly entry: string;
  /** What its line gives as the reason: a document outside the corpora, or what of the genre; null where it gives none. */
  readonly why: string | null;
}

/** Entries of one list of words that no text meets. */
export interface UnmetList {
  readonly name: string;
  readonly total: number;
  readonly unmet: readonly Unmet[];
}

const WORDS = path.resolve(__dirname, '../../../src/plan/words');
const CELLS = path.resolve(__dirname, '../../plan/understand/unit/cells');
const BEGINNINGS = path.resolve(__dirname, '../../plan/words/units/begins.test.ts');
const TABLES = path.resolve(__dirname, '../../plan/read/table');
const TEXTS = /(?:^|\/)(?:sheet|table|units)\.tsv$|prose\.txt$/;
/** An entry, one a line, with where it was met: "genre" alone is no reason to keep what nothing meets. */
const ENTRY = /^ +'([^']+)', \/\/ (?:genre: )?(.+)$/gm;

/** The words of unit names (`plan/words/units`) that neither a document of the corpora nor a cell of the tests has. */
export function unmetWords(): UnmetList[] {
  const texts = textsOf();
  return sourcesOf('units').flatMap((source) =>
    [...source.matchAll(/export const (\w+) = \w*hrases\(\[\n([\s\S]*?)\n\]\)/g)].map(
      ([, name = '', body = '']) => {
        const reasons = reasonsIn(body);
        const unmet = [...reasons].filter(([entry]) => !texts.includes(` ${spoken(entry)} `));
        return { name, total: reasons.size, unmet: unmet.map(([entry, why]) => ({ entry, why })) };
      },
    ),
  );
}

function sourcesOf(folder: string): string[] {
  return filesUnder(path.join(WORDS, folder)).map((file) => fs.readFileSync(file, 'utf8'));
}

/** The reason of each entry in a piece of source. */
function reasonsIn(source: string): Map<string, string | null> {
  return new Map(
    [...source.matchAll(ENTRY)].map(([, entry = '', why = '']) => [entry, why === 'genre' ? null : why]),
  );
}

/** All texts as words with one space between them, so that an entry is met whatever stands between its words. */
function textsOf(): string {
  const corpus = filesUnder(corpusPath()).filter((file) => TEXTS.test(file));
  const tests = [BEGINNINGS, ...filesUnder(CELLS)];
  return [...corpus, ...tests].map((file) => ` ${spoken(fs.readFileSync(file, 'utf8'))} `).join('\n');
}

function spoken(text: string): string {
  return wordsOf(text.replace(/[\n\t⏎.;:()|+•"'`“”=>]/g, ' ')).join(' ');
}

/** The words of headers (`plan/words/headers`) that no cell of the corpora and no header of the tests has, by meaning. */
export function unmetHeaders(): UnmetList[] {
  const keys = [...headerKeys()];
  const reasons = reasonsIn(sourcesOf('headers').join('\n'));
  const others = [OTHER_LIST, PEOPLE_LIST, PRICE_LIST].map((list) => ['no plan', [list]] as const);
  const heads = MEANING_ROWS.map(([meaning, row]) => [meaning, row.heads.map(([cue]) => cue)] as const);
  return [...heads, ...others].map(([meaning, cues]) => {
    const alternatives = cues.flatMap(alternativesOf);
    const unmet = alternatives.filter(({ test }) => !keys.some((key) => test.test(key)));
    return {
      name: `headers of ${meaning}`,
      total: alternatives.length,
      unmet: unmet.map(({ entry }) => ({ entry, why: reasons.get(entry) ?? null })),
    };
  });
}

/** Words that take a header's meaning back (`butNot`) and decide for no cell of the corpora and no header of the tests. */
export function idleTakeBacks(): UnmetList[] {
  const keys = [...headerKeys()];
  return MEANING_ROWS.map(([meaning, { heads }]) => {
    const lists = heads.flatMap((head) => (head[2] === undefined ? [] : [{ head, unless: head[2] }]));
    const said = (head: HeaderCue, key: string): boolean =>
      head[0].test(key) && head[2]?.by.test(key) !== true;
    const entries = lists.flatMap(({ head, unless }) => {
      const alternatives = alternativesOf(unless.by);
      const deciding = new Set(
        keys
          .filter((key) => head[0].test(key))
          .map((key) => {
            const met = alternatives.filter(({ test }) => test.test(key));
            const isSaid = heads.some((other) => other[1] >= head[1] && said(other, key));
            return met.length === 1 && !isSaid ? met[0] : undefined;
          }),
      );
      return alternatives.map((alternative) => ({
        ...alternative,
        why: unless.why,
        decides: deciding.has(alternative),
      }));
    });
    const unmet = entries.filter(({ decides }) => !decides);
    return { name: `taken back from ${meaning}`, total: entries.length, unmet };
  });
}

/** A cue `^(?:a|b)$` or `\\b(?:a|b)\\b` as one pattern for each of its alternatives. */
function alternativesOf(cue: RegExp): { entry: string; test: RegExp }[] {
  const [, start = '', inner = '', end = ''] = /^(\^|\\b)\(\?:(.*)\)(\$|\\b)$/.exec(cue.source) ?? [];
  const parts = [''];
  let depth = 0;
  for (const sign of inner) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((entry) => ({ entry, test: new RegExp(`${start}(?:${entry})${end}`) }));
}

/** Cells of the corpora and of the tests' tables as headers are compared, too long ones left out. */
function headerKeys(): Set<string> {
  const corpus = filesUnder(corpusPath()).filter((file) => TEXTS.test(file));
  const tests = filesUnder(TABLES).filter((file) => file.endsWith('.ts'));
  const cells = [...corpus, ...tests].flatMap((file) => fs.readFileSync(file, 'utf8').split(/[\t\n|'`]/));
  const heads = cells.map((cell) => cell.trim()).filter((cell) => cell !== '' && cell.length <= LONGEST_HEAD);
  return new Set([...new Set(heads)].map((cell) => repairHeaderKey(headerKey(cell))));
}

const LONGEST_HEAD = 80;

function filesUnder(folder: string): string[] {
  return fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file));
}

/** The lists with unmet entries, grouped by reason; `name` says what they are entries of, `idle` what is the matter with them. */
export function unmetText(name: string, lists: readonly UnmetList[], idle = 'are met by no text'): string {
  const unmet = lists.reduce((sum, list) => sum + list.unmet.length, 0);
  const total = lists.reduce((sum, list) => sum + list.total, 0);
  const lines = lists
    .filter((list) => list.unmet.length > 0)
    .flatMap((list) => [`${list.name} ${list.unmet.length}/${list.total}`, ...byReason(list.unmet)]);
  return [
    ...lines,
    `${name}: ${unmet} of ${total} entries ${idle} (${((100 * unmet) / total).toFixed(1)} %)`,
  ].join('\n');
}

function byReason(unmet: readonly Unmet[]): string[] {
  const entries = new Map<string | null, string[]>();
  for (const { entry, why } of unmet) entries.set(why, [...(entries.get(why) ?? []), entry]);
  return [...entries].map(([why, of]) => `  ${of.join(' | ')}: ${why ?? 'NO REASON'}`);
}
