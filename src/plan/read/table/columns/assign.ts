/** Gives every column of a table its meaning: what the header says, weighed by what stands beneath and beside it. */
import type { ColumnMeaning } from '../../../model/meanings';
import type { Reason, ReasonCode } from '../../../model/reading';
import type { HeaderBlock } from '../header/block';
import { isStretch, periodOf } from '../header/period';
import type { MeaningScores } from '../header/score';
import type { ColumnProfile } from './profile';
import { LEAST, taskColumn } from './task';

export interface Assigned {
  meaning: ColumnMeaning | null;
  confidence: number;
  reasons: Reason[];
}

/** Parallel to the block's columns. */
export function assignMeanings(
  block: HeaderBlock,
  profiles: readonly ColumnProfile[],
  keys: readonly string[],
): Assigned[] {
  const scores = block.scores.map((header, i) => weighed(header, profiles[i], keys[i] ?? ''));
  const assigned: Assigned[] = scores.map(() => ({
    meaning: null,
    confidence: 0.3,
    reasons: [{ code: 'header-unknown' }],
  }));
  const task = taskColumn(scores, profiles, keys, block);
  const taken = new Set<ColumnMeaning>();
  const give = (i: number, meaning: ColumnMeaning, score: number, code: ReasonCode): void => {
    assigned[i] = { meaning, confidence: clamp(score), reasons: [{ code }] };
    taken.add(meaning);
  };
  if (task !== null) give(task.column, 'task', task.score, task.code);
  const claims = scores
    .flatMap((column, i) =>
      [...column].map(([meaning, score]) => ({
        i,
        meaning,
        score: score - beforeTask(meaning, i, column, task?.column ?? 0),
      })),
    )
    .filter(
      ({ i, meaning, score }) =>
        score >= LEAST && i !== task?.column && allowed(meaning, i, task?.column ?? null),
    )
    .sort((a, b) => b.score - a.score || a.i - b.i);
  for (const { i, meaning, score } of claims) {
    if (assigned[i]?.meaning !== null || (taken.has(meaning) && meaning !== 'target')) continue;
    if (isOutclaimed(claims, i, score)) continue;
    give(i, meaning, score, 'header-words');
  }
  return assigned;
}

/**
 * A column whose first choice went to a stronger column may take its next choice only where that is nearly as strong:
 * a second "Kinh phí …" is not a product.
 */
function isOutclaimed(
  claims: readonly { i: number; score: number }[],
  column: number,
  score: number,
): boolean {
  const best = claims.find((claim) => claim.i === column);
  return best !== undefined && best.score - score > 0.45;
}

/** Index columns stand before the task. */
function allowed(meaning: ColumnMeaning, column: number, task: number | null): boolean {
  if (meaning === 'task') return false;
  if (meaning === 'indexGroup' || meaning === 'indexItem') return task !== null && column < task;
  return true;
}

/** "Mục tiêu" before the tasks heads them; after them it is what is demanded. */
function beforeTask(meaning: ColumnMeaning, column: number, scores: MeaningScores, task: number): number {
  return meaning === 'requirement' && column < task && scores.has('indexGroup') ? 0.2 : 0;
}

/** Header scores moved a little by what stands beneath. */
function weighed(header: MeaningScores, profile: ColumnProfile | undefined, key: string): MeaningScores {
  const scores = new Map(header);
  if (profile === undefined || profile.count === 0) return scores;
  const add = (meaning: ColumnMeaning, amount: number): void => {
    const score = scores.get(meaning);
    if (score !== undefined) scores.set(meaning, score + amount);
  };
  const units = profile.share('unit');
  const deadlines = profile.share('deadline');
  const money = profile.share('money');
  if (
    profile.share('roles') >= 0.4 &&
    (scores.has('lead') || scores.has('executor') || scores.has('coordinate'))
  ) {
    scores.set('leadAndCoordinate', 1.3);
  }
  if (deadlines >= 0.5) {
    add('deadline', 0.2);
    add('status', -0.15);
  }
  if (units >= 0.5) {
    for (const meaning of ['lead', 'coordinate', 'executor', 'director'] as const) add(meaning, 0.1);
    add('measureUnit', -0.3);
    add('product', -0.15);
    if (units >= 0.6 && deadlines < 0.2) add('deadline', -0.2);
    add('task', -0.2);
  }
  if (profile.share('status') >= 0.5) {
    add('status', 0.25);
    add('product', -0.35);
    if (deadlines < 0.2) add('deadline', -0.2);
  }
  if (money >= 0.4) {
    add('budget', 0.15);
    add('deadline', -0.3);
  }
  const isPeriod = periodOf(key) !== null || isStretch(key);
  if (isPeriod && deadlines + profile.share('mark') < 0.4) add('deadline', -1);
  if (profile.share('mark') >= 0.8) {
    for (const meaning of ['lead', 'coordinate', 'executor', 'director', 'product'] as const)
      add(meaning, -0.6);
  }
  if (profile.share('number') >= 0.6) {
    add('stt', 0.1);
    if (profile.meanLength <= 6) add('task', -0.6);
  }
  if (profile.meanLength >= 40) {
    add('task', 0.06);
    add('measureUnit', -0.4);
    add('target', -0.3);
  }
  if (profile.meanLength <= 12 && units < 0.2 && (key === 'don vi' || scores.has('measureUnit'))) {
    add('executor', -0.25);
    if (key === 'don vi') scores.set('measureUnit', 0.7);
  }
  return scores;
}

function clamp(score: number): number {
  return Math.max(0.05, Math.min(0.99, Math.round(score * 100) / 100));
}
