import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { check } from '../../../src/plan/check';
import {
  emptyState,
  marksEdit,
  summaryEdit,
  trackingEdit,
  usual,
  type BuildContext,
} from '../../../src/workbook';
import { applyEdits, cleanCopy, readWorkbook } from '../../../src/xlsx';
import { richWorkbook } from '../apply/richWorkbook';

const context: BuildContext = {
  state: emptyState,
  asOf: '2026-11-20',
  live: false,
  dueSoonDays: 7,
  locale: 'vi',
};
const read = (parts: Unzipped, name: string): string => strFromU8(parts[name] ?? new Uint8Array());

/** With marks, tracking columns and every summary sheet of ours. */
async function withOurs(bytes: Uint8Array): Promise<Uint8Array> {
  const grid = (await readWorkbook(bytes, 'a.xlsx')).grids.find(({ sheet }) => sheet === 'Kế hoạch')!;
  const sheet = { grid, tables: check(grid, context).appendices };
  return applyEdits(bytes, [
    trackingEdit(sheet, context).edit,
    marksEdit(sheet, context).edit,
    summaryEdit([sheet], usual, context).edit,
  ]);
}

describe('a copy to send on', () => {
  let original: Uint8Array;
  let ours: Uint8Array;
  const clean = (bytes: Uint8Array, keepTracking = false) => cleanCopy(bytes, 'a.xlsx', { keepTracking });
  /** The workbook with ours, one part changed. */
  const changed = (part: string, change: (xml: string) => string): Uint8Array => {
    const parts = unzipSync(ours);
    return zipSync({ ...parts, [part]: strToU8(change(read(parts, part))) });
  };
  beforeAll(async () => {
    original = await richWorkbook();
    ours = await withOurs(original);
  });

  it('has every part the user had, and none of ours', async () => {
    const [before, after] = [unzipSync(original), unzipSync((await clean(ours)).bytes)];
    const names = (parts: Unzipped): string[] =>
      Object.keys(parts)
        .filter((name) => !name.endsWith('/'))
        .sort();
    const engineOwn = (name: string): boolean => /calcChain|sharedStrings/.test(name);
    expect(names(after).filter((name) => !engineOwn(name))).toEqual(
      names(before).filter((name) => !engineOwn(name)),
    );
    expect(names(unzipSync(ours)).length).toBeGreaterThan(names(before).length + 10);
  });

  it('names nothing of ours anywhere in the file', async () => {
    const parts = unzipSync((await clean(ours)).bytes);
    for (const [name, bytes] of Object.entries(parts))
      if (/\.(xml|rels)$/.test(name))
        expect([
          name,
          /_soat|SoatDuLieu|SoatPivot|Dữ liệu soát|TỔNG HỢP THỰC HIỆN/.exec(strFromU8(bytes)),
        ]).toEqual([name, null]);
    const { state } = await readWorkbook((await clean(ours)).bytes, 'a.xlsx');
    expect(state).toMatchObject({ ours: [], marks: [], columns: [] });
  });

  it('keeps pictures, charts, PivotTables, comments, macros and custom parts of the user byte for byte', async () => {
    const [before, after] = [unzipSync(original), unzipSync((await clean(ours)).bytes)];
    const kept = Object.keys(before).filter((name) =>
      /media|charts\/|pivot|comments|customXml|vbaProject|docProps\/c/.test(name),
    );
    expect(kept.length).toBeGreaterThan(8);
    for (const name of kept) expect([name, read(after, name)]).toEqual([name, read(before, name)]);
    const names = read(after, 'xl/workbook.xml');
    expect(names).toContain('DanhSachThon');
    expect(read(after, 'xl/worksheets/sheet2.xml')).toMatch(/conditionalFormatting.*sparkline/s);
  });

  it("holds the user's cells as they were, and says what went", async () => {
    const copy = await clean(ours);
    const [old, now] = [await readWorkbook(original, 'a.xlsx'), await readWorkbook(copy.bytes, 'b.xlsx')];
    const used = (grid: (typeof now.grids)[number]) =>
      grid.text
        .map((row) => row.join('\t').trimEnd())
        .join('\n')
        .trimEnd();
    expect(now.grids.map((grid) => [grid.sheet, used(grid)])).toEqual(
      old.grids.map((grid) => [grid.sheet, used(grid)]),
    );
    expect(copy.sheets).toEqual(expect.arrayContaining(['Tổng hợp', 'Quá hạn', 'Pivot', 'Dữ liệu soát']));
    expect(copy).toMatchObject({ tracked: ['Kế hoạch'] });
    expect(copy.rules).toBeGreaterThan(4);
  });

  it('keeps tracking as plain values where that is wanted', async () => {
    const parts = unzipSync((await clean(ours, true)).bytes);
    const sheet = read(parts, 'xl/worksheets/sheet1.xml');
    expect(sheet).not.toContain('<f>');
    expect(sheet).not.toContain('dataValidation');
    const { grids } = await readWorkbook((await clean(ours, true)).bytes, 'a.xlsx');
    const header = grids[0]!.text[3]!;
    const due = header.indexOf('Hạn cuối');
    expect(header.slice(due)).toEqual([
      'Hạn cuối',
      'Trạng thái',
      'Ngày hoàn thành',
      'Kết quả soát (20/11/2026)',
    ]);
    expect(grids[0]!.text[4]![due]).toBe('30/06/2026');
  });

  it("leaves the value where a formula, a link or a name of the user's goes to a sheet of ours", async () => {
    const linked = changed('xl/worksheets/sheet2.xml', (xml) =>
      xml
        .replace(/(<row r="2"[^>]*>)/, `$1<c r="D2"><f>'Dữ liệu soát'!O5+1</f><v>2</v></c>`)
        .replace(
          '</sheetData>',
          '</sheetData><hyperlinks><hyperlink ref="A2" location="\'Tổng hợp\'!A1"/></hyperlinks>',
        ),
    );
    const sheet = read(unzipSync((await clean(linked)).bytes), 'xl/worksheets/sheet2.xml');
    expect(sheet).toContain('<c r="D2"><v>2</v></c>');
    expect(sheet).not.toContain('hyperlink');
  });

  it('takes out a rule that Excel keeps among the extensions, because it looks at another sheet', async () => {
    const rule = (formula: string) =>
      `<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="9" id="{1}"><xm:f>${formula}</xm:f></x14:cfRule><xm:sqref>A5:F9</xm:sqref></x14:conditionalFormatting>`;
    const hidden = (await readWorkbook(ours, 'a.xlsx')).state.ours.find(({ tag }) =>
      tag.startsWith('marks.'),
    )!.sheet;
    const extended = changed('xl/worksheets/sheet2.xml', (xml) =>
      xml.replace(
        '</worksheet>',
        `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${rule(`VLOOKUP($A5,'${hidden}'!$A$1:$B$9,2,0)="0"`)}${rule("'Kế hoạch'!$A$5=1")}</x14:conditionalFormattings></ext></extLst></worksheet>`,
      ),
    );
    const sheet = read(unzipSync((await clean(extended)).bytes), 'xl/worksheets/sheet2.xml');
    expect(sheet).not.toContain(hidden);
    expect(sheet).toContain("'Kế hoạch'!$A$5=1");
  });

  it('takes out what Excel keeps of the add-in, and leaves that of others', async () => {
    const pane = (id: string) =>
      `<wetp:taskpane dockstate="right"><wetp:webextensionref r:id="${id}"/></wetp:taskpane>`;
    const relation = (id: string, type: string, target: string) =>
      `<Relationship Id="${id}" Type="http://schemas.microsoft.com/office/2011/relationships/${type}" Target="${target}"/>`;
    const parts = unzipSync(ours);
    const store = zipSync({
      ...parts,
      '_rels/.rels': strToU8(
        read(parts, '_rels/.rels').replace(
          '</Relationships>',
          `${relation('rIdW', 'webextensiontaskpanes', 'xl/webextensions/taskpanes.xml')}</Relationships>`,
        ),
      ),
      'xl/webextensions/taskpanes.xml': strToU8(
        `<wetp:taskpanes>${pane('rId1')}${pane('rId2')}</wetp:taskpanes>`,
      ),
      'xl/webextensions/_rels/taskpanes.xml.rels': strToU8(
        `<Relationships>${relation('rId1', 'webextension', 'webextension1.xml')}${relation('rId2', 'webextension', 'webextension2.xml')}</Relationships>`,
      ),
      'xl/webextensions/webextension1.xml': strToU8(
        '<we:webextension><we:property name="soat.settings" value="{}"/></we:webextension>',
      ),
      'xl/webextensions/webextension2.xml': strToU8(
        '<we:webextension><we:property name="other" value="1"/></we:webextension>',
      ),
    });
    const after = unzipSync((await clean(store)).bytes);
    expect(Object.keys(after).filter((name) => name.includes('webextension'))).toEqual(
      expect.not.arrayContaining(['xl/webextensions/webextension1.xml']),
    );
    expect(read(after, 'xl/webextensions/taskpanes.xml')).toBe(
      `<wetp:taskpanes>${pane('rId2')}</wetp:taskpanes>`,
    );
    expect(read(after, 'xl/webextensions/webextension2.xml')).toContain('other');
  });

  it('is refused where nothing of the user would be left', async () => {
    const hiddenAll = changed('xl/workbook.xml', (xml) =>
      xml.replace(/<sheet name="(Kế hoạch|Số liệu)"/g, '<sheet state="hidden" name="$1"'),
    );
    await expect(clean(hiddenAll)).rejects.toMatchObject({ code: 'nothing-to-send' });
  });
});
