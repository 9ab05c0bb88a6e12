/** Deadline phrases: ours against chrono-node's `vi`, the only maintained library that claims to read Vietnamese dates. */
import fs from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import * as chrono from 'chrono-node';
import { parseDeadline } from '../src/plan/understand/deadline';
import { forms } from '../test/plan/understand/deadline/forms';

const PLAN_YEAR = 2026;
const ROUNDS = 15;
const corpus = path.resolve(__dirname, '../../shared/corpus/more/deadlines.tsv');

interface Phrase {
  readonly text: string;
  /** The last day; "YYYY" and "MM" stand for any year and month; null: no day. */
  readonly due: string | null;
}

/** Last day a reader gives, or null. */
type Reader = (text: string) => string | null;

const ours: Reader = (text) => parseDeadline(text, { planYear: PLAN_YEAR }).due;

/** Its last result's end, or start; the reference day is New Year of the plan's year, so that the year is supplied. */
const chronoVi: Reader = (text) => {
  const last = chrono.vi.parse(text, new Date(PLAN_YEAR, 0, 1), { forwardDate: true }).at(-1);
  const day = last?.end?.date() ?? last?.start.date();
  if (day === undefined) return null;
  return [day.getFullYear(), pad(day.getMonth() + 1), pad(day.getDate())].join('-');
};

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function phrasesOfTheCorpus(): Phrase[] {
  const [, ...lines] = fs.readFileSync(corpus, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [text = '', , due = '-'] = line.split('\t');
    return { text: text.replace(/⏎/g, '\n'), due: due === '-' ? null : due };
  });
}

function ownPhrases(): Phrase[] {
  return forms
    .filter(({ form }) => form !== 'none')
    .flatMap((form) => form.meanings)
    .filter(({ planYear, issued }) => planYear === undefined && issued === undefined)
    .flatMap(({ phrases, due }) => phrases.map((text) => ({ text, due })));
}

function right(read: Reader, phrases: readonly Phrase[]): number {
  return phrases.filter(({ text, due }) => {
    const got = read(text);
    if (due === null || got === null) return due === got;
    return new RegExp(`^${due.replace('YYYY', '\\d{4}').replace('MM', '\\d\\d')}$`).test(got);
  }).length;
}

/** Phrases a second of each reader, the median of some rounds in turn after one to warm up. */
function speeds(readers: readonly Reader[], phrases: readonly Phrase[]): number[] {
  const rates = readers.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    readers.forEach((read, i) => {
      const start = performance.now();
      for (const { text } of phrases) read(text);
      if (round > 0) rates[i]!.push((1000 * phrases.length) / (performance.now() - start));
    });
  }
  return rates.map((own) => own.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN);
}

/** One line per set of phrases: right last days and phrases per second of both, and the ratios. */
export function run(): string {
  const sets: [string, Phrase[]][] = [['own phrases', ownPhrases()]];
  if (fs.existsSync(corpus)) sets.push(['corpus phrases', phrasesOfTheCorpus()]);
  return sets
    .map(([name, phrases]) => {
      const dated = phrases.filter(({ due }) => due !== null);
      const [we, they] = [right(ours, phrases), right(chronoVi, phrases)];
      const [weDated, theyDated] = [right(ours, dated), right(chronoVi, dated)];
      const [weRate = 0, theyRate = 0] = speeds([ours, chronoVi], phrases);
      return (
        `deadlines, ${phrases.length} ${name}: right last day ${we} ours, ${they} chrono-node vi (ratio ${(we / they).toFixed(2)}); ` +
        `of the ${dated.length} that have one ${weDated} and ${theyDated}; ` +
        `phrases per second ${weRate.toFixed(0)} and ${theyRate.toFixed(0)} (ratio ${(weRate / theyRate).toFixed(2)})`
      );
    })
    .join('\n');
}
