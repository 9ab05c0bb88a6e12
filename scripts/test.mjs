/**
 * Everything that must hold, in one command (`npm test`): types, lint, the two builds, the fast tests in plain Node and the
 * browser tests in a real Chromium, which build the page of `npm start` for themselves. Ends with what was left out and why, and
 * "N passed, N failed" on a line of its own; exits 1 if anything failed.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './ensure-browser.mjs';
import { leftOut } from './left-out.mjs';

const bin = (name) => path.join('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const jestBin = path.join('node_modules', 'jest', 'bin', 'jest.js');
const results = { passed: 0, failed: 0, leftOut: [] };

function step(name, command, args, env = {}) {
  const start = Date.now();
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  console.log(`  ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return status === 0;
}

/** A step that is one check by itself. */
function check(name, command, args, env) {
  results[step(name, command, args, env) ? 'passed' : 'failed'] += 1;
}

/** Jest's own counts are added to ours. */
function jest(project, env) {
  const file = path.join(os.tmpdir(), `soat-jest-${project}-${process.pid}.json`);
  const args = ['--selectProjects', project, '--json', `--outputFile=${file}`, '--silent'];
  if (project === 'browser') args.push('--runInBand');
  // The engine that writes copies loads itself with import(), which Jest allows under this flag only.
  const ok = step(
    `${project} tests`,
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', jestBin, ...args],
    env,
  );
  if (!fs.existsSync(file)) {
    results.failed += 1;
    return;
  }
  const report = JSON.parse(fs.readFileSync(file, 'utf8'));
  fs.rmSync(file);
  results.passed += report.numPassedTests;
  results.leftOut.push(...leftOut(report, (name) => path.relative('.', name)));
  results.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
  if (!ok && report.numFailedTests + report.numRuntimeErrorTestSuites === 0) results.failed += 1;
}

check('types', bin('tsc'), ['-p', '.']);
check('lint', bin('eslint'), ['.']);
check('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']);
check('build of the command line', bin('webpack'), ['--env', 'target=cli', '--mode', 'production']);
check('build of the add-in', bin('webpack'), ['--mode', 'production']);
let browser;
try {
  browser = ensureBrowser();
} catch (error) {
  console.error(`\n${error.message}`);
  results.failed += 1;
  results.leftOut.push('left out: all browser tests: no browser to run them in');
}
jest('fast');
if (browser) jest('browser', { CHROMIUM_PATH: browser });

if (results.leftOut.length > 0) console.log(`\n${results.leftOut.join('\n')}`);
console.log(`\n${results.passed} passed, ${results.failed} failed`);
process.exit(results.failed === 0 ? 0 : 1);
