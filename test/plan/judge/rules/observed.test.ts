import type { Observation, ObservationKind } from '../../../../src/plan/model/observation';
import { rules, sentenceOf } from '../../../../src/plan/judge/rules';
import { findingsOf, found } from '../../../support/reading';

const rows = [['task', '1', 'Việc']] as const;

/** Rules over what was seen while the raw cells were at hand. */
const OBSERVED = [
  ['missing-assignment', 'warning'],
  ['executor-instead-of-coordinate', 'info'],
  ['label-variant', 'info'],
  ['row-broken-over-page', 'info'],
  ['total-row-unlabelled', 'warning'],
  ['separator-row', 'info'],
  ['page-number-row', 'info'],
  ['empty-numbered-row', 'warning'],
  ['unicode-not-nfc', 'info'],
  ['double-space', 'info'],
  ['empty-lines-in-cell', 'info'],
  ['plan-number-mismatch', 'error'],
  ['legacy-encoding', 'warning'],
] as const;

function observation(kind: ObservationKind, params?: object): Observation {
  return { kind, row: 5, column: 2, params } as Observation;
}

describe('rules over observations', () => {
  it.each(OBSERVED)('%s', (id, severity) => {
    const rule = rules.find((each) => each.id === id);
    if (rule === undefined) throw new Error(`no rule ${id}`);
    const observations = [observation(id)];
    expect(found(rule, { columns: 'stt task', rows, observations })).toEqual([`5 ${severity}`]);
    const [other] = OBSERVED.filter(([kind]) => kind !== id);
    const others = [observation(other?.[0] ?? 'separator-row')];
    expect(found(rule, { columns: 'stt task', rows, observations: others })).toEqual([]);
  });

  it('a repaired text is the fix, and no part of the sentence', () => {
    const rule = rules.find(({ id }) => id === 'double-space');
    if (rule === undefined) throw new Error('no rule');
    const observations = [observation('double-space', { count: 1, value: 'Việc' })];
    const [finding] = findingsOf(rule, { columns: 'stt task', rows, observations });
    expect(finding).toMatchObject({ params: { count: 1 }, fix: { column: 2, value: 'Việc' } });
    expect(finding?.params).not.toHaveProperty('value');
  });

  it('lines pasted into one column: the doubtful cells are counted', () => {
    const rule = rules.find(({ id }) => id === 'pasted-lines-doubt');
    if (rule === undefined) throw new Error('no rule');
    const observations = [observation('pasted-lines-doubt', { parts: ['lead', 'coordinate'] })];
    const [finding] = findingsOf(rule, { columns: 'stt task', rows, observations });
    expect(finding?.severity).toBe('warning');
    expect(sentenceOf(finding!, 'vi')).toContain('2 ô');
  });
});
