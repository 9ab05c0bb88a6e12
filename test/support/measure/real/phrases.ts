import { parseDeadline } from '../../../../src/plan/understand/deadline';
import { splitUnits } from '../../../../src/plan/understand/unit';
import { readTsvRecords } from '../../corpus';
import { Score } from '../score';
import { setKey } from './units';

export interface PhraseScores {
  readonly kind: Score;
  /** Only of phrases that have a day, and of those whose kind has one or none. */
  readonly due: Score;
  /** Phrases that are right or else not shown as certain. */
  readonly notSurelyWrong: Score;
}

/** Stands for the open year of a phrase that names none. */
const PLAN_YEAR = 2026;

/** "YYYY" is the plan's year; of a monthly deadline its December date stands for all twelve. */
export function measurePhrases(file: string): PhraseScores {
  const scores = { kind: new Score(), due: new Score(), notSurelyWrong: new Score() };
  for (const { phrase = '', kind = '', due = '' } of readTsvRecords(file)) {
    const want = due === '' || due === '-' ? null : due.replace('YYYY', '2026').replace('-MM-', '-12-');
    const got = parseDeadline(phrase, { planYear: PLAN_YEAR });
    const repeats = kind === 'recurring' || kind === 'multi';
    const right = got.due === want || (repeats && (want === null || got.dues.includes(want)));
    scores.kind.add(got.kind === kind, () => `«${phrase}»: ${kind} read as ${got.kind}`);
    if (!repeats || want !== null)
      scores.due.add(right, () => `«${phrase}»: ${String(want)} read as ${String(got.due)}`);
    scores.notSurelyWrong.add(
      right || !got.certain,
      () => `«${phrase}»: surely wrong, want ${String(want)} got ${String(got.due)}`,
    );
  }
  return scores;
}

export function measureUnits(file: string): Score {
  const score = new Score();
  for (const { cell = '', units = '' } of readTsvRecords(file)) {
    const [want, got] = [setKey((units === '' ? cell : units).split(' | ')), setKey(splitUnits(cell))];
    score.add(want === got, () => `«${cell}»: want [${want}] got [${got}]`);
  }
  return score;
}
