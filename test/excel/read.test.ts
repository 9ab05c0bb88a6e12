import { SoatError } from '../../src/plan/model/error';
import { dateAt } from '../../src/plan/model/grid';
import { usual, marksEdit, summaryEdit, trackingEdit, type CheckedSheet } from '../../src/workbook';
import { checkGrid, closeAll, context, planRows, planSheet, scene } from './support';

afterEach(closeAll);

const code = (job: Promise<unknown>): Promise<unknown> =>
  job.then(
    () => 'no error',
    (error: unknown) => (error instanceof SoatError ? error.code : error),
  );

describe('reading a sheet', () => {
  it.each([30, 300])(
    'reads %i tasks in three requests and one more per 4 MB',
    async (tasks) => {
      const { standIn, host } = await scene(planRows(tasks));
      standIn.host.resetCount();
      const grid = await host.readActiveSheet();
      expect(standIn.host.faults).toEqual([]);
      expect(standIn.host.syncs).toBeLessThanOrEqual(3 + Math.floor(standIn.host.bytes / 4_000_000));
      expect(grid.sheet).toBe(planSheet);
      expect(grid.text.length).toBe(planRows(tasks).length);
      expect(grid.text.at(-1)?.[0]).toBe(String(tasks));
    },
    60_000,
  );

  it('brings merges, hidden rows and columns, bold and dates', async () => {
    const { standIn, host } = await scene(planRows(12));
    const sheet = standIn.workbook.sheet(planSheet);
    sheet?.merge({ top: 1, left: 1, bottom: 1, right: 6 });
    sheet?.hiddenRows.add(7);
    sheet?.hiddenColumns.add(5);
    sheet?.restyle({ top: 4, left: 1, bottom: 4, right: 6 }, { bold: true });
    const grid = await host.readSheet(planSheet);
    expect(grid.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 6 }]);
    expect([...grid.hiddenRows]).toEqual([7]);
    expect([...grid.hiddenColumns]).toEqual([5]);
    expect(grid.bold?.[3]).toEqual([true, true, true, true, true, true]);
    expect(grid.bold?.[4]?.[0]).toBe(false);
    expect(typeof grid.value?.[8]?.[5]).toBe('number');
    expect(grid.format?.[8]?.[5]).toMatch(/y/);
  });

  it('tells the cells of a row apart where only some are bold, or of another font', async () => {
    const { standIn, host } = await scene(planRows(12));
    const sheet = standIn.workbook.sheet(planSheet);
    sheet?.restyle({ top: 6, left: 2, bottom: 6, right: 3 }, { bold: true });
    sheet?.restyle({ top: 9, left: 1, bottom: 9, right: 6 }, { fontName: '.VnTime' });
    sheet?.restyle({ top: 11, left: 4, bottom: 12, right: 4 }, { fontName: '.VnTime', bold: true });
    const grid = await host.readSheet(planSheet);
    const rows = Array.from({ length: grid.text.length }, (_, i) => i + 1);
    const styles = rows.map((row) => [1, 2, 3, 4, 5, 6].map((column) => sheet?.at(row, column).style));
    expect(grid.bold).toEqual(styles.map((row) => row.map((style) => style?.bold === true)));
    expect(grid.font).toEqual(styles.map((row) => row.map((style) => style?.fontName ?? 'Calibri')));
  });

  it('reads what each cell shows, whatever its format', async () => {
    const { standIn, host } = await scene(planRows(12));
    const sheet = standIn.workbook.sheet(planSheet);
    const shown: [value: string | number | boolean, format: string][] = [
      [46188, 'dd/mm/yyyy'],
      [0.5, '0%'],
      [1 / 3, 'General'],
      [12, 'General'],
      [12, '00'],
      [-7, 'General'],
      [250_000_000_000, 'General'],
      [1_500_000, '#,##0'],
      [true, 'General'],
      [9, ';;;'],
    ];
    shown.forEach(([value, numberFormat], i) => {
      sheet?.write(6 + i, 5, value);
      sheet?.restyle({ top: 6 + i, left: 5, bottom: 6 + i, right: 5 }, { numberFormat });
    });
    const { text } = await host.readSheet(planSheet);
    const asShown = text.map((row, r) => row.map((_, c) => sheet?.text(r + 1, c + 1)));
    expect(text).toEqual(asShown);
    expect(text.slice(5, 8).map((row) => row[4])).toEqual([
      '15/06/2026',
      '50%',
      expect.stringMatching(/^0\D3+$/),
    ]);
  });

  it('moves the dates of a workbook that counts from 1904, and plans nothing with dates for it', async () => {
    const rows = planRows(5).map((row) =>
      row.map((cell) => (/^\d+\/\d/.test(String(cell)) ? 'Quý II/2026' : cell)),
    );
    const { standIn, host } = await scene(rows);
    const sheet = standIn.workbook.sheet(planSheet);
    // The stand-in counts from 1900: the year such a workbook shows is given by the format.
    sheet?.write(6, 6, 44741);
    sheet?.restyle({ top: 6, left: 6, bottom: 6, right: 6 }, { numberFormat: 'dd"/06/2026"' });
    const grid = await host.readSheet(planSheet);
    expect(dateAt(grid, 6, 6)).toBe('2026-06-30');
    expect(grid.date1904).toBe(true);
    const plan = checkGrid(grid);
    const built = await context({ standIn, host });
    for (const build of [trackingEdit, marksEdit, (one: CheckedSheet) => summaryEdit([one], usual, built)])
      expect(await code(Promise.resolve().then(() => build(plan, built)))).toBe('date-1904');
  });

  it('reads the used part of a sheet with a million formatted rows', async () => {
    const { standIn, host } = await scene(planRows(12));
    standIn.workbook.sheet(planSheet)?.restyle({ top: 1, left: 30, bottom: 1, right: 30 }, { bold: true });
    standIn.workbook
      .sheet(planSheet)
      ?.restyle({ top: 1_000_000, left: 1, bottom: 1_000_000, right: 1 }, { fill: '#FF0000' });
    expect((await host.readActiveSheet()).text.length).toBe(planRows(12).length);
  });

  it('says why a sheet cannot be read', async () => {
    const { standIn, host } = await scene(planRows(1), { other: { Trống: [] } });
    expect(await code(host.readSheet('Trống'))).toBe('empty-sheet');
    expect(await code(host.readSheet('Không có'))).toBe('sheet-not-found');
    standIn.workbook.activate(standIn.workbook.addSheet('Biểu đồ', 'chart'));
    expect(await code(host.readActiveSheet())).toBe('chart-sheet');
    standIn.host.adversary.refuse = { code: 'InvalidOperationInCellEditMode', once: true };
    expect(await code(host.readSheet(planSheet))).toBe('cell-edit-mode');
  });

  it('refuses more cells than Excel gives, and stops when told', async () => {
    const { standIn, host } = await scene(planRows(1));
    const sheet = standIn.workbook.sheet(planSheet);
    sheet?.write(600_000, 20, 'xa');
    expect(await code(host.readActiveSheet())).toBe('sheet-too-large');
    const stop = new AbortController();
    stop.abort();
    const other = await scene(planRows(5));
    expect(await code(other.host.readActiveSheet({ signal: stop.signal }))).toBe('stopped');
  });
});

describe('reading some rows again', () => {
  const edited = async () => {
    const it = await scene(planRows(30));
    const known = await it.host.readSheet(planSheet);
    it.standIn.host.resetCount();
    return { ...it, known };
  };

  it('gives the whole snapshot as it is now, in one request', async () => {
    const { standIn, host, known } = await edited();
    standIn.edit(planSheet, 'C8', 'Công an xã');
    standIn.edit(planSheet, 'F9', '30/11/2026');
    const now = await host.readAgain(known, { top: 8, bottom: 9 });
    expect(standIn.host.syncs).toBe(1);
    expect(now).toEqual(await host.readSheet(planSheet));
    expect(now).not.toEqual(known);
  });

  it.each([
    ['another row has changed too', 'C20', 'Đoàn Thanh niên'],
    ['the used area has grown', 'B60', 'Nhiệm vụ thêm'],
  ])('gives nothing where %s', async (_, address, text) => {
    const { standIn, host, known } = await edited();
    standIn.edit(planSheet, address, text);
    expect(await host.readAgain(known, { top: 8, bottom: 8 })).toBeNull();
  });

  it('asks nothing for rows outside the snapshot', async () => {
    const { standIn, host, known } = await edited();
    expect(await host.readAgain(known, { top: 90, bottom: 90 })).toBeNull();
    expect(standIn.host.syncs).toBe(0);
  });
});

describe('going to a cell that cannot be seen', () => {
  it('says whether a filter hides it or it was hidden, and shows it', async () => {
    const { standIn, host } = await scene(planRows(12));
    const sheet = standIn.workbook.sheet(planSheet)!;
    expect(await host.selectCell(planSheet, 8, 3)).toBeNull();
    sheet.hiddenRows.add(8);
    expect(await host.selectCell(planSheet, 8, 3)).toBe('hand');
    await host.showCell(planSheet, 8, 3);
    expect(await host.selectCell(planSheet, 8, 3)).toBeNull();
    sheet.hiddenColumns.add(3);
    expect(await host.selectCell(planSheet, 8, 3)).toBe('hand');
    await host.showCell(planSheet, 8, 3);
    standIn.filter(planSheet, 'A4:F18', 3, (text) => text === 'Văn phòng');
    expect([...sheet.hiddenRows]).not.toEqual([]);
    const [row = 0] = sheet.hiddenRows;
    expect(await host.selectCell(planSheet, row, 3)).toBe('filter');
    await host.showCell(planSheet, row, 3);
    expect([...sheet.hiddenRows]).toEqual([]);
    expect([...sheet.hiddenColumns]).toEqual([]);
    expect(standIn.host.faults).toEqual([]);
  });
});
