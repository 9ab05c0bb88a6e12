/**
 * Three builds from one file:
 *   --env target=addin     dist/         the pane and its commands, to be served from any static host (default)
 *   --env target=cli       build/        the command line `soat`, one file for Node
 *   --env target=stand-in  build/stand-in/  the page of `npm start`: never part of dist/
 * --env baseUrl=https://…  writes the manifest's URLs; --env officeJs=cdn loads Office.js from Microsoft's CDN.
 */
const path = require('node:path');
const root = __dirname;

/** What every build shares: TypeScript by swc, strict resolution, no source of the build machine in the output. */
function base(env, argv) {
  const production = argv.mode !== 'development';
  return {
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'source-map',
    context: root,
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2022',
            },
          },
        },
      ],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

function cli(env, argv) {
  return {
    ...base(env, argv),
    name: 'cli',
    target: 'node20',
    entry: { soat: './src/cli/main.ts' },
    output: { path: path.join(root, 'build'), filename: '[name].cjs', library: { type: 'commonjs2' } },
    externalsPresets: { node: true },
    // excelize-wasm finds its .wasm beside its own file, so it stays in node_modules.
    externals: { 'excelize-wasm': 'commonjs excelize-wasm' },
    optimization: { minimize: false },
  };
}

const builds = { cli };

module.exports = (env = {}, argv = {}) => {
  const target = env.target ?? 'addin';
  if (!(target in builds))
    throw new Error(`unknown --env target=${target}; one of ${Object.keys(builds).join(', ')}`);
  return builds[target](env, argv);
};
