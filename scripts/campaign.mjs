// The long campaign: every action and every undo × every request × every kind of fault. SOAT_SEED cuts requests at other places.
import { spawnSync } from 'node:child_process';

const jest = 'node_modules/jest/bin/jest.js';
const args = [
  '--experimental-vm-modules',
  '--no-warnings',
  jest,
  '--selectProjects',
  'fast',
  '--maxWorkers=1',
];
const env = { ...process.env, SOAT_CAMPAIGN: 'long' };
const { status } = spawnSync(process.execPath, [...args, '--forceExit', 'test/campaign'], {
  stdio: 'inherit',
  env,
});
process.exit(status ?? 1);
