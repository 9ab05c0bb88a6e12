import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

interface Use {
  readonly member: string;
  readonly set: string;
  readonly unguarded: readonly string[];
}
const { officeMembers } = require('../../../scripts/probe/members.mjs') as {
  officeMembers(files: readonly string[], options: object): Use[];
};

const source = `
declare function supports(version: string): boolean;
export async function use(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  sheet.load('name,protection/protected');
  sheet.getRange('A1').set({ format: { indentLevel: 1 } });
  if (supports('1.17')) sheet.onNameChanged.add(async () => undefined);
  if (supports('1.18')) sheet.notes.load('items/content');
  sheet.notes.load('items/content');
  await context.sync();
  if (!supports('1.16')) return;
  sheet.getRange('A1').load('valuesAsJson');
  try {
    Office.context.document.addHandlerAsync(Office.EventType.OfficeThemeChanged, () => undefined);
  } catch {}
}
`;

describe('the members of Office.js that a source uses', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'members-'));
  const file = path.join(folder, 'use.ts');
  fs.writeFileSync(file, source);
  const uses = officeMembers([file], {
    strict: true,
    types: ['office-js'],
    typeRoots: [path.resolve('node_modules/@types')],
    lib: ['lib.es2022.d.ts'],
  });
  afterAll(() => fs.rmSync(folder, { recursive: true }));
  const of = (member: string): Use | undefined => uses.find((use) => use.member === member);

  it('have the set Microsoft names, those in strings and in objects too', () => {
    expect(of('Excel.Worksheet.name')?.set).toBe('ExcelApi 1.1');
    expect(of('Excel.WorksheetProtection.protected')?.set).toBe('ExcelApi 1.2');
    expect(of('Excel.Interfaces.RangeFormatUpdateData.indentLevel')?.set).toBe('ExcelApi 1.9');
    expect(of('Excel.Worksheet.onNameChanged')?.set).toBe('ExcelApi 1.17');
  });

  it('are guarded where a feature test for their set stands before them', () => {
    expect(of('Excel.Worksheet.notes')).toMatchObject({
      set: 'ExcelApi 1.18',
      unguarded: [expect.stringMatching(/:8$/)],
    });
    expect(of('Excel.Worksheet.onNameChanged')?.unguarded).toEqual([]);
    expect(of('Excel.Range.valuesAsJson')?.unguarded).toEqual([]);
    expect(of('Office.EventType.OfficeThemeChanged')?.unguarded).toEqual([]);
  });
});
