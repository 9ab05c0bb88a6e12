import { check } from '../../../../src/plan/check';
import { comparePlans, type PlanChanges } from '../../../../src/plan/judge/changes';
import { gridOfText } from '../../../../src/plan/model/grid';
import { expectLinear } from '../../../support/growth';
import { likenessOf, wordsOf } from '../../../../src/plan/judge/changes/likeness';

const header = ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Trạng thái'];

function planOf(rows: readonly (readonly string[])[], columns: readonly string[] = header) {
  const { appendices } = check(gridOfText('Phụ lục', [['KẾ HOẠCH NĂM 2026'], columns, ...rows]), {
    asOf: '2026-05-15',
  });
  return appendices.map(({ appendix }) => appendix);
}

const rows = [
  ['1', 'Rà soát danh mục thủ tục hành chính thuộc thẩm quyền của xã', 'Văn phòng', '31/3/2026', ''],
  ['2', 'Tập huấn kỹ năng số cho tổ công nghệ số cộng đồng', 'Phòng Văn hóa - Xã hội', 'Quý II/2026', ''],
  ['3', 'Số hóa sổ hộ tịch giai đoạn trước năm 2010', 'Phòng Kinh tế', '31/10/2026', ''],
  ['4', 'Lắp đặt camera an ninh tại các thôn', 'Công an xã', '30/9/2026', ''],
];

function changed(
  after: readonly (readonly string[])[],
  before: readonly (readonly string[])[] = rows,
): PlanChanges {
  return comparePlans(planOf(before), planOf(after));
}

const brief = ({ added, removed, changed: other, unchanged, renumbered }: PlanChanges) => ({
  added: added.map(({ row }) => row.number),
  removed: removed.map(({ row }) => row.number),
  changed: other.map(({ before, after, cells }) => [
    before.row.number,
    after.row.number,
    cells.map(({ field, was, is }) => `${field}: ${was} → ${is}`),
  ]),
  unchanged,
  renumbered,
});

const with_ = (i: number, column: number, text: string) =>
  rows.map((row, r) => (r === i ? row.map((cell, c) => (c === column ? text : cell)) : row));

describe('what changed in a plan', () => {
  it('is nothing in the same plan', () => {
    expect(brief(changed(rows))).toEqual({
      added: [],
      removed: [],
      changed: [],
      unchanged: 4,
      renumbered: 0,
    });
  });

  it('is the task put in and the one taken out, whatever the numbers say', () => {
    const fresh = ['1', 'Xây dựng cổng dữ liệu mở', 'Văn phòng', 'Quý IV/2026', ''];
    const after = [fresh, ...rows.filter((_, i) => i !== 1)].map((row, i) => [
      String(i + 1),
      ...row.slice(1),
    ]);
    expect(brief(changed(after))).toEqual({
      added: ['1'],
      removed: ['2'],
      changed: [],
      unchanged: 3,
      renumbered: 1,
    });
  });

  it('is told cell by cell', () => {
    const after = with_(1, 2, 'Công an xã').map((row, i) =>
      i === 1 ? row.map((c, k) => (k === 3 ? 'Quý III/2026' : c)) : row,
    );
    expect(brief(changed(after)).changed).toEqual([
      ['2', '2', ['lead: Phòng Văn hóa - Xã hội → Công an xã', 'deadline: Quý II/2026 → Quý III/2026']],
    ]);
  });

  it.each([
    ['spaces and letter case', with_(0, 2, ' văn  phòng')],
    ['the place of a tone', with_(1, 2, 'Phòng Văn hoá - Xã hội')],
    ['the way a day is written', with_(0, 3, '31/03/2026')],
    ['a full stop behind the number', with_(0, 0, '1.')],
  ])('is not %s', (_, after) => {
    expect(brief(changed(after))).toMatchObject({ changed: [], unchanged: 4, renumbered: 0 });
  });

  it('finds a reworded task again, moved and under another number', () => {
    const reworded = [
      '9',
      'Rà soát lại danh mục thủ tục hành chính thuộc thẩm quyền UBND xã',
      'Văn phòng',
      '31/3/2026',
      '',
    ];
    const result = changed([...rows.slice(1), reworded]);
    expect(brief(result)).toMatchObject({ added: [], removed: [], unchanged: 3 });
    expect(result.changed[0]?.likeness).toBeGreaterThan(0.8);
    expect(result.changed[0]?.cells.map(({ field }) => field)).toEqual(['task']);
  });

  it('takes another task under the same number for another task', () => {
    const after = with_(3, 1, 'Trồng cây đầu xuân');
    expect(brief(changed(after))).toMatchObject({ added: ['4'], removed: ['4'], changed: [], unchanged: 3 });
  });

  it('pairs tasks of the same words in their groups', () => {
    const grouped = (first: string, second: string) => [
      ['I', 'Cải cách hành chính', '', '', ''],
      ['1', 'Báo cáo kết quả thực hiện', first, 'Quý I/2026', ''],
      ['II', 'Chuyển đổi số', '', '', ''],
      ['1', 'Báo cáo kết quả thực hiện', second, 'Quý I/2026', ''],
    ];
    const result = changed(grouped('Văn phòng', 'Công an xã'), grouped('Văn phòng', 'Phòng Kinh tế'));
    expect(brief(result)).toMatchObject({ unchanged: 1 });
    expect(result.changed.map(({ after, cells }) => [after.row.row, cells])).toEqual([
      [6, [{ field: 'lead', was: 'Phòng Kinh tế', is: 'Công an xã' }]],
    ]);
  });

  it('says into which group a task was moved', () => {
    const groups = (a: readonly string[][], b: readonly string[][]) => [
      ['I', 'Cải cách hành chính', '', '', ''],
      ...a,
      ['II', 'Chuyển đổi số', '', '', ''],
      ...b,
    ];
    const [one, two, three, four] = rows as string[][];
    const result = changed(groups([one!], [two!, three!, four!]), groups([one!, two!], [three!, four!]));
    expect(brief(result).changed).toEqual([['2', '2', ['group: Cải cách hành chính → Chuyển đổi số']]]);
  });

  it('compares what both plans have: a column one of them lacks is no change of every task', () => {
    const short = rows.map((row) => row.slice(0, 4));
    const result = comparePlans(
      planOf(short, header.slice(0, 4)),
      planOf(rows.map((r) => [...r.slice(0, 4), 'Hoàn thành'])),
    );
    expect(brief(result)).toMatchObject({ changed: [], unchanged: 4 });
  });

  it('tells the progress since', () => {
    const after = with_(0, 4, 'Hoàn thành');
    const { progress } = changed(after);
    expect([
      progress.before.done,
      progress.after.done,
      progress.before.overdue,
      progress.after.overdue,
    ]).toEqual([0, 1, 1, 0]);
    expect(progress.states.map(({ after: task, was, is }) => [task.row.number, was, is])).toEqual([
      ['1', 'overdue', 'done'],
    ]);
  });

  it('pairs tasks that differ by a number alone and are all reworded, at a cost that grows with their count', () => {
    const many = (word: string, count: number) =>
      Array.from({ length: count }, (_, i) => [
        String(i + 1),
        `${word} hồ sơ đất đai thôn số ${i + 1}`,
        'Văn phòng',
        'Quý II/2026',
        '',
      ]);
    const plans = (count: number) =>
      [planOf(many('Rà soát', count)), planOf(many('Thẩm tra', count))] as const;
    const sizes = new Map([300, 1200].map((count) => [count, plans(count)]));
    const compare = (count: number) => comparePlans(...sizes.get(count)!);
    expectLinear(compare, 1200);
    const { changed: pairs } = compare(1200);
    expect(pairs).toHaveLength(1200);
    expect(pairs.filter(({ before, after }) => before.row.number !== after.row.number)).toEqual([]);
  });
});

describe('likeness', () => {
  it.each([
    ['Rà soát thủ tục', 'rà  soát, thủ tục', 1],
    ['Rà soát thủ tục', 'Trồng cây', 0],
    ['a b', 'a c', 0.5],
    ['', '', 0],
  ])('of "%s" and "%s" is %d', (a, b, expected) => {
    expect(likenessOf(wordsOf(a), wordsOf(b))).toBe(expected);
  });
});
