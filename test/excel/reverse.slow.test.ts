import fc, { runs } from '../support/properties/seeded';
import {
  usual,
  findingsEdit,
  fixesEdit,
  marksEdit,
  removeMarksEdit,
  removeTrackingEdit,
  summaryEdit,
  trackingEdit,
  type AppliedEdit,
} from '../../src/workbook';
import { checked, closeAll, context, planRows, planSheet, scene, type Scene } from './support';

afterEach(closeAll);

/** Cells, formats, sizes, merges, rules and validations of the user's sheets. */
function picture({ standIn }: Scene): unknown {
  const shown = standIn.workbook.sheets
    .filter(({ name }) => name === planSheet || name === 'Ghi chép')
    .map((sheet) => ({
      name: sheet.name,
      cells: [...sheet.cells.within({ top: 1, left: 1, bottom: 500, right: 60 })]
        .filter(
          ([, , cell]) => cell.value !== null || cell.formula !== null || Object.keys(cell.style).length > 0,
        )
        .map(([row, column, cell]) => [row, column, cell.value, cell.formula, cell.style]),
      merges: sheet.merges,
      widths: [...sheet.columnWidths].filter(([, width]) => width !== 48).sort(([a], [b]) => a - b),
      heights: [...sheet.rowHeights],
      // Rules that come back get new ids.
      formats: sheet.conditionalFormats.map((rule) => ({ ...rule, id: null })),
      validations: sheet.validations,
    }));
  return JSON.parse(JSON.stringify(shown)) as unknown;
}

type Action = (it: Scene) => Promise<AppliedEdit>;
const actions: Record<string, Action> = {
  marks: async (it) => it.host.applyEdit(marksEdit(await checked(it), await context(it)).edit),
  tracking: async (it) => it.host.applyEdit(trackingEdit(await checked(it), await context(it)).edit),
  summary: async (it) => it.host.applyEdit(summaryEdit([await checked(it)], usual, await context(it)).edit),
  findings: async (it) => it.host.applyEdit(findingsEdit([await checked(it)], await context(it)).edit),
  fixes: async (it) => {
    const sheet = await checked(it);
    const findings = [
      {
        rule: 'double-space' as const,
        severity: 'info' as const,
        row: 6,
        column: 3,
        params: {},
        fix: { column: 3, value: 'Văn phòng HĐND và UBND' },
      },
    ];
    return it.host.applyEdit(fixesEdit(sheet.grid, findings, await context(it)).edit);
  },
  removeMarks: async (it) => it.host.applyEdit(removeMarksEdit(await context(it)).edit),
  removeTracking: async (it) =>
    it.host.applyEdit(removeTrackingEdit(planSheet, false, await context(it)).edit),
};

describe('every action has its exact reverse', () => {
  it.each(Object.keys(actions))('%s', async (name) => {
    const it = await scene(planRows(12), { other: { 'Ghi chép': [['Họp', 1]] } });
    const before = picture(it);
    const applied = await actions[name]!(it);
    await it.host.undo(applied);
    expect(it.standIn.host.faults).toEqual([]);
    expect(picture(it)).toEqual(before);
    expect(it.standIn.workbook.sheets.map((sheet) => sheet.name)).toEqual([planSheet, 'Ghi chép']);
    expect(it.standIn.workbook.names).toEqual([]);
  });

  it.each(Object.keys(actions))('%s, when the sheets were renamed since', async (name) => {
    const it = await scene(planRows(12));
    if (name.startsWith('remove')) await actions[name === 'removeMarks' ? 'marks' : 'tracking']!(it);
    const { workbook } = it.standIn;
    const named = (): string =>
      JSON.stringify(workbook.names.map(({ name: own, formula }) => [own, formula]).sort());
    const before = picture(it);
    const namesBefore = named();
    const applied = await actions[name]!(it);
    const ours = workbook.sheets.find((sheet) => sheet.name === 'Tổng hợp');
    if (ours) workbook.renameSheet(ours, 'Bảng tổng');
    const plan = workbook.sheet(planSheet)!;
    workbook.renameSheet(plan, 'Phụ lục 1A');
    await it.host.undo(applied);
    workbook.renameSheet(plan, planSheet);
    expect(picture(it)).toEqual(before);
    expect(named()).toBe(namesBefore);
    expect(workbook.sheet('Bảng tổng')).toBeNull();
  });

  it('in any order, with edits of the user between', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.constantFrom(...Object.keys(actions)),
            fc.constantFrom('undo', 'undo', 'edit:C8', 'edit:F9', 'edit:A20'),
          ),
          { maxLength: 7 },
        ),
        async (steps) => {
          const it = await scene(planRows(12), { other: { 'Ghi chép': [['Họp', 1]] } });
          const shadow = await scene(planRows(12), { other: { 'Ghi chép': [['Họp', 1]] } });
          it.standIn.install();
          const done: AppliedEdit[] = [];
          for (const [i, step] of steps.entries()) {
            if (step === 'undo') {
              const last = done.pop();
              if (last) await it.host.undo(last);
            } else if (step.startsWith('edit:')) {
              // The user works on while nothing of ours stands on his sheet at this place.
              const cell = step.slice(5);
              it.standIn.edit(planSheet, cell, `Sửa ${i}`);
              shadow.standIn.edit(planSheet, cell, `Sửa ${i}`);
            } else done.push(await actions[step]!(it));
          }
          for (const applied of done.reverse()) await it.host.undo(applied);
          expect(it.standIn.host.faults).toEqual([]);
          expect(picture(it)).toEqual(picture(shadow));
          closeAll();
        },
      ),
      { numRuns: runs(25), endOnFailure: true },
    );
  }, 120_000);
});
