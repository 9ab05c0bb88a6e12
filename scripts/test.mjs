/**
 * Everything that must hold, in one command (`npm test`): types, lint, the two builds, the fast tests in plain Node and the
 * browser tests in a real Chromium, which build the page of `npm start` for themselves. Two rows of steps go on side by side, for the
 * browser's keeps one core waiting; what a step prints is shown when it has ended. Ends with the slowest suites, what was left out and
 * why, and "N passed, N failed" on a line of its own; exits 1 if anything failed.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './ensure-browser.mjs';
import { leftOut } from './left-out.mjs';
import { slowest } from './slowest.mjs';

const bin = (name) => path.join('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const jestBin = path.join('node_modules', 'jest', 'bin', 'jest.js');
/** The cache of run-webpack.cjs: what tests build for themselves (browser/dist.test.ts, cli/many/bundle.slow.test.ts) is not built from nothing. */
const cached = (build) => [
  ...['--cache-type', 'filesystem', '--cache-cache-directory', path.resolve('.cache/webpack')],
  ...['--cache-name', `${build}-production-start`],
];
/** What hangs is ended and has failed; nothing takes a third of it, even on a busy machine. */
const LONGEST = 30 * 60_000;
const results = { passed: 0, failed: 0, leftOut: [], suites: [] };

async function step(name, command, args, env = {}) {
  const start = Date.now();
  console.log(`— ${name} …`);
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
    timeout: LONGEST,
    killSignal: 'SIGKILL',
  });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => printed.push(piece));
  const status = await new Promise((resolve) => {
    child.once('error', (error) => {
      printed.push(Buffer.from(`${error.message}\n`));
      resolve(null);
    });
    child.once('close', resolve);
  });
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  process.stdout.write(Buffer.concat([Buffer.from('\n'), ...printed]));
  console.log(`— ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${seconds} s)\n`);
  return status === 0;
}

/** A step that is one check by itself. */
async function check(name, command, args, env) {
  results[(await step(name, command, args, env)) ? 'passed' : 'failed'] += 1;
}

/** Jest's own counts are added to ours. */
async function jest(projects, env) {
  const file = path.join(os.tmpdir(), `soat-jest-${projects.join('-')}-${process.pid}.json`);
  const args = ['--selectProjects', ...projects, '--reporters=default', '--silent'];
  args.push('--json', `--outputFile=${file}`);
  if (projects.includes('browser')) args.push('--runInBand');
  // The engine that writes copies loads itself with import(), which Jest allows under the first flag only. Node does not end before the
  // engine is compiled once more, for speed that no test needs ("failed to exit gracefully"): the second flag leaves that out.
  const ok = await step(
    `${projects.join(' and ')} tests`,
    process.execPath,
    ['--experimental-vm-modules', '--liftoff-only', '--no-warnings', jestBin, ...args],
    env,
  );
  if (!fs.existsSync(file)) {
    results.failed += 1;
    return;
  }
  const report = JSON.parse(fs.readFileSync(file, 'utf8'));
  fs.rmSync(file);
  results.passed += report.numPassedTests;
  results.leftOut.push(...leftOut(report, nameOf));
  results.suites.push(...report.testResults);
  results.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
  if (!ok && report.numFailedTests + report.numRuntimeErrorTestSuites === 0) results.failed += 1;
}

function nameOf(file) {
  return path.relative('.', file);
}

/** The build first: the browser tests take what they can from its cache. */
async function addInAndBrowser() {
  await check('build of the add-in', bin('webpack'), ['--mode', 'production', ...cached('addin')]);
  let browser;
  try {
    browser = ensureBrowser();
  } catch (error) {
    console.error(`\n${error.message}`);
    results.failed += 1;
    results.leftOut.push('left out: all browser tests: no browser to run them in');
    return;
  }
  await jest(['browser'], { CHROMIUM_PATH: browser });
}

async function theRest() {
  await check('types', bin('tsc'), ['-p', '.']);
  await check('lint', bin('eslint'), ['.']);
  await check('members of Office.js', process.execPath, ['scripts/probe.mjs']);
  await check('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']);
  await check('build of the command line', bin('webpack'), [
    ...['--env', 'target=cli', '--mode', 'production'],
    ...cached('cli'),
  ]);
  await jest(['fast', 'slow']);
}

await Promise.all([addInAndBrowser(), theRest()]);

console.log(slowest({ testResults: results.suites }, nameOf).join('\n'));
if (results.leftOut.length > 0) console.log(`\n${results.leftOut.join('\n')}`);
console.log(`\n${results.passed} passed, ${results.failed} failed`);
process.exit(results.failed === 0 ? 0 : 1);
