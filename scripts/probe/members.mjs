import path from 'node:path';
import ts from 'typescript';

/** @typedef {{ member: string, set: string, minor: number, files: string[], unguarded: string[] }} Use
 * `set` as Microsoft's types name it ("ExcelApi 1.9"; "" where they name none), `minor` its number after "1." (0 where the set is not one of
 * Excel's numbered ones), `files` where it is used, `unguarded` the places (file:line) that no feature test for that set stands before. */

const API_SET = /\[\s*Api set:\s*([A-Za-z]+(?:\s+[\d.]+)?)\s*\]/;
const NUMBERED = /^ExcelApi 1\.(\d+)$/;
const OFFICE_TYPES = /[\\/]office-js[\\/].*\.d\.ts$/;

/**
 * Every member of Office.js that a set of files uses, by the types that Microsoft publishes: reads, calls, properties of what is set, and
 * the names in strings given to `load`.
 * @param {string[]} files TypeScript sources
 * @param {import('typescript').CompilerOptions} options
 * @returns {Use[]} sorted by set, then by name
 */
export function officeMembers(files, options) {
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  /** @type {Map<string, Use>} */
  const uses = new Map();

  const note = (symbol, node) => {
    const declaration = symbol?.declarations?.[0];
    if (!declaration || !OFFICE_TYPES.test(declaration.getSourceFile().fileName)) return;
    const set = setOf(declaration);
    if (set === undefined) return;
    const member = checker.getFullyQualifiedName(symbol).replace(/^"[^"]*"\./, '');
    const minor = Number(NUMBERED.exec(set)?.[1] ?? 0);
    const use = uses.get(member) ?? { member, set, minor, files: new Set(), unguarded: [] };
    const source = node.getSourceFile();
    const file = path.relative(process.cwd(), source.fileName).split(path.sep).join('/');
    use.files.add(file);
    if (!isGuarded(node, minor))
      use.unguarded.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    uses.set(member, use);
  };
  const noteLoaded = (type, dotted, node) => {
    let at = type;
    for (const name of dotted.split('/').filter((part) => part !== 'items' && part !== '$all')) {
      const items = at.getProperty('items');
      const owner = items ? (checker.getTypeOfSymbol(items).getNumberIndexType() ?? at) : at;
      const symbol = owner.getProperty(name);
      if (!symbol) return;
      note(symbol, node);
      at = checker.getTypeOfSymbol(symbol);
    }
  };
  const visit = (node) => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), node);
    if (ts.isObjectLiteralExpression(node)) {
      const contextual = checker.getContextualType(node);
      const expected = contextual && checker.getNonNullableType(contextual);
      for (const property of node.properties)
        if (property.name && ts.isIdentifier(property.name))
          note(expected?.getProperty(property.name.text), property);
    }
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === 'load'
    ) {
      const type = checker.getTypeAtLocation(node.expression.expression);
      for (const text of stringsIn(node.arguments[0]))
        for (const dotted of text.split(',')) noteLoaded(type, dotted.trim(), node);
    }
    ts.forEachChild(node, visit);
  };
  const wanted = new Set(files.map((file) => path.resolve(file)));
  for (const source of program.getSourceFiles()) if (wanted.has(path.resolve(source.fileName))) visit(source);
  return [...uses.values()]
    .map((use) => ({ ...use, files: [...use.files].sort() }))
    .sort((a, b) => a.minor - b.minor || a.set.localeCompare(b.set) || a.member.localeCompare(b.member));
}

/** The set a member belongs to: its own, else that of what holds it; undefined outside Excel's own types. */
function setOf(declaration) {
  for (let node = declaration; node && !ts.isSourceFile(node); node = node.parent) {
    const documentation = ts
      .getJSDocCommentsAndTags(node)
      .map((part) => part.getFullText())
      .join('\n');
    const found = API_SET.exec(documentation);
    if (found) return found[1];
    if (ts.isModuleDeclaration(node)) return node.name.text === 'Excel' ? '' : undefined;
  }
  return undefined;
}

function stringsIn(node) {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(stringsIn);
  return [];
}

/** Whether a condition that asks for this set or a later one must hold before the node is reached. */
function isGuarded(node, minor) {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isIfStatement(parent) && at === parent.thenStatement && asks(parent.expression, minor))
      return true;
    if (ts.isConditionalExpression(parent) && at === parent.whenTrue && asks(parent.condition, minor))
      return true;
    if (
      ts.isBinaryExpression(parent) &&
      parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken &&
      at === parent.right &&
      asks(parent.left, minor)
    )
      return true;
    // A set that is not numbered cannot be asked for in Excel: what refuses is caught.
    if (minor === 0 && ts.isTryStatement(parent) && at === parent.tryBlock) return true;
    if (ts.isBlock(parent) && parent.statements.some((one) => one.end <= at.pos && leavesUnless(one, minor)))
      return true;
  }
  return false;
}

/** `if (!….isSetSupported('ExcelApi', '1.17')) return …;` */
function leavesUnless(statement, minor) {
  if (!ts.isIfStatement(statement)) return false;
  const { expression, thenStatement } = statement;
  const last = ts.isBlock(thenStatement) ? thenStatement.statements.at(-1) : thenStatement;
  return (
    ts.isPrefixUnaryExpression(expression) &&
    expression.operator === ts.SyntaxKind.ExclamationToken &&
    asks(expression.operand, minor) &&
    last !== undefined &&
    (ts.isReturnStatement(last) || ts.isThrowStatement(last) || ts.isContinueStatement(last))
  );
}

function asks(expression, minor) {
  if (
    ts.isBinaryExpression(expression) &&
    expression.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
  )
    return asks(expression.left, minor) || asks(expression.right, minor);
  if (!ts.isCallExpression(expression)) return false;
  const name = ts.isPropertyAccessExpression(expression.expression)
    ? expression.expression.name.text
    : expression.expression.getText();
  const version = expression.arguments.at(-1);
  return (
    /^(isSetSupported|supports)$/.test(name) &&
    version !== undefined &&
    ts.isStringLiteralLike(version) &&
    Number(/^1\.(\d+)$/.exec(version.text)?.[1] ?? -1) >= minor
  );
}
