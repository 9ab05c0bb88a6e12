import { check } from '../../../../src/plan/check';
import type { ChosenKind } from '../../../../src/plan/model/reading';
import type { ColumnMeaning } from '../../../../src/plan/model/meanings';
import { messyPlan } from '../../../taskpane/support/grids';

function severities(rows: Record<number, ChosenKind>, columns: Record<number, ColumnMeaning>): string[] {
  const options = { asOf: '2026-05-01', recognise: { choices: [{ rows, columns }] } };
  return check(messyPlan, options)
    .appendices[0]!.findings.filter(({ row, rule }) => row === 6 && /^missing|^merged/.test(rule))
    .map(({ rule, severity }) => `${rule} ${severity}`);
}

describe('what was set by hand', () => {
  it('leaves no doubt about the row: what it lacks is missing, and as grave as anywhere', () => {
    expect(severities({}, { 3: 'lead', 5: 'deadline' })).toEqual([]);
    expect(severities({ 6: 'task' }, { 3: 'lead', 5: 'deadline' })).toEqual([
      'missing-lead error',
      'missing-coordinate warning',
      'missing-deadline error',
    ]);
  });

  it('leaves none about the column either', () => {
    expect(severities({ 6: 'task' }, { 3: 'lead' })).toContain('missing-deadline warning');
    expect(severities({ 6: 'task' }, { 3: 'lead', 5: 'deadline' })).toContain('missing-deadline error');
  });
});
