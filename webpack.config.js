/**
 * Three builds from one file:
 *   --env target=addin     dist/         the pane and its commands, to be served from any static host (default)
 *   --env target=cli       build/        the command line `soat`, one file for Node
 *   --env target=stand-in  build/stand-in/  the page of `npm start`: never part of dist/
 * --env baseUrl=https://…  writes the manifest's URLs; --env officeJs=cdn|local|DIR says where Office.js comes from.
 */
const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { dropUnused } = require('./scripts/drop-unused.cjs');
const { notices } = require('./scripts/notices.cjs');
const { offlineFiles } = require('./scripts/offline-files.cjs');
const { officeJs } = require('./scripts/office-js.cjs');
const floor = require('./src/excel/floor.json');

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
      // A thread is a file of its own, made by the loader below.
      parser: { javascript: { worker: false } },
      rules: [
        {
          test: /worker\.ts$/,
          dependency: 'url',
          type: 'asset/resource',
          generator: { filename: '[name].[contenthash:8].js' },
          loader: path.join(root, 'scripts/thread-loader.cjs'),
        },
        {
          test: /\.wasm\.gz$/,
          type: 'asset/resource',
          generator: { filename: '[name].[contenthash:8][ext]' },
        },
        {
          test: /\.tsx?$/,
          dependency: { not: ['url'] },
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
  const shared = base(env, argv);
  return {
    ...shared,
    // Resolving the engine's place is for Node to do, at run time.
    module: { ...shared.module, parser: { javascript: { createRequire: false, worker: false } } },
    name: 'cli',
    target: 'node20',
    entry: { soat: './src/cli/main.ts' },
    output: { path: path.join(root, 'build'), filename: '[name].cjs', library: { type: 'commonjs2' } },
    externalsPresets: { node: true },
    // The engine for copies is found from this file's own place.
    node: { __dirname: false, __filename: false },
    // excelize-wasm finds its .wasm beside its own file, so it stays in node_modules.
    // tinypool begins its threads from a file of its own, likewise.
    externals: {
      'excelize-wasm': 'commonjs excelize-wasm',
      tinypool: 'import tinypool',
      '@duckdb/node-api': 'import @duckdb/node-api',
    },
    optimization: { minimize: false },
    plugins: [notices(), ...(argv.mode === 'development' ? [] : [dropUnused()])],
  };
}

/** Where the manifest's URLs point while developing; the build puts baseUrl in its place. */
const developmentUrl = 'https://localhost:3000/';

/** Base URL as it stands before a file's name in the manifest: https, with a slash at its end. */
function manifestBase(baseUrl = developmentUrl) {
  if (!/^https:\/\/[^\s"'<>&?#]+$/.test(baseUrl))
    throw new Error(`--env baseUrl must be an https address without a query, not "${baseUrl}"`);
  return baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`;
}

function addin(env, argv) {
  const baseUrl = manifestBase(env.baseUrl);
  const office = officeJs(env.officeJs);
  const tooOld = fs.readFileSync(path.join(root, 'src/taskpane/tooOld.html'), 'utf8');
  const page = (name, folder, options = {}) =>
    new HtmlPlugin({
      template: `./src/${folder}/${name}.html`,
      filename: `${name}.html`,
      chunks: [name],
      templateParameters: { office, tooOld },
      minify: false,
      ...options,
    });
  /** start.js adds the scripts where Excel can run them; the browser fetches them meanwhile. */
  const started = {
    inject: false,
    templateParameters: (_compilation, { js }) => ({
      office,
      tooOld,
      floor: floor.excelApi,
      scripts: js.join(' '),
      preloads: js.map((script) => `<link rel="preload" as="script" href="${script}" />`).join(''),
    }),
  };
  const shared = base(env, argv);
  return {
    ...shared,
    // `x.web.ts` stands for `x.ts` in a browser: the engine that writes workbooks is a file of the build there.
    resolve: { ...shared.resolve, extensions: ['.web.ts', ...shared.resolve.extensions] },
    name: 'addin',
    target: ['web', 'es2022'],
    entry: {
      taskpane: './src/taskpane/index.tsx',
      commands: './src/commands/index.ts',
      notice: './src/commands/notice.ts',
      tep: './src/tep/index.tsx',
    },
    output: {
      path: path.join(root, 'dist'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      publicPath: '',
      clean: true,
    },
    // Two per cent smaller than by terser, webpack's own choice, in a twentieth of the time.
    optimization: {
      splitChunks: { chunks: 'all' },
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          minimizerOptions: { compress: { passes: 2 } },
          parallel: false,
        }),
      ],
    },
    plugins: [
      notices({ also: ['excelize-wasm', ...(office.copies.length > 0 ? ['@microsoft/office-js'] : [])] }),
      page('taskpane', 'taskpane', started),
      page('commands', 'commands'),
      page('notice', 'commands'),
      page('old', 'commands', { inject: false }),
      page('tep', 'tep'),
      offlineFiles({
        entry: 'tep',
        page: 'tep.html',
        script: path.join(root, 'src/tep/service.js'),
        output: 'tep-service.js',
        prefix: 'soat-tep-',
      }),
      new CopyPlugin({
        patterns: [
          {
            from: 'manifest.xml',
            transform: (xml) => xml.toString().replaceAll(developmentUrl, baseUrl),
          },
          { from: 'assets/icons', to: 'assets/icons' },
          { from: 'src/taskpane/pane.css' },
          { from: 'src/taskpane/watchdog.css' },
          { from: 'src/tep/tep.css' },
          { from: 'src/taskpane/start.js', info: { minimized: true } },
          { from: 'src/commands/old.js', info: { minimized: true } },
          { from: 'src/taskpane/help.html' },
          ...office.copies.map((copy) => ({ ...copy, info: { minimized: true } })),
        ],
      }),
    ],
  };
}

/** The pane before a host of our own, to be looked at and tested in each of its states; never part of dist/. */
function harness(env, argv) {
  const page = fs.readFileSync(path.join(root, 'src/taskpane/taskpane.html'), 'utf8');
  return {
    ...base(env, argv),
    name: 'harness',
    target: ['web', 'es2022'],
    entry: { harness: './test/taskpane/harness/index.tsx' },
    output: { path: path.join(root, 'build/harness'), filename: '[name].js', publicPath: '', clean: true },
    plugins: [
      new HtmlPlugin({
        filename: 'taskpane.html',
        templateContent: page
          .replace(/<%=.*?%>/g, '')
          .replace(/<script src=.*<\/script>/g, '')
          .replace(/<main[\s\S]*<\/main>/, ''),
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons', to: 'assets/icons' },
          { from: 'src/taskpane/pane.css' },
          { from: 'src/taskpane/watchdog.css' },
        ],
      }),
    ],
  };
}

/** The page of `npm start`: a spreadsheet grid with the stand-in for Excel behind it; never part of dist/. */
function standIn(env, argv) {
  return {
    ...base(env, argv),
    name: 'stand-in',
    target: ['web', 'es2022'],
    devtool: false,
    entry: { page: './test/excel-stand-in/page/main.ts' },
    output: { path: path.join(root, 'build/stand-in'), filename: '[name].js', publicPath: '', clean: true },
    experiments: { css: true },
    // Fetched from this machine only: to make seven megabytes smaller takes longer than it could save.
    optimization: { minimize: false },
    plugins: [
      new HtmlPlugin({
        template: './test/excel-stand-in/page/index.html',
        filename: 'index.html',
        scriptLoading: 'module',
        minify: false,
      }),
    ],
  };
}

const builds = { addin, cli, harness, 'stand-in': standIn };

module.exports = (env = {}, argv = {}) => {
  const target = env.target ?? 'addin';
  if (!(target in builds))
    throw new Error(`unknown --env target=${target}; one of ${Object.keys(builds).join(', ')}`);
  return builds[target](env, argv);
};
