import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ROOMS = ['src/plan/understand/deadline', 'src/plan/words'].map((room) => path.resolve(room));
const LONGEST = 200;

function filesOf(room: string): string[] {
  return (fs.readdirSync(room, { recursive: true }) as string[])
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(room, file));
}

function longLiterals(file: string): string[] {
  const source = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isLiteral =
      ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node) || ts.isTemplateExpression(node);
    if (isLiteral && node.getText().length > LONGEST) found.push(`${file}: ${node.getText().slice(0, 40)}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('patterns of deadlines', () => {
  it('are composed: no literal is longer than a line or two', () => {
    const files = ROOMS.flatMap(filesOf);
    expect(files.length).toBeGreaterThan(40);
    expect(files.flatMap(longLiterals)).toEqual([]);
  });
});
