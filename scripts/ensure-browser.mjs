/**
 * Finds the browser the browser tests run in, and installs Debian's Chromium where that is possible (root on Debian or Ubuntu).
 * Where there is none and none can be installed it says exactly what to install; the tests never run without it unnoticed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';

const candidates = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of an installed Chromium, Chrome or Edge; undefined where there is none. */
export function findBrowser() {
  return candidates.find((path) => path && fs.existsSync(path));
}

/** Path of the browser, installing Debian's Chromium first where needed. Throws with what to install. */
export function ensureBrowser() {
  const installed = findBrowser();
  if (installed) return installed;
  if (process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium from the distribution’s packages for the browser tests …');
    installPackages(['chromium', 'fonts-liberation', 'fonts-dejavu-core', 'libxml2-utils']);
    const now = findBrowser();
    if (now) return now;
  }
  throw new Error(
    'The browser tests need Chromium, Chrome or Edge. Debian/Ubuntu: sudo apt-get install chromium; Windows/macOS: install Google Chrome or Microsoft Edge; or set CHROMIUM_PATH to a browser’s executable.',
  );
}

function installPackages(names) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
}
