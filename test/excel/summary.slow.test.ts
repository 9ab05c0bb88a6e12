import { messagesFor } from '../../src/plan/messages';
import { summaryOf } from '../../src/plan/judge/summary';
import { sheetsAtOnce } from '../../src/excel/apply/putLooks';
import { usual, summaryEdit } from '../../src/workbook';
import { usedArea } from '../excel-stand-in/classes/used';
import { checked, closeAll, computed, context, planRows, planSheet, scene, type Scene } from './support';

afterEach(closeAll);

const summarise = async (it: Scene) =>
  it.host.applyEdit(summaryEdit([await checked(it)], usual, await context(it)).edit);

describe('the summary in Excel', () => {
  it.each([30, 300])(
    'sums %i tasks up in nine requests and one more per 4 MB, the second time too',
    async (tasks) => {
      const it = await scene(planRows(tasks));
      const { host } = it.standIn;
      const sheet = await checked(it);
      for (let time = 0; time < 2; time += 1) {
        const { edit } = summaryEdit([sheet], usual, await context(it));
        host.resetCount();
        const applied = await it.host.applyEdit(edit);
        expect(applied.leftOut).toEqual([]);
        expect(host.faults).toEqual([]);
        expect(host.syncs).toBeLessThanOrEqual(9 + Math.floor(host.bytes / 4_000_000));
      }
    },
    60_000,
  );

  it('makes sheets for 60 units in the same number of requests, and one for the looks of twelve sheets', async () => {
    const rows = planRows(70);
    const tasks = rows.slice(4).filter((row) => row[2] !== null);
    tasks.forEach((row, i) => {
      row[2] = `Ủy ban nhân dân xã Hòa Bình ${(i % 60) + 1}`;
      row[3] = `Ủy ban nhân dân xã Hòa Bình ${((i * 7) % 60) + 1}`;
    });
    const it = await scene(rows);
    const { host, workbook } = it.standIn;
    const { edit } = summaryEdit([await checked(it)], usual, await context(it));
    host.resetCount();
    const applied = await it.host.applyEdit(edit);
    expect(workbook.sheets.length).toBeGreaterThan(60);
    expect(new Set(workbook.sheets.map(({ name }) => name.toLowerCase())).size).toBe(workbook.sheets.length);
    const looks = Math.ceil(Object.keys(applied.sheetNames).length / sheetsAtOnce);
    expect(host.syncs).toBeLessThanOrEqual(8 + looks + Math.floor(host.bytes / 4_000_000));
  }, 60_000);

  it('gives the figures of the report, made anew too', async () => {
    const it = await scene(planRows(40), { formulas: true });
    const sheet = await checked(it);
    for (let time = 0; time < 2; time += 1) {
      await summarise(it);
      await computed(it, 'Tổng hợp');
      const overview = it.standIn.workbook.sheet('Tổng hợp');
      const appendix = sheet.tables[0]?.appendix;
      if (!overview || !appendix) throw new Error('nothing was made');
      const report = summaryOf(appendix);
      const row = (label: string): (number | null)[] => {
        for (let r = 10; r < 30; r += 1)
          if (overview.text(r, 1) === label)
            return Array.from({ length: 10 }, (_, c) => overview.at(r, c + 2).value as number | null);
        throw new Error(`no row ${label}`);
      };
      for (const { name, lead, coordinate } of report.units)
        expect(row(name)).toEqual([
          lead.total,
          coordinate,
          lead.done,
          lead.onTrack,
          lead.dueSoon,
          lead.overdue,
          lead.overdueOver30,
          lead.noFixedDate,
          lead.noDeadline,
          lead.missingProduct,
        ]);
      const { totals } = report;
      expect(row(messagesFor('vi').sheets.overview.allTasks)).toEqual([
        totals.total,
        null,
        totals.done,
        totals.onTrack,
        totals.dueSoon,
        totals.overdue,
        totals.overdueOver30,
        totals.noFixedDate,
        totals.noDeadline,
        totals.missingProduct,
      ]);
      expect(overview.text(7, 1)).toContain(`Giao ${totals.total} nhiệm vụ: hoàn thành ${totals.done}`);
    }
  }, 60_000);

  it.each(['point', 'comma'] as const)(
    'writes the sentence for leaders right where decimals are written with a %s',
    async (region) => {
      const it = await scene(planRows(40), { formulas: true, region });
      await summarise(it);
      await computed(it, 'Tổng hợp');
      await computed(it, 'Trạm Y tế');
      const { workbook } = it.standIn;
      expect(workbook.sheet('Tổng hợp')?.text(7, 1)).toMatch(
        /^Giao 40 nhiệm vụ: hoàn thành 0, trong hạn \d+, sắp đến hạn \d+, quá hạn/,
      );
      expect(workbook.sheet('Trạm Y tế')?.text(4, 1)).toMatch(
        /^Giao 8 nhiệm vụ: hoàn thành 0, trong hạn \d, sắp đến hạn \d, quá hạn/,
      );
    },
    60_000,
  );

  it('leaves nothing beneath the data when there are fewer tasks than before', async () => {
    const it = await scene(planRows(40));
    await summarise(it);
    const data = it.standIn.workbook.sheet('Dữ liệu soát')!;
    const lastRow = (): number => usedArea(data, true)?.bottom ?? 0;
    const before = lastRow();
    const last = usedArea(it.standIn.workbook.sheet(planSheet)!, true)?.bottom ?? 0;
    for (let row = last - 20; row <= last; row += 1)
      for (const letter of 'ABCDEFG') it.standIn.edit(planSheet, `${letter}${row}`, null);
    const { edit } = summaryEdit([await checked(it)], usual, await context(it));
    await it.host.applyEdit(edit);
    expect(lastRow()).toBeLessThan(before);
    const content = edit.steps.flatMap((step) => (step.kind === 'put-sheet' ? [step.sheet] : []));
    expect(lastRow()).toBe(content.find(({ name }) => name === 'Dữ liệu soát')?.table?.area.bottom);
  });

  it('leaves a sheet of the user with our name alone, and keeps what he put beside ours', async () => {
    const it = await scene(planRows(40), { other: { 'Tổng hợp': [['của tôi']] } });
    await summarise(it);
    const { workbook } = it.standIn;
    expect(workbook.sheet('Tổng hợp')?.text(1, 1)).toBe('của tôi');
    const ours = workbook.sheet('Tổng hợp (2)');
    const unit = ours?.at(11, 1).formula;
    ours?.write(9, 13, 'Ghi chú');
    ours?.write(11, 13, 'đã nhắc');
    ours?.write(60, 1, 'phía dưới');
    ours?.columnWidths.set(13, 200);
    // More tasks of another unit: the rows change their order.
    for (let r = 6; r < 12; r += 1) it.standIn.edit(planSheet, `C${r}`, 'Trạm Y tế');
    await summarise(it);
    const rows = Array.from({ length: 12 }, (_, i) => 10 + i).filter((r) => ours?.at(r, 1).formula === unit);
    expect(rows).toHaveLength(1);
    expect(ours?.text(rows[0] ?? 0, 13)).toBe('đã nhắc');
    expect(ours?.text(9, 13)).toBe('Ghi chú');
    expect(ours?.columnWidths.get(13)).toBe(200);
    expect([...Array(80).keys()].some((r) => ours?.text(r + 1, 1) === 'phía dưới')).toBe(true);
    expect(workbook.sheets.filter(({ name }) => name.startsWith('Tổng hợp'))).toHaveLength(2);
  });

  it('does without PivotTable where the host makes none', async () => {
    const it = await scene(planRows(10));
    const { edit } = summaryEdit([await checked(it)], usual, await context(it));
    // The fourth request is the PivotTable's.
    it.standIn.host.adversary.refuseMember = (member) =>
      member === 'PivotTableCollection.add' ? 'GeneralException' : null;
    const applied = await it.host.applyEdit(edit);
    expect(applied.leftOut).toContain('pivot');
    expect(it.standIn.workbook.sheet('Pivot')?.text(6, 1)).toContain('PivotTable');
  });

  it('gives the chart a sheet of its own when there are more units than a page holds, and takes it back', async () => {
    const rows = planRows(63);
    const lead = (units: number) =>
      rows.slice(4).forEach((row, i) => {
        if (row[2] !== null) row[2] = `Ủy ban nhân dân xã Hòa Bình ${(i % units) + 1}`;
      });
    lead(20);
    const it = await scene(rows);
    const { workbook } = it.standIn;
    const charts = (name: string) => workbook.sheet(name)?.charts.map((chart) => chart.name);
    await summarise(it);
    expect([charts('Tổng hợp'), charts('Biểu đồ')]).toEqual([['SoatDonVi'], undefined]);
    it.standIn.edit(planSheet, 'C9', 'Trạm Y tế khu vực');
    const applied = await summarise(it);
    expect(applied.leftOut).toEqual([]);
    expect([charts('Tổng hợp'), charts('Biểu đồ')]).toEqual([[], ['SoatDonVi']]);
    await it.host.undo(applied);
    expect([charts('Tổng hợp'), charts('Biểu đồ')]).toEqual([['SoatDonVi'], undefined]);
    await summarise(it);
    it.standIn.edit(planSheet, 'C9', 'Ủy ban nhân dân xã Hòa Bình 1');
    const back = await summarise(it);
    expect([charts('Tổng hợp'), charts('Biểu đồ')]).toEqual([['SoatDonVi'], undefined]);
    await it.host.undo(back);
    expect([charts('Tổng hợp'), charts('Biểu đồ')]).toEqual([[], ['SoatDonVi']]);
  });

  it('keeps a text a text', async () => {
    const rows = planRows(3);
    const risky = ['=1+1', '+84 912', '-Báo cáo', '@lop', '1.1', '05/04', 'TRUE'];
    risky.forEach((text, i) =>
      rows.push([String(50 + i), `'${text}`, 'Văn phòng', 'Trạm Y tế', `'${text}`, 'Quý I/2026']),
    );
    const it = await scene(rows);
    await summarise(it);
    const data = it.standIn.workbook.sheet('Dữ liệu soát');
    const tasks = Array.from({ length: 40 }, (_, i) => data?.at(5 + i, 3)).filter(
      (cell) => cell?.value !== null,
    );
    for (const text of risky)
      expect(tasks.some((cell) => cell?.value === text && cell.formula === null)).toBe(true);
  });

  it('keeps a text a text when it is made anew, taken back and moved with its row', async () => {
    const text = '=HYPERLINK("https://example.invalid","Xem")';
    const rows = planRows(6);
    rows.push(['7', `'${text}`, 'Văn phòng', 'Trạm Y tế', 'Báo cáo', 'Quý I/2026']);
    const it = await scene(rows);
    const { workbook } = it.standIn;
    const formulas = (): string[] =>
      workbook.sheets.flatMap((sheet) =>
        Array.from(
          { length: 60 * 20 },
          (_, i) => sheet.at(1 + Math.floor(i / 20), 1 + (i % 20)).formula ?? '',
        ),
      );
    const live = (): string[] => formulas().filter((formula) => formula.includes('example'));
    await summarise(it);
    it.standIn.edit('Tổng hợp', 'P9', `'${text}`);
    expect(live()).toEqual([]);
    // A unit comes first that was not there: what is beside moves down; the sheet of another goes.
    for (let r = 6; r < 9; r += 1) it.standIn.edit(planSheet, `C${r}`, 'Đội Quản lý chợ');
    const again = await summarise(it);
    expect(live()).toEqual([]);
    await it.host.undo(again);
    expect(live()).toEqual([]);
    expect(workbook.sheet('Tổng hợp')?.at(9, 16).value).toBe(text);
  });
});
