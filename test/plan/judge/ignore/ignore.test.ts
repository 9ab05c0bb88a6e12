import { decide, findingKeys, type Decisions } from '../../../../src/plan/judge/ignore';
import { check } from '../../../../src/plan/check';
import { gridOfText } from '../../../../src/plan/model/grid';

const header = [
  'STT',
  'Nội dung nhiệm vụ',
  'Cơ quan chủ trì',
  'Cơ quan phối hợp',
  'Thời hạn',
  'Kết quả soát',
];
const rows = [
  ['1', 'Rà soát hồ sơ người có công', '', 'Công an xã', '30/6/2026', ''],
  ['2', 'Nâng cấp đài truyền thanh xã', 'Văn phòng', 'Công an xã; Trạm Y tế;', '31/6/2026', ''],
  ['3', 'Tập huấn phòng cháy tại khu dân cư', '', 'Văn phòng', '15/9/2026', ''],
  ['4', 'Họp giao ban khối văn xã', 'Văn phòng', 'Trạm Y tế', '25/9/2026', ''],
];
const reportOf = (
  body: readonly (readonly string[])[],
  decisions: { ignored?: string[]; rules?: Decisions['rules'] } = {},
) =>
  check(gridOfText('Phụ lục', [['KẾ HOẠCH NĂM 2026'], header, ...body]), { asOf: '2026-01-05', ...decisions })
    .appendices[0]!;
const places = (findings: readonly { rule: string; row: number }[]): string[] =>
  findings.map(({ rule, row }) => `${rule} ${row}`);

const plain = reportOf(rows);
const keyOf = findingKeys(plain.appendix);
const lead = plain.findings.find(({ rule, row }) => rule === 'missing-lead' && row === 3)!;
const ignored = [keyOf(lead)];
const withCell = (row: number, column: number, text: string) =>
  rows.map((cells, r) => (r === row ? cells.map((cell, c) => (c === column ? text : cell)) : cells));

describe('a finding put aside', () => {
  it('is counted, and gone from the others; only this one', () => {
    expect(places(plain.findings)).toEqual(expect.arrayContaining(['missing-lead 3', 'missing-lead 5']));
    const report = reportOf(rows, { ignored });
    expect(places(report.ignored)).toEqual(['missing-lead 3']);
    expect(places(report.findings)).toEqual(
      places(plain.findings).filter((place) => place !== 'missing-lead 3'),
    );
    expect(report.verdict.counts.error).toBe(plain.verdict.counts.error - 1);
  });

  it('follows its row when rows are put in before it and the numbers change', () => {
    const more = [['1', 'Kiểm tra vệ sinh chợ Cây Da', '', 'Trạm Y tế', '20/3/2026', ''], ...rows];
    const numbered = more.map(([, ...cells], i) => [String(i + 1), ...cells]);
    const report = reportOf(numbered, { ignored });
    expect(places(report.ignored)).toEqual(['missing-lead 4']);
    expect(places(report.findings)).toEqual(expect.arrayContaining(['missing-lead 3', 'missing-lead 6']));
  });

  it('does not follow another row of the same words, nor the same row of another sheet', () => {
    const twice = [...rows, ['5', rows[0]![1]!, '', 'Công an xã', '30/6/2026', '']];
    expect(places(reportOf(twice, { ignored }).ignored)).toEqual(['missing-lead 3']);
    const other = { ...plain.appendix, sheet: 'Phụ lục II' };
    expect(findingKeys(other)(lead)).not.toBe(ignored[0]);
  });

  it('comes back when its cell changes, not when another one does or what stands beside the table', () => {
    const date = plain.findings.find(({ rule }) => rule === 'invalid-date')!;
    const aside = [keyOf(date)];
    expect(places(reportOf(rows, { ignored: aside }).ignored)).toEqual(['invalid-date 4']);
    expect(places(reportOf(withCell(1, 4, '31/9/2026'), { ignored: aside }).findings)).toContain(
      'invalid-date 4',
    );
    expect(places(reportOf(withCell(1, 2, 'Trạm Y tế'), { ignored: aside }).ignored)).toEqual([
      'invalid-date 4',
    ]);
    expect(places(reportOf(withCell(1, 5, '▲ Lỗi: …'), { ignored: aside }).ignored)).toEqual([
      'invalid-date 4',
    ]);
    expect(places(reportOf(withCell(1, 1, 'Thay loa của đài'), { ignored: aside }).ignored)).toEqual([]);
  });

  it('is told from another finding of its rule on the same cell by what it quotes', () => {
    const two = {
      ...lead,
      rule: 'unit-spelling-variant',
      params: { found: 'VP', expected: 'Văn phòng' },
    } as const;
    const other = { ...two, params: { found: 'V.phòng', expected: 'Văn phòng' } };
    expect(keyOf(two)).not.toBe(keyOf(other));
    expect(keyOf({ ...lead, params: { name: '9 “Rà soát”' } })).toBe(ignored[0]);
  });
});

describe('a rule', () => {
  it('is put aside as a whole, and counted', () => {
    const report = reportOf(rows, { rules: { 'missing-lead': 'off' } });
    expect(places(report.ignored)).toEqual(['missing-lead 3', 'missing-lead 5']);
    expect(report.findings.some(({ rule }) => rule === 'missing-lead')).toBe(false);
  });

  it('is taken graver or lighter: verdict and scores follow', () => {
    const lighter = reportOf(rows, { rules: { 'missing-lead': 'info', 'dangling-separator': 'error' } });
    const severities = new Map(lighter.findings.map(({ rule, severity }) => [rule, severity]));
    expect(severities.get('missing-lead')).toBe('info');
    expect(severities.get('dangling-separator')).toBe('error');
    expect(lighter.verdict.counts.error).toBe(plain.verdict.counts.error - 1);
    expect([plain.scores.who, lighter.scores.who]).toEqual([50, 100]);
  });

  it('changes nothing where nothing was decided', () => {
    expect(decide(plain.appendix, plain.findings, {})).toEqual({ findings: plain.findings, ignored: [] });
  });
});
