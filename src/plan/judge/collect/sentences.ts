import { fill, messagesFor, type Locale } from '../../messages';
import type { Collected } from './types';

export interface CollectSaid {
  readonly collected: Collected;
  /** The master's name as the user knows it. */
  readonly master: string;
  /** How the user says what is to stand where values differ: by a flag of the command line, or by a choice in the pane. */
  readonly decide: 'flag' | 'choice';
}

/** What came back, in figures; the first sentence is whereto. */
export function collectSentences({ collected, master, decide }: CollectSaid, locale: Locale): string[] {
  const { collect: words } = messagesFor(locale);
  const { taken, unchanged, conflicts, units, files } = collected;
  const silent = units.filter((unit) => unit.files.length === 0).map(({ unit }) => unit);
  const nobodys = files.flatMap(({ file, reporter }) => (reporter === null ? [file] : []));
  return [
    fill(words.into, { master, files: files.length }),
    fill(words.counts, { taken: taken.length, unchanged, conflicts: conflicts.length }),
    fill(words.units, { returned: units.length - silent.length, all: units.length }),
    ...(silent.length === 0 ? [] : [fill(words.silent, { units: silent.join(', ') })]),
    ...(nobodys.length === 0 ? [] : [fill(words.nobodys, { files: nobodys.join(', ') })]),
    ...(conflicts.some(({ chosen }) => chosen === null) ? [words.decide[decide]] : []),
  ];
}
