import { keepCheck } from '../../src/app/lastCheck';
import { check } from '../../src/plan/check';
import { gridOfText } from '../../src/plan/model/grid';

/** A workbook's settings, and how often they were written. */
function workbook() {
  const kept = new Map<string, unknown>();
  const host = {
    writes: 0,
    getSetting: <T>(key: string): Promise<T | null> => Promise.resolve((kept.get(key) as T) ?? null),
    setSetting(key: string, value: unknown): Promise<void> {
      host.writes += 1;
      kept.set(key, JSON.parse(JSON.stringify(value)));
      return Promise.resolve();
    },
    kept,
  };
  return host;
}

const report = (sheet: string, tasks: string[]) =>
  check(
    gridOfText(sheet, [
      ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn hoàn thành'],
      ...tasks.map((task, i) => [String(i + 1), task, 'Văn phòng HĐND và UBND', '30/9/2026']),
    ]),
    { asOf: '2026-09-01' },
  );
const first = report('Phụ lục', ['Rà soát thủ tục hành chính', 'Niêm yết công khai thủ tục']);
const second = report('Phụ lục', ['Rà soát thủ tục hành chính', 'Mở lớp kỹ năng số cộng đồng']);

it('compares with the last check of an earlier day, however often a day has one', async () => {
  const host = workbook();
  expect(await keepCheck(host, first, '2026-09-01')).toBeNull();
  expect(await keepCheck(host, second, '2026-09-01')).toBeNull();
  const since = await keepCheck(host, second, '2026-09-08');
  expect(since?.day).toBe('2026-09-01');
  expect(since?.tasks.map(({ task }) => task)).toEqual([
    'Rà soát thủ tục hành chính',
    'Mở lớp kỹ năng số cộng đồng',
  ]);
  expect((await keepCheck(host, first, '2026-09-08'))?.day).toBe('2026-09-01');
});

it('writes nothing where nothing is different, and keeps each sheet by itself', async () => {
  const host = workbook();
  await keepCheck(host, first, '2026-09-01');
  await keepCheck(host, first, '2026-09-01');
  expect(host.writes).toBe(1);
  await keepCheck(host, report('Phụ lục II', ['Tổng kết năm học']), '2026-09-02');
  expect((await keepCheck(host, first, '2026-09-03'))?.day).toBe('2026-09-01');
});

it('takes what another version or another hand has left there for nothing', async () => {
  const host = workbook();
  host.kept.set('soat.lastCheck', { version: 99, sheets: 'x' });
  expect(await keepCheck(host, first, '2026-09-01')).toBeNull();
  expect(host.kept.get('soat.lastCheck')).toMatchObject({ version: 1 });
});

it('keeps no more than there is room for', async () => {
  const host = workbook();
  const long = Array.from({ length: 900 }, (_, i) => `Nhiệm vụ số ${i} ${'về nội dung cần làm '.repeat(30)}`);
  await keepCheck(host, report('Dài', long), '2026-09-01');
  expect(host.writes).toBe(0);
  await keepCheck(host, report('Vừa', long.slice(0, 400)), '2026-09-01');
  expect(JSON.stringify(host.kept.get('soat.lastCheck')).length).toBeLessThan(400_000);
});
