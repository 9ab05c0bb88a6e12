/** Rows hidden by a filter: Excel puts what is written into an array into the rows still to be seen. */
import { SoatError } from '../../src/plan/model/error';
import type { Sheet } from '../excel-stand-in/model/sheet';
import {
  usual,
  fixesEdit,
  marksEdit,
  removeTrackingEdit,
  summaryEdit,
  trackingEdit,
  type WorkbookEdit,
} from '../../src/workbook';
import { checked, closeAll, context, planRows, planSheet, scene, type Scene } from './support';

afterEach(closeAll);

const office = (text: string): boolean => text === 'Văn phòng';
const all = { ...usual, sheets: { ...usual.sheets, findings: true } };

const summary = async (it: Scene): Promise<WorkbookEdit> =>
  summaryEdit([await checked(it)], all, await context(it)).edit;
const tracking = async (it: Scene): Promise<WorkbookEdit> =>
  trackingEdit(await checked(it), await context(it)).edit;

async function fixes(it: Scene): Promise<WorkbookEdit> {
  const { grid } = await checked(it);
  const finding = { rule: 'double-space' as const, severity: 'info' as const, row: 7, column: 5, params: {} };
  return fixesEdit(grid, [{ ...finding, fix: { column: 5, value: 'Tờ trình' } }], await context(it)).edit;
}

async function refusal(job: Promise<unknown>): Promise<string> {
  return job.then(
    () => 'done',
    (error: unknown) => (error instanceof SoatError ? `${error.code} ${error.params.sheet}` : String(error)),
  );
}

function contents(sheet: Sheet | null | undefined): unknown[] {
  const everywhere = { top: 1, left: 1, bottom: 500, right: 60 };
  return [...(sheet?.cells.within(everywhere) ?? [])].flatMap(([row, column, { value, formula }]) =>
    value === null && formula === null ? [] : [[row, column, formula ?? value]],
  );
}

/** The user's filter over the plan: as the filter of the sheet, or of a table of his own. */
const ways: Record<string, (it: Scene) => Promise<void>> = {
  'the filter of a sheet': async ({ standIn }) =>
    Promise.resolve(standIn.filter(planSheet, 'A4:F18', 3, office)),
  'the filter of a table': async ({ standIn }) => {
    await standIn.Excel.run(async (excel) => {
      excel.workbook.worksheets.getItem(planSheet).tables.add('A4:F18', true);
      await excel.sync();
    });
    standIn.filter(planSheet, 'A4:F18', 3, office);
  },
};
const filtered = `sheet-filtered ${planSheet}`;

describe.each(Object.entries(ways))('%s on the sheet of the user', (_name, filter) => {
  it.each(Object.entries({ tracking, fixes }))(
    '%s is refused, and nothing is written',
    async (_what, plan) => {
      const it = await scene(planRows(12));
      const edit = await plan(it);
      await filter(it);
      const sheet = it.standIn.workbook.sheet(planSheet);
      const before = contents(sheet);
      expect(await refusal(it.host.applyEdit(edit))).toBe(filtered);
      expect(contents(sheet)).toEqual(before);
    },
  );

  it('columns of ours are renewed, taken away and undone only without it', async () => {
    const it = await scene(planRows(12));
    const sheet = it.standIn.workbook.sheet(planSheet);
    const clean = contents(sheet);
    const applied = await it.host.applyEdit(await tracking(it));
    const before = contents(sheet);
    await filter(it);
    expect(await refusal(tracking(it).then(it.host.applyEdit))).toBe(filtered);
    const { edit: removal } = removeTrackingEdit(planSheet, true, await context(it));
    expect(await refusal(it.host.applyEdit(removal))).toBe(filtered);
    expect(await refusal(it.host.undo(applied))).toBe(filtered);
    expect(contents(sheet)).toEqual(before);
    sheet?.hiddenRows.clear();
    for (const table of it.standIn.workbook.tables) table.autoFilter = null;
    if (sheet) sheet.autoFilter = null;
    expect(await refusal(it.host.undo(applied))).toBe('done');
    expect(contents(sheet)).toEqual(clean);
  });

  it('marks are rules over all rows, and are made', async () => {
    const it = await scene(planRows(12));
    const edit = marksEdit(await checked(it), await context(it)).edit;
    await filter(it);
    expect(await refusal(it.host.applyEdit(edit))).toBe('done');
  });
});

describe('a filter on sheets of ours', () => {
  async function twice(filter: (it: Scene) => void): Promise<{ made: unknown[]; undone: unknown[] }> {
    const it = await scene(planRows(30));
    await it.host.applyEdit(await summary(it));
    filter(it);
    it.standIn.edit(planSheet, 'C9', 'Trạm Y tế');
    const again = await it.host.applyEdit(await summary(it));
    const sheets = ['Kết quả soát', 'Dữ liệu soát'];
    const made = sheets.map((name) => contents(it.standIn.workbook.sheet(name)));
    filter(it);
    await it.host.undo(again);
    return { made, undone: sheets.map((name) => contents(it.standIn.workbook.sheet(name))) };
  }

  it('is cleared before they are written or put back', async () => {
    const plain = await twice(() => undefined);
    const other = await twice(({ standIn }) => {
      standIn.filter('Kết quả soát', 'A3:F20', 2, (text) => text.startsWith('Thiếu'));
      standIn.filter('Dữ liệu soát', 'A4:Q60', 4, office);
    });
    expect(other).toEqual(plain);
  });
});
