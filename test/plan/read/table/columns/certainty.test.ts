import { gridOfText } from '../../../../../src/plan/model/grid';
import type { ColumnReading } from '../../../../../src/plan/model/reading';
import { recogniseTables } from '../../../../../src/plan/read/table';

type Told = Pick<ColumnReading, 'meaning' | 'certain'> & { readonly codes: readonly string[] };

function columnsUnder(head: readonly string[], rows: readonly (readonly string[])[]): Told[] {
  const [reading] = recogniseTables(gridOfText('S', [head, ...rows]));
  return (reading?.layout.columns ?? []).map(({ meaning, certain, reasons }) => ({
    meaning,
    certain,
    codes: reasons.map(({ code }) => code),
  }));
}

/** Columns beside a plain plan of three tasks. */
const TASKS = ['Khơi thông mương nội đồng', 'Sửa cổng làng', 'Trồng cây ven đường liên thôn'];
const DAYS = ['10/3/2026', '25/4/2026', '30/9/2026'];

describe('a column is certain', () => {
  it('as the lead where nobody else is charged', () => {
    const rows = TASKS.map((task, i) => [
      String(i + 1),
      task,
      ['Thợ hồ', 'Thợ sơn', 'Thợ điện'][i] ?? '',
      DAYS[i] ?? '',
    ]);
    const [, , who] = columnsUnder(['STT', 'Công việc', 'Người phụ trách', 'Thời hạn'], rows);
    expect(who).toMatchObject({ meaning: 'lead', certain: true });
  });

  it('but not as the lead where the header names a head of office first', () => {
    const rows = TASKS.map((task, i) => [
      String(i + 1),
      task,
      ['Bà Lựu', 'Ông Toàn', 'Ông Khải'][i] ?? '',
      DAYS[i] ?? '',
    ]);
    const [, , who] = columnsUnder(['STT', 'Công việc', 'Lãnh đạo phụ trách', 'Thời hạn'], rows);
    expect(who?.codes).not.toContain('charged-nowhere-else');
  });
});
