import fs from 'node:fs';
import path from 'node:path';
import { runCommand } from '../../src/commands/runCommand';
import { actions } from '../../src/app/actions';
import { defaultSettings, settingsKey } from '../../src/app/settings';
import { today } from '../taskpane/support/checked';
import { fakeHost } from '../taskpane/support/fakeHost';
import { shoppingList, smallPlan } from '../taskpane/support/grids';

const environment = { today: () => today, now: () => 0, pause: () => Promise.resolve() };

describe('a ribbon command', () => {
  it('checks the sheet in front and marks it, with the settings of the workbook', async () => {
    const host = fakeHost([smallPlan()]);
    host.settings.set(settingsKey, { ...defaultSettings, asOf: '2026-03-01' });
    await runCommand('mark', host, environment, 'vi');
    expect(host.edits.map(({ kind }) => kind)).toEqual(['marks']);
    expect(JSON.stringify(host.edits[0])).toContain('46082');
  });

  it('makes the summary without asking', async () => {
    const host = fakeHost([smallPlan()]);
    await runCommand('summarise', host, environment, 'vi');
    expect(host.state.sheets).toContain('Tổng hợp');
  });

  it('says that a summary does not stand as it was written', async () => {
    const host = fakeHost([smallPlan()]);
    const apply = host.applyEdit.bind(host);
    const wrong = { code: 'result-errors' as const, params: { sheet: 'Tổng hợp', count: 2, cell: 'B9' } };
    host.applyEdit = async (edit) => ({ ...(await apply(edit)), differences: [wrong] });
    await expect(runCommand('summarise', host, environment, 'vi')).rejects.toMatchObject(wrong);
  });

  it('clears marks without reading the sheet', async () => {
    const host = fakeHost([smallPlan()]);
    await runCommand('clearMarks', host, environment, 'vi');
    expect(host.calls).not.toContain('readActiveSheet');
  });

  it('says what is wrong where there is no table, and writes nothing', async () => {
    const host = fakeHost([shoppingList]);
    await expect(runCommand('mark', host, environment, 'vi')).rejects.toMatchObject({
      code: 'no-plan-table',
    });
    expect(host.edits).toEqual([]);
  });

  it('does nothing in an Excel that is too old, and says so', async () => {
    const host = fakeHost([smallPlan()], { supported: false });
    await expect(runCommand('mark', host, environment, 'vi')).rejects.toMatchObject({
      code: 'excel-too-old',
    });
    expect(host.calls).toEqual([]);
  });

  it('does not mark an .xls, where the colours would be lost, and says where that can be chosen', async () => {
    const host = fakeHost([smallPlan()], { oldFormat: true });
    await expect(runCommand('mark', host, environment, 'vi')).rejects.toMatchObject({
      code: 'marks-lost-in-xls',
    });
    expect(host.edits).toEqual([]);
  });

  it('has an action for every function the manifest names', () => {
    const manifest = fs.readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');
    const named = [...manifest.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name);
    expect(named).toEqual(['mark', 'summarise', 'clearMarks']);
    for (const name of named) expect(Object.keys(actions)).toContain(name);
  });
});
