import fs from 'node:fs';
import path from 'node:path';
import { wordsOf } from '../../../src/plan/words/phrases';
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
  const corpus = fs
    .readdirSync(corpusPath(), { recursive: true, encoding: 'utf8' })
    .filter((file) => TEXTS.test(file))
    .map((file) => corpusPath(file));
  const tests = [BEGINNINGS, ...fs.readdirSync(CELLS).map((file) => path.join(CELLS, file))];
  return [...corpus, ...tests].map((file) => ` ${spoken(fs.readFileSync(file, 'utf8'))} `).join('\n');
}

function spoken(text: string): string {
  return wordsOf(text.replace(/[\n\t⏎.;:()|+•"'`“”=>]/g, ' ')).join(' ');
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
