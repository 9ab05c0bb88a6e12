import { keptPlan, sinceLast } from '../../../../src/plan/judge/changes';
import { understand } from '../../../../src/plan/understand';
import { readingOf, type RowSketch } from '../../../support/reading';

const read = (rows: RowSketch[], asOf: string) =>
  understand(
    readingOf({ columns: 'stt task deadline status', plan: { year: 2026, issued: '2026-01-12' }, rows }),
    { asOf, dueSoonDays: 7 },
  );
const before: RowSketch[] = [
  ['group:1', 'I', 'Cải cách hành chính', '', ''],
  ['task', '1', 'Rà soát thủ tục hành chính', '30/6/2026', ''],
  ['task', '2', 'Niêm yết công khai thủ tục', '15/9/2026', ''],
  ['task', '3', 'Khảo sát sự hài lòng của người dân', '31/12/2026', ''],
  ['task', '4', 'Tập huấn cho cán bộ một cửa', 'Tháng 11/2026', ''],
];
const now: RowSketch[] = [
  ['group:1', 'I', 'Cải cách hành chính', '', ''],
  ['task', '1', 'Mở lớp kỹ năng số cộng đồng', '20/12/2026', ''],
  ['task', '2', 'Rà soát thủ tục hành chính', '30/6/2026', 'xong'],
  ['task', '3', 'Niêm yết công khai thủ tục', '15/9/2026', ''],
  ['task', '4', 'Khảo sát sự hài lòng của người dân', '15/12/2026', ''],
];
const names = (tasks: readonly { row: { task: string } }[]): string[] => tasks.map(({ row }) => row.task);

it('tells what was done, became overdue, moved, came and went, through a change of numbers', () => {
  const kept = keptPlan([read(before, '2026-09-01')], '2026-09-01');
  const since = sinceLast(JSON.parse(JSON.stringify(kept)), [read(now, '2026-10-01')], 'Phụ lục');
  expect(since.day).toBe('2026-09-01');
  expect(names(since.done)).toEqual(['Rà soát thủ tục hành chính']);
  expect(names(since.overdue)).toEqual(['Niêm yết công khai thủ tục']);
  expect(names(since.moved)).toEqual(['Khảo sát sự hài lòng của người dân']);
  expect(names(since.added)).toEqual(['Mở lớp kỹ năng số cộng đồng']);
  expect(names(since.removed)).toEqual(['Tập huấn cho cán bộ một cửa']);
  expect(since.changes.renumbered).toBe(3);
});

it('tells nothing where nothing changed', () => {
  const appendix = read(before, '2026-09-01');
  const { changes } = sinceLast(keptPlan([appendix], '2026-08-01'), [appendix], 'Phụ lục');
  expect(changes).toMatchObject({ added: [], removed: [], changed: [], unchanged: 4, renumbered: 0 });
  expect(changes.progress.states).toEqual([]);
});
