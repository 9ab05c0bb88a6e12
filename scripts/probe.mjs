/**
 * npm run probe: which Office.js this is, which of its members the product uses and the requirement set of each, by Microsoft's own types.
 * Leaves with 1 when a member above the floor (src/excel/floor.json) is used where no feature test stands before it.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { officeMembers } from './probe/members.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const json = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const floor = json('src/excel/floor.json').excelApi;
const { options, fileNames } = ts.getParsedCommandLineOfConfigFile(
  path.join(root, 'tsconfig.json'),
  {},
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
    },
  },
);
const source = path.join(root, 'src') + path.sep;
const uses = officeMembers(
  fileNames.filter((file) => path.resolve(file).startsWith(source)),
  options,
);

console.log(
  `Office.js ${json('node_modules/@microsoft/office-js/package.json').version}, types ${json('node_modules/@types/office-js/package.json').version}, floor ExcelApi ${floor}`,
);
for (const [set, members] of bySet(uses)) {
  console.log(`\n${set || 'Excel, no set named'}: ${members.length}`);
  for (const { member, files } of members) console.log(`  ${member}  ${files.join(' ')}`);
}

const limit = Number(floor.split('.')[1]);
const above = uses.filter((use) => (use.minor > limit || isUnnumbered(use)) && use.unguarded.length > 0);
for (const { member, set, unguarded } of above)
  console.log(`\nABOVE THE FLOOR, without a feature test: ${member} (${set}) at ${unguarded.join(', ')}`);
console.log(`\n${uses.length} members; ${above.length} above the floor without a feature test`);
process.exitCode = above.length > 0 ? 1 : 0;

/** Sets that are not numbered (online, desktop, preview) are in no Excel by its number. */
function isUnnumbered({ set, minor }) {
  return set !== '' && minor === 0;
}

function bySet(list) {
  const groups = new Map();
  for (const use of list) groups.set(use.set, [...(groups.get(use.set) ?? []), use]);
  return groups;
}
