import { aligned } from '../print';
import type { JudgedDocument, MeasuredReal } from './measure';

/** Documents shown as the worst. */
const WORST = 10;

/** The documents with the most wrong answers, and what these are about. */
export function worstText({ documents }: MeasuredReal): string {
  const worst = documents
    .map((document) => ({ document, misses: missesOf(document) }))
    .filter(({ misses }) => misses.length > 0)
    .sort((one, other) => other.misses.length - one.misses.length)
    .slice(0, WORST);
  return aligned([
    ['worst of real', 'wrong', 'of', 'about'],
    ...worst.map(({ document, misses }) => [
      document.name,
      String(misses.length),
      String(document.judgements.length),
      countsOf(misses.map(({ measure }) => measure)),
    ]),
  ]);
}

/** Wrong answers in words, by document or list. */
export function missesOfReal(real: MeasuredReal): [name: string, lines: readonly string[]][] {
  const { deadlines, units } = real;
  return [
    ...real.documents.map((document): [string, string[]] => [
      document.name,
      missesOf(document).map(({ measure, place, miss }) => `${measure} ${place}: ${miss}`),
    ]),
    [
      'deadline phrases',
      [...deadlines.kind.misses, ...deadlines.due.misses, ...deadlines.notSurelyWrong.misses],
    ],
    ['unit cells', units.misses],
  ];
}

function missesOf({ judgements }: JudgedDocument) {
  return judgements.filter(({ ok }) => !ok);
}

/** "kind 12, lead 3", most frequent first. */
export function countsOf(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}
