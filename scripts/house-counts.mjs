/**
 * How well each thing is known once (`npm run counts`): in how many files of the core the words of officials stand in code, how long
 * the literals are, how long files and functions. Comments are not counted. The figures are kept in docs/decisions.md.
 */
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const CORE = path.join('src', 'plan');
/** Where words and sentences belong. */
const HOMES = ['words', 'messages'].map((room) => path.join(CORE, room) + path.sep);
const LONGEST_LITERAL = 200;
const LONGEST_FUNCTION = 60;

/** A piece of knowledge, with and without its marks as header keys have it. */
const KNOWLEDGE = [
  ['chủ trì', /chủ trì|chu tri/iu],
  ['levels (xã, phường, huyện)', /(?<!\p{L})(?:xã|phường|huyện)(?!\p{L})/iu],
  ['Ủy ban, UBND', /ủy ban|uỷ ban|ubnd/iu],
  ['phối hợp', /phối hợp|phoi hop/iu],
];

const files = fs
  .readdirSync('src', { recursive: true })
  .map((file) => path.join('src', file))
  .filter((file) => /\.tsx?$/.test(file))
  .sort()
  .map((file) => ({ file, ...partsOf(file) }));
const outside = files.filter(
  ({ file }) => file.startsWith(CORE + path.sep) && !HOMES.some((home) => file.startsWith(home)),
);

/** Literals as they are written (regular expressions, whole templates and sums of literals too), lengths of functions, number of lines. */
function partsOf(file) {
  const text = fs.readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const literals = [];
  const functions = [];
  const lineOf = (at) => source.getLineAndCharacterOfPosition(at).line + 1;
  const visit = (node) => {
    if (ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node) || ts.isTemplateExpression(node))
      literals.push({ text: node.getText(), line: lineOf(node.getStart()) });
    if (isWholeSum(node)) literals.push({ text: joined(node), line: lineOf(node.getStart()) });
    if (ts.isFunctionLike(node) && node.body !== undefined && ts.isBlock(node.body))
      functions.push({
        name: node.name?.getText() ?? '(unnamed)',
        lines: lineOf(node.end) - lineOf(node.getStart()) + 1,
      });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { literals, functions, lines: text.split('\n').length - 1 };
}

function isSum(node) {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
}

/** Literals added up are one literal in pieces. */
function isWholeSum(node) {
  return isSum(node) && !isSum(node.parent) && joined(node) !== '';
}

function joined(node) {
  if (isSum(node)) return joined(node.left) + joined(node.right);
  if (ts.isParenthesizedExpression(node)) return joined(node.expression);
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) ? node.getText() : '';
}

function list(title, items) {
  console.log(`${title}: ${items.length}`);
  for (const item of items) console.log(`  ${item}`);
}

for (const [name, pattern] of KNOWLEDGE)
  list(
    `Files of src/plan outside words and messages that hold “${name}”`,
    outside.filter(({ literals }) => literals.some(({ text }) => pattern.test(text))).map(({ file }) => file),
  );
list(
  `Literals over ${LONGEST_LITERAL} characters outside messages`,
  files
    .filter(({ file }) => !file.startsWith(path.join(CORE, 'messages')))
    .flatMap(({ file, literals }) =>
      literals
        .filter(({ text }) => text.length > LONGEST_LITERAL)
        .map(({ text, line }) => `${file}:${line} ${text.length}`),
    ),
);
list(
  `Functions over ${LONGEST_FUNCTION} lines`,
  files.flatMap(({ file, functions }) =>
    functions
      .filter(({ lines }) => lines > LONGEST_FUNCTION)
      .map(({ name, lines }) => `${file} ${name} ${lines}`),
  ),
);
const lengths = files.map(({ lines }) => lines).sort((a, b) => a - b);
console.log(
  `Files: ${files.length}; lines ${lengths.reduce((sum, one) => sum + one, 0)}; median ${lengths[lengths.length >> 1]}, longest ${lengths.at(-1)}`,
);
