/** Runs a build of webpack.config.js; what has not changed since the last time comes from a cache. */
const path = require('node:path');
const webpack = require('webpack');

const root = path.resolve(__dirname, '..');

/**
 * @param {import('webpack').Configuration} config
 * @returns {Promise<import('webpack').Stats>} rejects where the build has errors
 */
function runWebpack(config) {
  const cache = {
    type: 'filesystem',
    cacheDirectory: path.join(root, '.cache/webpack'),
    name: `${config.name}-${config.mode}-start`,
    buildDependencies: {
      config: [
        'webpack.config.js',
        'scripts/office-js.cjs',
        'scripts/thread-loader.cjs',
        'scripts/offline-files.cjs',
        'package-lock.json',
      ].map((file) => path.join(root, file)),
    },
  };
  return new Promise((resolve, reject) => {
    const compiler = webpack({ ...config, cache });
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats.hasErrors()) reject(new Error(stats.toString({ preset: 'errors-only' })));
        else resolve(stats);
      });
    });
  });
}

module.exports = { runWebpack };
