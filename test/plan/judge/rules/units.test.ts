import { leadAlsoCoordinates } from '../../../../src/plan/judge/rules/lead-also-coordinates';
import { leadAlsoExecutes } from '../../../../src/plan/judge/rules/lead-also-executes';
import { multipleLeads } from '../../../../src/plan/judge/rules/multiple-leads';
import { unitSpellingVariant } from '../../../../src/plan/judge/rules/unit-spelling-variant';
import { vagueLead } from '../../../../src/plan/judge/rules/vague-lead';
import { findingsOf, found, type RowSketch } from '../../../support/reading';

const columns = 'stt task lead coordinate executor';
const row = (lead: string, coordinate = '', executor = ''): RowSketch => [
  'task',
  '1',
  'Việc',
  lead,
  coordinate,
  executor,
];

it('multiple-leads', () => {
  const rows = [row('Công an xã; Ban Chỉ huy quân sự xã'), row('Văn phòng HĐND và UBND xã')];
  expect(found(multipleLeads, { columns, rows })).toEqual(['5 info']);
});

it('lead-also-coordinates: also where the unit is spelled otherwise the second time', () => {
  const rows = [
    row('Phòng Kinh tế', 'Công an xã; Phòng Kinh tế'),
    row('Phòng Tài chính - Kế hoạch', 'Phòng Tài chính – Kế hoạch'),
    row('Phòng Kinh tế', 'Công an xã'),
  ];
  expect(found(leadAlsoCoordinates, { columns, rows })).toEqual(['5 warning', '6 warning']);
});

it('lead-also-coordinates: not where two works in one row have their units line by line', () => {
  const rows = [row('Phòng Kinh tế\nCông an xã', 'Công an xã\nPhòng Kinh tế')];
  expect(found(leadAlsoCoordinates, { columns, rows })).toEqual([]);
  expect(
    found(leadAlsoCoordinates, {
      columns,
      rows: [row('Phòng Kinh tế\nCông an xã', 'Phòng Kinh tế\nTrạm Y tế')],
    }),
  ).toEqual(['5 warning']);
});

it('lead-also-executes', () => {
  const rows = [row('Trạm Y tế', '', 'Trạm Y tế; các thôn'), row('Trạm Y tế', '', 'các thôn')];
  expect(found(leadAlsoExecutes, { columns, rows })).toEqual(['5 info']);
});

describe('vague-lead', () => {
  it.each([
    'Các đơn vị liên quan',
    'Các cơ quan, đơn vị có liên quan',
    'các phòng, ban liên quan',
    'Sở, ban, ngành liên quan',
  ])('%s', (lead) => {
    expect(found(vagueLead, { columns, rows: [row(lead)] })).toEqual(['5 warning']);
  });

  it.each(['Công an xã', 'Các thôn', 'Công an xã; các đơn vị liên quan', 'Các cơ quan, đơn vị thuộc xã', ''])(
    'not %s',
    (lead) => {
      expect(found(vagueLead, { columns, rows: [row(lead)] })).toEqual([]);
    },
  );
});

describe('unit-spelling-variant', () => {
  it('offers the usual spelling where only dashes and spaces differ', () => {
    const usual = 'Phòng Văn hóa - Xã hội';
    const rows = [row(usual), row(usual), row('Phòng Văn hóa– Xã hội'), row(usual)];
    const [finding, ...others] = findingsOf(unitSpellingVariant, { columns, rows });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ row: 7, column: 3, severity: 'info', fix: { column: 3, value: usual } });
  });

  it('is silent about letter case', () => {
    expect(
      found(unitSpellingVariant, { columns, rows: [row('Các thôn'), row('Các thôn'), row('các thôn')] }),
    ).toEqual([]);
  });

  it('offers no fix for a cell cut over two rows, nor for one that has its text from above', () => {
    const rows: RowSketch[] = [
      row('Phòng Văn hóa - Xã hội'),
      row('Phòng Văn hóa - Xã hội'),
      row('Phòng Văn hóa– Xã hội'),
      ['continuation', '', '', 'Xã hội'],
    ];
    const findings = findingsOf(unitSpellingVariant, { columns, rows });
    expect(findings.map(({ row: at, fix }) => [at, fix])).toEqual([[7, null]]);
  });
});
