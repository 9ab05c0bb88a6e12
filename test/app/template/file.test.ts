import { readTemplateFile, templateFile } from '../../../src/app/template';
import { SoatError } from '../../../src/plan/model/error';
import { templateOf } from '../../plan/judge/template/form';

const template = templateOf();
const whole = templateFile(template);

function refusal(text: string): { code: string; params: object } {
  try {
    readTemplateFile(text, 'mau.json');
  } catch (error) {
    if (error instanceof SoatError) return { code: error.code, params: error.params };
    throw error;
  }
  throw new Error('it was read');
}

describe('a template as a file', () => {
  it('is read back as it was written', () => expect(readTemplateFile(whole, 'mau.json')).toEqual(template));

  it('may leave out what it does not demand', () => {
    expect(readTemplateFile('\uFEFF{ "soat": "template", "version": 1 }', 'mau.json')).toEqual({
      columns: [],
      headerRows: null,
      rows: [],
      rowsMatter: true,
      mayAddRows: true,
      units: [],
      senders: [],
      deadline: { from: null, to: null },
      planYear: null,
    });
  });

  it.each<[string, string, object]>([
    ['a comma too many', whole.replace('"template",', '"template",,'), { line: 2, column: 22 }],
    ['a word that is none', '{"soat": "template",\n "rowsMatter": tru}', { line: 2, column: 16 }],
    ['an end that is cut off', '{\n "soat": "template"', { line: 2 }],
  ])('tells line and character of %s', (_name, text, place) => {
    expect(refusal(text)).toMatchObject({
      code: 'template-not-json',
      params: { file: 'mau.json', ...place },
    });
  });

  it.each<[string, string, string]>([
    ['a word for yes', whole.replace('"required": true', '"required": "co"'), 'columns[1].required'],
    [
      'a meaning we do not know',
      whole.replace('"meaning": "lead"', '"meaning": "leader"'),
      'columns[2].meaning',
    ],
    ['a key mistyped', whole.replace('"mayAddRows"', '"mayAddRow"'), 'mayAddRow'],
    ['a day that is none', whole.replace('"from": null', '"from": "2026-13-01"'), 'deadline.from'],
    ['another kind of file', '{"version": 1}', 'soat'],
    ['no object', '[]', 'soat'],
  ])('tells the place of %s', (_name, text, place) => {
    expect(refusal(text)).toMatchObject({ code: 'template-broken', params: { place } });
  });

  it('refuses a later version rather than half understand it', () => {
    expect(refusal('{"soat":"template","version":2,"more":1}')).toMatchObject({
      code: 'template-version',
      params: { version: 2 },
    });
  });
});
