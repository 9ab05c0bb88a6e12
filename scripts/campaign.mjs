// The long campaign: every action and every undo × every request × every kind of fault, and every run of the properties that hold for
// any input; then forms: damaged copies of a form judged against their template. SOAT_SEED cuts requests at other places and takes other inputs; --short is what the tests run of it, with its totals.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const jest = 'node_modules/jest/bin/jest.js';
const args = [
  '--experimental-vm-modules',
  '--no-warnings',
  jest,
  '--selectProjects',
  'fast',
  'slow',
  '--maxWorkers=1',
];
const env = { ...process.env, SOAT_CAMPAIGN: process.argv.includes('--short') ? 'short' : 'long' };
const properties = fs
  .readdirSync('test', { recursive: true })
  .map((file) => path.join('test', file))
  .filter((file) => file.endsWith('.test.ts') && fs.readFileSync(file, 'utf8').includes('properties/seeded'));
const { status } = spawnSync(process.execPath, [...args, '--forceExit', 'test/campaign', ...properties], {
  stdio: 'inherit',
  env,
});
// The short form of the forms is a test of its own under test/campaign.
const forms = process.argv.includes('--short')
  ? { status: 0 }
  : spawnSync(process.execPath, ['scripts/run-ts.cjs', 'bench/forms.ts'], { stdio: 'inherit', env });
process.exit(status || forms.status || (status === null || forms.status === null ? 1 : 0));
