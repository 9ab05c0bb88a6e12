import { SoatError } from '../../src/plan/model/error';
import {
  usual,
  fixesEdit,
  marksEdit,
  removeMarksEdit,
  summaryEdit,
  trackingEdit,
  type WorkbookEdit,
} from '../../src/workbook';
import { checked, closeAll, context, planRows, planSheet, scene, type Scene } from './support';

afterEach(closeAll);

async function codeOf(job: Promise<unknown>): Promise<string> {
  try {
    await job;
    return 'no error';
  } catch (error) {
    return error instanceof SoatError ? error.code : String(error);
  }
}

function picture({ standIn }: Scene): string {
  const { workbook } = standIn;
  return JSON.stringify({
    names: workbook.names.map(({ name, formula }) => [name, formula]),
    sheets: workbook.sheets.map((sheet) => [
      sheet.name,
      [...sheet.cells.within({ top: 1, left: 1, bottom: 500, right: 60 })].filter(
        ([, , cell]) => cell.value !== null || cell.formula !== null || Object.keys(cell.style).length > 0,
      ),
      sheet.conditionalFormats,
      sheet.validations,
      sheet.merges,
    ]),
  });
}

const edits: Record<string, (it: Scene) => Promise<WorkbookEdit>> = {
  marks: async (it) => marksEdit(await checked(it), await context(it)).edit,
  tracking: async (it) => trackingEdit(await checked(it), await context(it)).edit,
  summary: async (it) => summaryEdit([await checked(it)], usual, await context(it)).edit,
};

describe('a job that fails half-way', () => {
  it.each(Object.keys(edits))('%s is put back as if it had not begun', async (name) => {
    for (const actions of [3, 20, 57, 150]) {
      const it = await scene(planRows(12));
      const edit = await edits[name]!(it);
      const before = picture(it);
      it.standIn.host.adversary.cutOff = { request: 2, actions };
      expect(await codeOf(it.host.applyEdit(edit))).toBe('unexpected');
      expect(picture(it)).toBe(before);
    }
  });

  it('marks whose ids could not be noted are there all the same, and are found again', async () => {
    const it = await scene(planRows(12));
    const edit = await edits.marks!(it);
    const before = picture(it);
    it.standIn.host.adversary.cutOff = { request: 3, actions: 0 };
    expect(await codeOf(it.host.applyEdit(edit))).toBe('no error');
    expect(it.standIn.workbook.names.map(({ comment }) => comment)).not.toContain('{');
    await it.host.applyEdit(removeMarksEdit(await context(it)).edit);
    expect(picture(it)).toBe(before);
  });
});

describe('what cannot be done', () => {
  it('a protected sheet is not written to, new sheets are', async () => {
    const it = await scene(planRows(12));
    const sheet = it.standIn.workbook.sheet(planSheet);
    if (sheet) sheet.protection = { options: {}, password: null };
    expect(await codeOf(it.host.applyEdit(await edits.marks!(it)))).toBe('sheet-protected');
    expect(await codeOf(it.host.applyEdit(await edits.tracking!(it)))).toBe('sheet-protected');
    expect(await codeOf(it.host.applyEdit(await edits.summary!(it)))).toBe('no error');
  });

  it('a workbook whose structure is protected gets no sheet', async () => {
    const it = await scene(planRows(12));
    it.standIn.workbook.structureLocked = true;
    expect(await codeOf(it.host.applyEdit(await edits.summary!(it)))).toBe('workbook-protected');
  });

  it('a cell changed since the check is not fixed over', async () => {
    const it = await scene(planRows(12));
    const { grid } = await checked(it);
    const fix = {
      rule: 'double-space' as const,
      severity: 'info' as const,
      row: 6,
      column: 3,
      params: {},
      fix: { column: 3, value: 'Sửa' },
    };
    const { edit } = fixesEdit(grid, [fix], await context(it));
    it.standIn.edit(planSheet, 'C6', 'Khác');
    expect(await codeOf(it.host.applyEdit(edit))).toBe('cell-changed');
    expect(it.standIn.workbook.sheet(planSheet)?.text(6, 3)).toBe('Khác');
  });

  it('undoing refuses to lose what the user has typed since', async () => {
    const it = await scene(planRows(12));
    const tracking = await it.host.applyEdit(await edits.tracking!(it));
    it.standIn.edit(planSheet, 'I6', 'Hoàn thành');
    expect(await codeOf(it.host.undo(tracking))).toBe('undo-would-lose');
    const summary = await it.host.applyEdit(await edits.summary!(it));
    it.standIn.edit('Tổng hợp', 'N9', 'ghi chú');
    expect(await codeOf(it.host.undo(summary))).toBe('undo-would-lose');
  });
});
