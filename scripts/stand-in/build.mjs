import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { runWebpack } = require('../run-webpack.cjs');
const configure = require('../../webpack.config.js');
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Where the pane is built for the page: not dist/, which holds what was built to be published. Office.js is the local copy. */
export const paneFolder = path.join(root, 'build/pane');
export const pageFolder = path.join(root, 'build/stand-in');

/**
 * Builds the pane and the page around it, one after the other.
 * @param {'development' | 'production'} mode
 */
export async function build(mode) {
  const pane = configure({ target: 'addin', officeJs: 'local' }, { mode });
  await runWebpack({ ...pane, output: { ...pane.output, path: paneFolder } });
  await runWebpack(configure({ target: 'stand-in' }, { mode }));
}
