/** What was written is read again: Excel may have put it elsewhere, or give errors where figures should stand. */
import { summaryEdit, trackingEdit, usual, type AppliedEdit } from '../../src/workbook';
import { dataColumns } from '../../src/workbook/summary/dataColumns';
import type { WorkbookModel } from '../excel-stand-in/model/workbook';
import { checked, closeAll, context, planRows, planSheet, scene, type Scene } from './support';

afterEach(closeAll);

/** Does something to the workbook behind our back, the moment Excel is asked for a member. */
function when(it: Scene, member: string, disturb: (workbook: WorkbookModel) => void): void {
  it.standIn.host.adversary.refuseMember = (asked) => {
    if (asked === member) disturb(it.standIn.workbook);
    return null;
  };
}

async function summarised(disturb: (workbook: WorkbookModel) => void, live = false): Promise<AppliedEdit> {
  const it = await scene(planRows(12));
  when(it, 'Worksheet.activate', disturb);
  return it.host.applyEdit(summaryEdit([await checked(it)], usual, await context(it, live)).edit);
}

const dataSheet = 'Dữ liệu soát';
const columnOf = (letter: string): number => letter.charCodeAt(0) - 64;

describe('a summary read back', () => {
  it.each([false, true])('is as the pane says, every formula computed (today by Excel: %p)', async (live) => {
    const it = await scene(planRows(12), { formulas: true });
    const today = new Date().toISOString().slice(0, 10);
    const at = live ? { ...(await context(it, true)), asOf: today } : await context(it);
    const { edit } = summaryEdit([await checked(it, at.asOf)], usual, at);
    it.standIn.host.resetCount();
    const applied = await it.host.applyEdit(edit);
    expect(applied).toMatchObject({ differences: [], leftOut: [] });
    expect(it.standIn.host.syncs).toBeLessThanOrEqual(9);
  });

  it('tells formulas that give an error', async () => {
    const { differences } = await summarised((workbook) => {
      const cells = workbook.sheet('Tổng hợp')!.cells;
      cells.put(9, 2, { ...cells.at(9, 2), formula: '=#REF!+1', value: '#REF!' });
    });
    expect(differences).toEqual([
      { code: 'result-errors', params: { sheet: 'Tổng hợp', count: 1, cell: 'B9' } },
    ]);
  });

  it('tells rows that are not there', async () => {
    const { differences } = await summarised((workbook) =>
      workbook.sheet(dataSheet)!.write(7, columnOf(dataColumns.once), ''),
    );
    expect(differences).toEqual([
      {
        code: 'result-rows',
        params: { sheet: dataSheet, found: expect.any(Number), expected: expect.any(Number) },
      },
    ]);
  });

  it.each([
    [false, 'Quá hạn', 1],
    [true, '#REF!', 0],
  ])('tells states that are not those of the pane (today by Excel: %p)', async (live, state, most) => {
    const { differences } = await summarised((workbook) => {
      const sheet = workbook.sheet(dataSheet)!;
      for (let row = 5; row < 40; row += 1) {
        const at = [row, columnOf(dataColumns.state)] as const;
        if (sheet.at(...at).formula !== null) sheet.cells.put(...at, { ...sheet.at(...at), value: state });
      }
    }, live);
    const wrong = differences.find(({ code }) => code === 'result-states');
    expect(wrong?.params.expected).toBe(12);
    expect(Number(wrong?.params.found)).toBeLessThan(most === 0 ? 1 : 12);
  });

  it('that cannot be read is done all the same, and said not to be compared', async () => {
    const it = await scene(planRows(12));
    it.standIn.host.adversary.refuseMember = (member) =>
      member === 'Range.getSpecialCellsOrNullObject' ? 'GeneralException' : null;
    const { edit } = summaryEdit([await checked(it)], usual, await context(it));
    expect((await it.host.applyEdit(edit)).leftOut).toEqual(['check']);
  });
});

describe('tracking columns read back', () => {
  const tracked = async (disturb: (workbook: WorkbookModel) => void): Promise<AppliedEdit> => {
    const it = await scene(planRows(12));
    when(it, 'NamedItem.formula', disturb);
    return it.host.applyEdit(trackingEdit(await checked(it), await context(it)).edit);
  };

  it('are whole', async () => {
    expect(await tracked(() => undefined)).toMatchObject({ differences: [], leftOut: [] });
  });

  it('tell cells that stayed empty', async () => {
    const { differences } = await tracked((workbook) => {
      const sheet = workbook.sheet(planSheet)!;
      for (const [row, column, cell] of [...sheet.cells.within({ top: 6, left: 7, bottom: 8, right: 14 })])
        sheet.cells.put(row, column, { ...cell, value: null, formula: null });
    });
    expect(differences).toMatchObject([{ code: 'result-rows', params: { sheet: planSheet } }]);
  });
});
