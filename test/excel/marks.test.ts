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
  it.each([30, 300])(
    'marks %i tasks in five requests at most, again and away too',
    async (tasks) => {
      const it = await scene(planRows(tasks));
      const { host } = it.standIn;
      const { edit } = marksEdit(await checked(it), await context(it));
      for (let time = 0; time < 2; time += 1) {
        host.resetCount();
        await it.host.applyEdit(edit);
        expect(host.syncs).toBeLessThanOrEqual(5);
      }
      const rules = it.standIn.workbook.sheet(planSheet)?.conditionalFormats ?? [];
      expect(rules.length).toBeLessThanOrEqual(16);
      for (const { formula } of rules) expect(formula.length).toBeLessThan(255);
      const away = removeMarksEdit(await context(it)).edit;
      host.resetCount();
      await it.host.applyEdit(away);
      expect(host.syncs).toBeLessThanOrEqual(5);
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

  describe('are all found again', () => {
    const rulesOf = (it: Scene) => it.standIn.workbook.sheet(planSheet)?.conditionalFormats ?? [];
    const away = async (it: Scene) => it.host.applyEdit(removeMarksEdit(await context(it)).edit);
    /** As Excel does when rows are copied: the copy carries copies of their rules. */
    function copyRows(it: Scene): void {
      const { workbook } = it.standIn;
      const copies = rulesOf(it).map((rule, i) => ({
        ...rule,
        id: `{COPY-${i}}`,
        areas: [{ top: 300, left: 1, bottom: 301, right: 6 }],
      }));
      workbook.sheet(planSheet)?.conditionalFormats.push(...copies);
    }
    const usersRule = (id: string) => ({
      id,
      kind: 'CellValue',
      areas: [{ top: 1, left: 1, bottom: 30, right: 6 }],
      stopIfTrue: false,
      formula: '',
      rule: { formula1: '=5', operator: 'GreaterThan' },
      look: { borders: {} },
    });

    it('copies on rows the user has copied among them', async () => {
      const it = await marked();
      copyRows(it);
      await away(it);
      expect(rulesOf(it)).toEqual([]);
    });

    it('after their names are gone, as when Excel undoes one step', async () => {
      const it = await marked();
      it.standIn.workbook.names.splice(0);
      await away(it);
      expect(rulesOf(it)).toEqual([]);
    });

    it('after their hidden sheet is gone', async () => {
      const it = await marked();
      const list = it.standIn.workbook.sheet('_soat1');
      if (list) it.standIn.workbook.deleteSheet(list);
      await away(it);
      expect(rulesOf(it)).toEqual([]);
      expect(it.standIn.workbook.names).toEqual([]);
    });

    it('beside rules Excel cannot read, which are left and counted', async () => {
      const it = await marked();
      copyRows(it);
      rulesOf(it).splice(3, 0, usersRule('{A}'), usersRule('{B}'));
      it.standIn.host.adversary.unreadableRules = new Set(['{A}', '{B}']);
      expect((await away(it)).unseenRules).toBe(2);
      expect(rulesOf(it).map(({ id }) => id)).toEqual(['{A}', '{B}']);
      const again = marksEdit(await checked(it), await context(it)).edit;
      expect((await it.host.applyEdit(again)).unseenRules).toBe(2);
      expect(rulesOf(it).length).toBeGreaterThan(8);
    });

    it('and nobody asks for the formulas of others', async () => {
      const it = await scene(planRows(12));
      const edit = marksEdit(await checked(it), await context(it)).edit;
      await it.host.applyEdit(edit);
      copyRows(it);
      const own = { ...usersRule('{OWN}'), kind: 'Custom', formula: '=$A5="9"' };
      rulesOf(it).unshift(own, usersRule('{A}'));
      const asked: string[] = [];
      rulesOf(it).forEach((rule) =>
        Object.defineProperty(rule, 'formula', {
          get: () => (asked.push(rule.id), `='_soat1'!$A$1`),
          set: () => undefined,
        }),
      );
      await it.host.applyEdit(edit);
      expect(asked).toContain('{COPY-0}');
      expect(asked).not.toContain('{OWN}');
    });
  });

  it('leave the names of others alone, and clear away their own that lead nowhere', async () => {
    const it = await scene(planRows(12), { other: { 'Ghi chép': [['Họp', 1]] } });
    await it.host.applyEdit(marksEdit(await checked(it), await context(it)).edit);
    const { workbook } = it.standIn;
    const plan = workbook.sheet(planSheet);
    if (plan) workbook.deleteSheet(plan);
    expect(workbook.names.length).toBeGreaterThan(5);
    await it.host.applyEdit(removeMarksEdit(await context(it)).edit);
    expect(workbook.names).toEqual([]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Ghi chép']);
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
