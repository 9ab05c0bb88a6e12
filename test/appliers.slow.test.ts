/** Excel (through the stand-in) and a file make the same workbook of the same edit. */
import fs from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { createExcelHost } from '../src/excel';
import { check } from '../src/plan/check';
import {
  blankSheet,
  emptyState,
  usual,
  marksEdit,
  summaryEdit,
  trackingEdit,
  type BuildContext,
  type CellInput,
  type CheckedSheet,
  type WorkbookEdit,
} from '../src/workbook';
import { readWorkbook } from '../src/xlsx';
import { applyEdits } from '../src/xlsx/apply';
import { createStandIn, openWorkbook, type StandIn } from './excel-stand-in/node';
import { corpusPath, describeWithCorpus } from './support/corpus';
import { heightDifferences, workbookDifferences } from './support/sameWorkbook';

const asOf = '2026-11-20';
const findings = { ...usual, sheets: { ...usual.sheets, findings: true } };
const sample = (name: string): string => path.resolve(__dirname, `../assets/samples/${name}.xlsx`);
let standIn: StandIn | null = null;

afterEach(() => standIn?.dispose());

async function editsFor(bytes: Uint8Array): Promise<WorkbookEdit[]> {
  const { grids } = await readWorkbook(bytes, 'mau.xlsx');
  const context: BuildContext = {
    state: { ...emptyState, sheets: grids.map(({ sheet }) => sheet) },
    asOf,
    live: true,
    dueSoonDays: 7,
    locale: 'vi',
  };
  const sheets = grids.flatMap((grid): CheckedSheet[] => {
    const report = check(grid, { asOf });
    return report.error ? [] : [{ grid, tables: report.appendices }];
  });
  const [first] = sheets;
  if (!first) throw new Error('no table in the file');
  return [
    trackingEdit(first, context).edit,
    marksEdit(first, context).edit,
    summaryEdit(sheets, findings, context).edit,
  ];
}

/** Every kind of content a cell can get, the risky texts first. */
const contents: CellInput[][] = [
  ['=1+1', '+84 912', '-Báo cáo', '@lop', "'tis", '#N/A'],
  ['1.1', '05/04', '1-2', '12%', '1E5', 'TRUE'],
  ['5 tháng', 'Jan 5', ' hai đầu ', 'hai\ndòng', 'a & <b> "c"', '–'],
  ['x'.repeat(32_767), 0, -1.5, true, false, null],
  [{ date: '2026-02-05' }, { formula: '=1+1' }, { formula: '=«cells»!$B$4' }, '', 'Ghi chú', null],
  [
    { text: 'Về "bảng"', sheet: '«cells»', row: 1, column: 1 },
    { text: 12, sheet: "Phụ lục 'I'", row: 12, column: 28 },
    { text: '=1', sheet: '«cells»', row: 2, column: 2 },
    null,
    null,
    null,
  ],
];

/** Every difference between what the two make of the same edits, and the file itself. */
async function bothWays(
  file: string,
  given?: readonly WorkbookEdit[],
): Promise<{ differences: string[]; made: Uint8Array }> {
  const bytes = new Uint8Array(fs.readFileSync(file));
  const edits = given ?? (await editsFor(bytes));
  standIn = await createStandIn({ workbook: await openWorkbook(bytes) });
  standIn.install();
  const host = createExcelHost();
  for (const edit of edits) await host.applyEdit(edit);
  const made = await applyEdits(bytes, edits);
  const written = await openWorkbook(made);
  const heights = edits
    .flatMap(({ steps }) => steps)
    .flatMap((step) => {
      if (step.kind !== 'put-sheet') return [];
      const [one, other] = [standIn?.workbook.sheet(step.sheet.name), written.sheet(step.sheet.name)];
      const rows = Object.keys(step.sheet.heights).map(Number);
      return one && other ? heightDifferences(one, other, rows) : [`${step.sheet.name} is not in both`];
    });
  expect(standIn.host.faults).toEqual([]);
  return { differences: [...workbookDifferences(standIn.workbook, written), ...heights], made };
}

describe('the same edit, applied in Excel and to a file', () => {
  it.each(['chuyen-doi-so-xa', 'chuong-trinh-hanh-dong-tinh'])(
    'makes the same workbook of %s',
    async (name) => {
      const { differences, made } = await bothWays(sample(name));
      expect(differences).toEqual([]);
      const parts = Object.entries(unzipSync(made)).map(([part, bytes]) => [part, strFromU8(bytes)] as const);
      // Links show their text where nothing is computed.
      for (const [, xml] of parts.filter(([part]) => part.startsWith('xl/worksheets/sheet')))
        expect(xml).not.toMatch(/<f>HYPERLINK\([^<]*<\/f><\/c>/);
      const names = new Map(parts).get('xl/workbook.xml')?.match(/<definedName [^>]*name="_soat\.[^>]*>/g);
      expect(names?.length).toBeGreaterThan(10);
      for (const each of names ?? []) expect(each).toContain('hidden="1"');
    },
  );
});

describe('every kind of cell', () => {
  it('holds the same in Excel and in a file', async () => {
    const sheet = { ...blankSheet('cells', 'Các ô'), blocks: [{ top: 1, left: 1, rows: contents }] };
    const edit: WorkbookEdit = { kind: 'summary', steps: [{ kind: 'put-sheet', sheet }] };
    const { differences, made } = await bothWays(sample('chuyen-doi-so-xa'), [edit]);
    expect(differences).toEqual([]);
    const written = (await openWorkbook(made)).sheet('Các ô');
    contents.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (typeof cell !== 'object' && cell !== '')
          expect(written?.at(r + 1, c + 1)).toMatchObject({ value: cell, formula: null });
      }),
    );
  });
});

describeWithCorpus('the same edit on a real appendix', () => {
  it('makes the same workbook', async () => {
    const { differences } = await bothWays(corpusPath('002-thuong-lo-2020', 'appendix.xlsx'));
    expect(differences).toEqual([]);
  });
});
