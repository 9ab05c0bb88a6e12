import fs from 'node:fs';
import ts from 'typescript';
import { clientName, isPartOf } from '../wire/members';
import type { WireClass } from '../wire/define';
import { classes } from '.';

/** The set of each member of each class, as the typings of Office.js document it: "[Api set: ExcelApi 1.9]". */
function documentedSets(): Map<string, Map<string, string>> {
  const file = require.resolve('@types/office-js/index.d.ts');
  const source = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, false);
  const result = new Map<string, Map<string, string>>();
  const visit = (node: ts.Node): void => {
    if (ts.isModuleDeclaration(node) && node.body && ts.isModuleBlock(node.body)) {
      if (node.name.getText(source) === 'Excel') node.body.statements.forEach(readClass);
      return;
    }
    ts.forEachChild(node, visit);
  };
  const readClass = (node: ts.Statement): void => {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const members = new Map<string, string>();
    for (const member of node.members) {
      const name = member.name?.getText(source);
      const [, set] = /\[Api set: (ExcelApi \d+\.\d+)/.exec(member.getFullText(source)) ?? [];
      if (name && set && !members.has(name)) members.set(name, set.split(' ')[1] ?? '');
    }
    result.set(node.name.text, members);
  };
  visit(source);
  return result;
}

function later(a: string, b: string): string {
  return isPartOf(a, b) ? b : a;
}

/** What Office.js itself calls where it runs on the web, behind `Excel.createWorkbook`. */
const officesOwn: ReadonlySet<string> = new Set(['Workbook.createAndOpenWorkbook']);

describe('the classes of the stand-in', () => {
  const sets = documentedSets();

  it('know every member from the ExcelApi set on that the typings name', () => {
    const wrong: string[] = [];
    for (const [type, definition] of classes) {
      const documented = sets.get(type);
      if (!documented) continue;
      const {
        since: classSet = '1.1',
        scalars,
        navigations,
        methods,
      } = definition as unknown as WireClass<unknown>;
      for (const [name, member] of Object.entries({ ...scalars, ...navigations, ...methods })) {
        if (name.startsWith('_')) continue;
        const client = (member as { client?: string }).client ?? clientName(name);
        if (client.startsWith('_') || officesOwn.has(`${type}.${client}`)) continue;
        const set = documented.get(client);
        const ours = later(member.since ?? '1.1', classSet);
        if (set === undefined) wrong.push(`${type}.${client} is not in the typings`);
        else if (set !== ours) wrong.push(`${type}.${client}: ${ours} here, ${set} in the typings`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
