import fs from 'node:fs';
import path from 'node:path';
import { wordsOf } from '../../../src/plan/words/phrases';
import { MEANING_ROWS } from '../../../src/plan/model/meanings';
import { OTHER_LIST, PEOPLE_LIST, PRICE_LIST } from '../../../src/plan/words/headers/otherLists';
import { headerKey } from '../../../src/plan/read/table/header/key';
import { repairHeaderKey } from '../../../src/plan/read/table/header/vocabulary';
import { corpusPath } from '../corpus';

/** Entries of one list of words that no text meets. */
export interface UnmetList {
  readonly name: string;
  readonly total: number;
  readonly unmet: readonly string[];
}

const WORDS = path.resolve(__dirname, '../../../src/plan/words/units');
const CELLS = path.resolve(__dirname, '../../plan/understand/unit/cells');
const BEGINNINGS = path.resolve(__dirname, '../../plan/words/units/begins.test.ts');
const TABLES = path.resolve(__dirname, '../../plan/read/table');
const TEXTS = /(?:^|\/)(?:sheet|table|units)\.tsv$|prose\.txt$/;

/** The words of unit names (`plan/words/units`) that neither a document of the corpora nor a cell of the tests has. */
export function unmetWords(): UnmetList[] {
  const texts = textsOf();
  return fs.readdirSync(WORDS).flatMap((file) => {
    const source = fs.readFileSync(path.join(WORDS, file), 'utf8');
    return [...source.matchAll(/export const (\w+) = \w*hrases\(\[\n([\s\S]*?)\n\]\)/g)].map(
      ([, name = '', body = '']) => {
        const entries = [...body.matchAll(/^ {2}'([^']+)'/gm)].map(([, entry = '']) => entry);
        const unmet = entries.filter((entry) => !texts.includes(` ${spoken(entry)} `));
        return { name, total: entries.length, unmet };
      },
    );
  });
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
  const others = [OTHER_LIST, PEOPLE_LIST, PRICE_LIST].map((list) => ['no plan', list] as const);
  const lists = new Map<string, { total: number; unmet: string[] }>();
  const heads = MEANING_ROWS.flatMap(([meaning, row]) => row.heads.map(([cue]) => [meaning, cue] as const));
  for (const [meaning, cue] of [...heads, ...others]) {
    const list = lists.get(meaning) ?? { total: 0, unmet: [] };
    for (const alternative of alternativesOf(cue)) {
      list.total += 1;
      if (!keys.some((key) => alternative.test(key))) list.unmet.push(alternative.source);
    }
    lists.set(meaning, list);
  }
  return [...lists].map(([meaning, list]) => ({ name: `headers of ${meaning}`, ...list }));
}

/** A cue `^(?:a|b)$` or `\\b(?:a|b)\\b` as one pattern for each of its alternatives. */
function alternativesOf(cue: RegExp): RegExp[] {
  const [, start = '', inner = '', end = ''] = /^(\^|\\b)\(\?:(.*)\)(\$|\\b)$/.exec(cue.source) ?? [];
  const parts = [''];
  let depth = 0;
  for (const sign of inner) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => new RegExp(`${start}(?:${part})${end}`));
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

export function unmetText(lists: readonly UnmetList[]): string {
  const unmet = lists.reduce((sum, list) => sum + list.unmet.length, 0);
  const total = lists.reduce((sum, list) => sum + list.total, 0);
  const lines = lists
    .filter((list) => list.unmet.length > 0)
    .map((list) => `${list.name} ${list.unmet.length}/${list.total}: ${list.unmet.join(' | ')}`);
  return [
    ...lines,
    `${unmet} of ${total} entries are met by no text (${((100 * unmet) / total).toFixed(1)} %)`,
  ].join('\n');
}
