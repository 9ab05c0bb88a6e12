import { strFromU8, unzipSync } from 'fflate';
import { check } from '../../../src/plan/check';
import { emptyState, type BuildContext } from '../../../src/workbook';
import { marksEdit } from '../../../src/workbook/marks';
import { usual, summaryEdit } from '../../../src/workbook/summary';
import { trackingEdit } from '../../../src/workbook/tracking';
import { applyEdits, readWorkbook } from '../../../src/xlsx';
import { richWorkbook } from './richWorkbook';

const context: BuildContext = {
  state: emptyState,
  asOf: '2026-11-20',
  live: false,
  dueSoonDays: 7,
  locale: 'vi',
};

async function editsFor(bytes: Uint8Array) {
  const { grids } = await readWorkbook(bytes, 'rich.xlsx');
  const sheets = grids
    .map((grid) => ({ grid, tables: check(grid, context).appendices }))
    .filter(({ tables }) => tables.length > 0);
  expect(sheets.map(({ grid }) => grid.sheet)).toEqual(['Kế hoạch']);
  const sheet = sheets[0]!;
  return {
    grids,
    edits: [
      trackingEdit(sheet, context).edit,
      marksEdit(sheet, context).edit,
      summaryEdit(sheets, usual, context).edit,
    ],
  };
}

describe('a copy of a workbook with one of everything', () => {
  let before: ReturnType<typeof unzipSync>;
  let after: ReturnType<typeof unzipSync>;
  let original: Uint8Array;
  let copy: Uint8Array;

  beforeAll(async () => {
    original = await richWorkbook();
    copy = await applyEdits(original, (await editsFor(original)).edits);
    before = unzipSync(original);
    after = unzipSync(copy);
  });

  const text = (parts: typeof before, name: string) => strFromU8(parts[name] ?? new Uint8Array());

  it('keeps every part that was there', () => {
    const lost = Object.keys(before).filter((name) => !(name in after));
    expect(lost).toEqual([]);
  });

  it.each(['customXml/item1.xml', 'xl/vbaProject.bin'])('keeps %s byte for byte', (name) => {
    expect(after[name]).toEqual(before[name]);
  });

  it('stays a workbook with macros', () => {
    expect(text(after, '[Content_Types].xml')).toContain('sheet.macroEnabled.main+xml');
  });

  it('keeps picture, chart, PivotTable and comments as they were', () => {
    const kept = Object.keys(before).filter(
      (name) =>
        /media|charts\/chart|pivotTables\/pivotTable|pivotCacheDefinition1|comments\d/.test(name) &&
        !name.includes('_rels'),
    );
    expect(kept.length).toBeGreaterThanOrEqual(5);
    for (const name of kept) expect(text(after, name)).toBe(text(before, name));
  });

  it('keeps names, the hidden sheet, protection, drop-downs, conditional formats, sparklines and properties', () => {
    expect(text(after, 'xl/workbook.xml')).toContain('DanhSachThon');
    expect(text(after, 'docProps/custom.xml')).toContain('MaHoSo');
    expect(text(after, 'docProps/core.xml')).toContain('Kế hoạch đào tạo nghề');
    const data = text(after, 'xl/worksheets/sheet2.xml');
    for (const sign of ['sheetProtection', 'dataValidation', 'conditionalFormatting', 'sparkline'])
      expect(data).toContain(sign);
    expect(text(after, 'xl/workbook.xml')).toMatch(
      /name="Ẩn"[^>]*state="hidden"|state="hidden"[^>]*name="Ẩn"/,
    );
  });

  it("leaves every cell of the user's sheets as it was", async () => {
    const [{ grids: old }, { grids: now }] = [
      await readWorkbook(original, 'a.xlsx'),
      await readWorkbook(copy, 'b.xlsx'),
    ];
    for (const grid of old) {
      const same = now.find(({ sheet }) => sheet === grid.sheet);
      grid.text.forEach((row, r) => expect(same?.text[r]?.slice(0, row.length)).toEqual(row));
    }
  });
});
