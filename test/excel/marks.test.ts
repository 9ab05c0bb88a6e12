import { marksEdit, removeMarksEdit } from '../../src/workbook';
import { checked, closeAll, context, planRows, planSheet, scene, type Scene } from './support';

afterEach(closeAll);

const red = '#FBE3E1';
const violet = '#ECE3F7';

async function marked(rows = planRows(40), live = false): Promise<Scene> {
  const it = await scene(rows, { formulas: true });
  await it.host.applyEdit(marksEdit(await checked(it), await context(it, live)).edit);
  return it;
}

const fill = async (it: Scene, cell: string): Promise<string | null> =>
  (await it.standIn.looks(planSheet, cell)).fill;

describe('marks in Excel', () => {
  it.each([100, 1_000])(
    'marks %i tasks in three requests, again and away too',
    async (tasks) => {
      const it = await scene(planRows(tasks));
      const { host } = it.standIn;
      const { edit } = marksEdit(await checked(it), await context(it));
      for (let time = 0; time < 2; time += 1) {
        host.resetCount();
        await it.host.applyEdit(edit);
        expect(host.syncs).toBeLessThanOrEqual(3);
      }
      const rules = it.standIn.workbook.sheet(planSheet)?.conditionalFormats ?? [];
      expect(rules.length).toBeLessThanOrEqual(16);
      for (const { formula } of rules) expect(formula.length).toBeLessThan(255);
      const away = removeMarksEdit(await context(it)).edit;
      host.resetCount();
      await it.host.applyEdit(away);
      expect(host.syncs).toBeLessThanOrEqual(3);
      expect(host.faults).toEqual([]);
    },
    60_000,
  );

  it('colour late rows and missing cells, nothing else', async () => {
    const it = await marked();
    // Row 5 is a group, 6 is due on the very day, 7 was due 15 days before, 9 has no lead, 10 no fixed day.
    expect(await fill(it, 'B4')).toBeNull();
    expect(await fill(it, 'B5')).toBeNull();
    expect(await fill(it, 'C5')).toBeNull();
    expect(await fill(it, 'B6')).toBe('#FFF1CC');
    expect(await fill(it, 'B7')).toBe(red);
    expect(await fill(it, 'B8')).toBeNull();
    expect(await fill(it, 'C9')).toBe(violet);
    expect(await fill(it, 'B10')).toBeNull();
    expect((await it.standIn.looks(planSheet, 'F7')).bold).toBe(true);
  });

  it('are live: a filled cell loses its colour, a new deadline counts at once', async () => {
    const it = await marked();
    it.standIn.edit(planSheet, 'C28', 'Công an xã');
    expect(await fill(it, 'C28')).toBeNull();
    it.standIn.edit(planSheet, 'F7', 'Tháng 12/2026');
    expect(await fill(it, 'B7')).toBeNull();
    it.standIn.edit(planSheet, 'F8', 'Quý I/2026');
    expect(await fill(it, 'B8')).toBe(red);
  });

  it('leave no trace, also after a rename and when Excel has given new ids', async () => {
    const it = await marked();
    const sheet = it.standIn.workbook.sheet(planSheet);
    if (!sheet) throw new Error('no sheet');
    sheet.conditionalFormats.push({
      id: '{USER}',
      kind: 'Custom',
      areas: [{ top: 1, left: 1, bottom: 9, right: 9 }],
      stopIfTrue: false,
      formula: '=TRUE',
      rule: null,
      look: { borders: {} },
    });
    sheet.conditionalFormats = sheet.conditionalFormats.map((rule, i) =>
      rule.id === '{USER}' ? rule : { ...rule, id: `{NEW-${i}}` },
    );
    await it.host.applyEdit(removeMarksEdit(await context(it)).edit);
    expect(sheet.conditionalFormats.map(({ id }) => id)).toEqual(['{USER}']);
    expect(it.standIn.workbook.sheets.map(({ name }) => name)).toEqual([planSheet]);
    expect(it.standIn.workbook.names).toEqual([]);
  });
});
