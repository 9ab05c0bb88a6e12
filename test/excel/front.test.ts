/** What is in front is not always the sheet that is asked for. */
import { SoatError } from '../../src/plan/model/error';
import {
  fixesEdit,
  marksEdit,
  summaryEdit,
  trackingEdit,
  usual,
  type WorkbookEdit,
} from '../../src/workbook';
import { checked, closeAll, context, planRows, planSheet, scene, type Scene } from './support';

afterEach(closeAll);

const soon = () => new Promise((resolve) => setTimeout(resolve, 30));

const codeOf = (job: Promise<unknown>): Promise<string> =>
  job.then(
    () => 'done',
    (error: unknown) => (error instanceof SoatError ? error.code : String(error)),
  );

describe('another workbook in front', () => {
  const edits: Record<string, (it: Scene) => Promise<WorkbookEdit>> = {
    marks: async (it) => marksEdit(await checked(it), await context(it)).edit,
    tracking: async (it) => trackingEdit(await checked(it), await context(it)).edit,
    summary: async (it) => summaryEdit([await checked(it)], usual, await context(it)).edit,
    fixes: async (it) => fixesEdit((await checked(it)).grid, [], await context(it)).edit,
  };
  it.each([
    ['marks', 'other-workbook'],
    ['tracking', 'done'],
    ['summary', 'other-workbook'],
    ['fixes', 'done'],
  ])('%s: %s, and nothing is half done', async (name, code) => {
    const it = await scene(planRows(12));
    const edit = await edits[name]!(it);
    const { workbook, host } = it.standIn;
    const before = workbook.sheets.map((sheet) => [sheet.name, sheet.conditionalFormats.length]);
    host.adversary.otherWorkbookInFront = true;
    expect(await codeOf(it.host.applyEdit(edit))).toBe(code);
    const after = workbook.sheets.map((sheet) => [sheet.name, sheet.conditionalFormats.length]);
    expect(after).toEqual(before);
    expect(workbook.names.map(({ name }) => name)).toEqual(
      code === 'done' && name === 'tracking' ? [expect.any(String)] : [],
    );
    host.adversary.otherWorkbookInFront = false;
    expect(await codeOf(it.host.applyEdit(await edits[name]!(it)))).toBe('done');
  });

  it('is what keeps a summary made anew from the front, and from its undo until it is left', async () => {
    const it = await scene(planRows(12));
    const made = await it.host.applyEdit(await edits.summary!(it));
    const edit = await edits.summary!(it);
    const { adversary } = it.standIn.host;
    adversary.otherWorkbookInFront = true;
    const again = await it.host.applyEdit(edit);
    expect(again.leftOut).toEqual(['front']);
    await it.host.undo(again);
    expect(await codeOf(it.host.undo(made))).toBe('other-workbook');
    adversary.otherWorkbookInFront = false;
    await it.host.undo(made);
    expect(it.standIn.workbook.sheets.map(({ name }) => name)).toEqual([planSheet]);
    expect(it.standIn.workbook.names).toEqual([]);
  });

  it('is said where the selection or a cell is asked for', async () => {
    const it = await scene(planRows(12));
    it.standIn.host.adversary.otherWorkbookInFront = true;
    expect(await codeOf(it.host.selectedArea())).toBe('other-workbook');
    expect(await codeOf(it.host.selectCell(planSheet, 5, 2))).toBe('other-workbook');
    expect(await codeOf(it.host.readSheet(planSheet))).toBe('done');
  });
});

describe('a chart sheet in front', () => {
  it.each(['InvalidOperation', 'GeneralException', 'ItemNotFound'])('is known by %s', async (code) => {
    const it = await scene(planRows(12));
    const { workbook, host } = it.standIn;
    workbook.activate(workbook.addSheet('Biểu đồ', 'chart'));
    host.adversary.refuseMember = (member) =>
      /getActiveWorksheet|getSelectedRanges/.test(member) ? code : null;
    expect(await codeOf(it.host.readActiveSheet())).toBe('chart-sheet');
    expect(await codeOf(it.host.selectedArea())).toBe('chart-sheet');
    expect(await it.host.listSheets()).toEqual([{ name: planSheet, active: false, ours: false }]);
  });

  it('is not blamed where Excel answers nothing', async () => {
    const it = await scene(planRows(12));
    it.standIn.host.adversary.refuse = { code: 'GeneralException' };
    expect(await codeOf(it.host.readActiveSheet())).toBe('unexpected');
  });
});

describe('a sheet that is frozen behind', () => {
  it('is not taken for the one in front', async () => {
    const it = await scene(planRows(12), { other: { 'Ghi chép': [['Họp giao ban']] } });
    const { workbook, host } = it.standIn;
    host.adversary.freezeActivates = true;
    const told: string[] = [];
    const stop = await it.host.onSheetActivated(({ name }) => told.push(name));
    await it.standIn.Excel.run(async (run) => {
      run.workbook.worksheets.getItem('Ghi chép').freezePanes.freezeRows(1);
      await run.sync();
    });
    await soon();
    expect(told).toEqual([]);
    workbook.activate(workbook.sheet('Ghi chép')!);
    await soon();
    expect(told).toEqual(['Ghi chép']);
    await stop();
  });
});

describe('looks that depend on the order', () => {
  it('merged headers keep their fill', async () => {
    const fills = async (loses: boolean): Promise<unknown> => {
      const rows = planRows(12);
      const it = await scene([...rows.slice(0, 4), ['', '', '', '', '', ''], ...rows.slice(4)]);
      it.standIn.workbook.sheet(planSheet)?.merge({ top: 4, left: 2, bottom: 5, right: 2 });
      it.standIn.host.adversary.mergeLosesFill = loses;
      await it.host.applyEdit(await trackingOf(it));
      await it.host.applyEdit(summaryEdit([await checked(it)], usual, await context(it)).edit);
      return it.standIn.workbook.sheets.map((sheet) =>
        sheet.merges.map(({ top, left }) => sheet.at(top, left).style.fill ?? null),
      );
    };
    expect(await fills(true)).toEqual(await fills(false));
  });

  const trackingOf = async (it: Scene): Promise<WorkbookEdit> =>
    trackingEdit(await checked(it), await context(it)).edit;
});
