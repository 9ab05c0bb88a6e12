import { templateFile } from '../../../src/app/template';
import { isTemplateRule } from '../../../src/plan/judge/template';
import { formSheet } from '../../../src/workbook/formSheet';
import { shoppingList } from '../support/grids';
import { setUp } from './support';

describe('the template of a workbook', () => {
  it('is taken from the sheet in front, kept, and checked by', async () => {
    const { forms, store, host, saved } = await setUp();
    await forms.template.takeFromFront();
    const { template, notice } = store.state();
    expect(template?.columns.map(({ meaning }) => meaning)).toContain('lead');
    expect(notice).toMatchObject({ key: 'templateTaken', params: { columns: template?.columns.length } });
    expect(host.settings.get('soat.template')).toMatchObject({ soat: 'template', version: 1 });
    const told = () =>
      store.state().checked!.report.appendices[0]!.findings.filter(({ rule }) => isTemplateRule(rule));
    expect(told().map(({ rule }) => rule)).not.toContain('template-value-not-allowed');
    const columns = template!.columns.map((column) =>
      column.meaning === 'lead' ? { ...column, values: ['Trạm Thú y'] } : column,
    );
    await forms.template.change({ columns });
    expect(told().map(({ rule }) => rule)).toContain('template-value-not-allowed');
    forms.template.save();
    expect(JSON.parse(saved[0]!)).toMatchObject({ soat: 'template', version: 1, columns });
    await forms.template.remove();
    expect(store.state().template).toBeNull();
    expect(told()).toEqual([]);
  });

  it('is there when the workbook is opened again', async () => {
    const first = await setUp();
    await first.forms.template.useUsual('official');
    const again = await setUp();
    again.host.settings.set('soat.template', first.host.settings.get('soat.template'));
    await again.session.start();
    expect(again.store.state().template).toEqual(first.store.state().template);
  });

  it('is told where it is damaged, and left as it is', async () => {
    const { host, session, store } = await setUp();
    host.settings.set('soat.template', { soat: 'template', version: 1, rows: 7 });
    await session.start();
    expect(store.state().problem).toMatchObject({ code: 'template-kept-broken', params: { place: 'rows' } });
    await session.check();
    expect(store.state().checked).not.toBeNull();
  });

  it('says where a file that is no template is wrong, and keeps the one before', async () => {
    const { forms, store } = await setUp();
    await forms.template.useUsual('assignment');
    const before = store.state().template;
    const text = templateFile(before!).replace('"required": true', '"required": 1');
    await forms.template.open('mau.json', text);
    expect(store.state().problem).toMatchObject({
      code: 'template-broken',
      params: { file: 'mau.json', place: 'columns[1].required' },
    });
    expect(store.state().template).toBe(before);
  });

  it('cannot be taken from a sheet without a plan', async () => {
    const { forms, host, store } = await setUp();
    host.activate(shoppingList.sheet);
    await forms.template.takeFromFront();
    expect(store.state()).toMatchObject({ problem: { code: 'no-plan-table' }, template: null });
  });

  it('gives a blank form with its tiers, rows and lists', async () => {
    const { forms, store } = await setUp();
    await forms.template.useUsual('official');
    const template = { ...store.state().template!, planYear: 2027 };
    const { blocks, merges } = formSheet(template, 'source.form', 'vi');
    expect(blocks[1]?.rows[0]?.slice(2, 6)).toEqual(['Cơ quan thực hiện', null, 'Thời gian thực hiện', null]);
    expect(blocks[1]?.rows[1]?.slice(2, 6)).toEqual(['Chủ trì', 'Phối hợp', 'Bắt đầu', 'Hoàn thành']);
    expect(merges).toContainEqual({ top: 4, left: 3, bottom: 4, right: 4 });
    expect(merges).toContainEqual({ top: 4, left: 2, bottom: 5, right: 2 });
    expect(JSON.stringify(blocks[0])).toContain('2027');
    await forms.template.layForm();
    expect(store.state().pending?.prepared.describe.newSheets).toEqual(['Phụ lục theo mẫu']);
  });
});
