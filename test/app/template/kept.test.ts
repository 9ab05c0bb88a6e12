import { keepTemplate, keptTemplate } from '../../../src/app/template';
import { templateOf } from '../../plan/judge/template/form';

function workbook() {
  const settings = new Map<string, unknown>();
  return {
    settings,
    getSetting: async <T>(key: string) => (settings.get(key) as T) ?? null,
    async setSetting(key: string, value: unknown) {
      if (value === null) settings.delete(key);
      else settings.set(key, JSON.parse(JSON.stringify(value)));
    },
  };
}

describe('the template a workbook keeps', () => {
  it('is what was put there, and is gone when it is taken out', async () => {
    const host = workbook();
    await keepTemplate(host, templateOf());
    expect(await keptTemplate(host)).toEqual({ template: templateOf(), problem: null });
    await keepTemplate(host, null);
    expect(await keptTemplate(host)).toEqual({ template: null, problem: null });
    expect(host.settings.size).toBe(0);
  });

  it.each([
    ['of a later version', { soat: 'template', version: 2 }, 'template-kept-version', { version: 2 }],
    [
      'someone has damaged',
      { soat: 'template', version: 1, columns: [{ header: 3 }] },
      'template-kept-broken',
      { place: 'columns[0].header' },
    ],
    ['that is none', 'x', 'template-kept-broken', {}],
  ])('tells of one %s, and leaves it where it is', async (_, stored, code, params) => {
    const host = workbook();
    host.settings.set('soat.template', stored);
    expect(await keptTemplate(host)).toMatchObject({ template: null, problem: { code, params } });
    expect(host.settings.get('soat.template')).toBe(stored);
  });
});
