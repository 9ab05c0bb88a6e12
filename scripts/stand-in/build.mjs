import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const webpack = require('webpack');
const configure = require('../../webpack.config.js');
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Where the pane is built for the page: not dist/, which holds what was built to be published. Office.js is the local copy. */
export const paneFolder = path.join(root, 'build/pane');
export const pageFolder = path.join(root, 'build/stand-in');

/**
 * Builds the pane and the page around it, one after the other; what has not changed since the last time comes from a cache.
 * @param {'development' | 'production'} mode
 */
export async function build(mode) {
  const pane = configure({ target: 'addin', officeJs: 'local' }, { mode });
  await run({ ...pane, output: { ...pane.output, path: paneFolder } }, mode);
  await run(configure({ target: 'stand-in' }, { mode }), mode);
}

function run(config, mode) {
  const cache = {
    type: 'filesystem',
    cacheDirectory: path.join(root, '.cache/webpack'),
    name: `${config.name}-${mode}-start`,
    buildDependencies: {
      config: [
        path.join(root, 'webpack.config.js'),
        path.join(root, 'scripts/office-js.cjs'),
        path.join(root, 'package-lock.json'),
      ],
    },
  };
  return new Promise((resolve, reject) => {
    const compiler = webpack({ ...config, cache });
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats.hasErrors()) reject(new Error(stats.toString({ preset: 'errors-only' })));
        else resolve();
      });
    });
  });
}
