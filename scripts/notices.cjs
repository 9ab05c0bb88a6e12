/** THIRD-PARTY.txt of a build: the notice of every library that went into it, from its own package folder. */
const fs = require('node:fs');
const path = require('node:path');
const { LicenseWebpackPlugin } = require('license-webpack-plugin');

const root = path.join(__dirname, '..');
const line = '='.repeat(78);

/** Libraries whose package folder names its licence and leaves out the text. */
const licenceTexts = {
  '@fluentui/react-icons': fs.readFileSync(path.join(__dirname, 'licences/react-icons.txt'), 'utf8'),
};

/** Said by every build: where Office.js comes from is the administrator's choice. */
const microsoft = `Microsoft is not responsible for maintaining, updating or supporting this add-in.
Microsoft không chịu trách nhiệm bảo trì, cập nhật hay hỗ trợ phần bổ trợ này.`;

/** Libraries that hold others: what is compiled into them is in no package folder. */
const within = {
  'excelize-wasm': fs.readFileSync(path.join(__dirname, 'licences/excelize-wasm.txt'), 'utf8'),
};

/**
 * @param {{ also?: readonly string[] }} options packages the build carries as files, or in a thread, which is built by itself
 * @returns {import('webpack').WebpackPluginInstance} that writes the file, and fails the build for a library without the text of its licence
 */
function notices({ also = [] } = {}) {
  const joined = [];
  const plugin = new LicenseWebpackPlugin({
    additionalModules: joined,
    outputFilename: 'THIRD-PARTY.txt',
    perChunkOutput: false,
    skipChildCompilers: true,
    addBanner: false,
    licenseTextOverrides: licenceTexts,
    handleMissingLicenseText: (name) => {
      throw new Error(`${name} goes into the build and its folder holds no licence`);
    },
    renderLicenses: (modules) => text(modules, also),
  });
  return {
    apply(compiler) {
      plugin.apply(compiler);
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT - 1;
      compiler.hooks.thisCompilation.tap('notices', (compilation) =>
        compilation.hooks.processAssets.tap({ name: 'notices', stage }, () => {
          joined.push(...joinedPackages(compilation));
        }),
      );
    },
  };
}

/** Packages of modules that a build for publication has put together into one: the plugin overlooks ES modules among them. */
function joinedPackages({ modules, chunkGraph }) {
  const folders = [...modules]
    .filter((one) => one.modules && chunkGraph.getNumberOfModuleChunks(one) > 0)
    .flatMap((one) => one.modules.map((inner) => inner.nameForCondition() ?? ''))
    .map((file) => /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file))
    .filter((found) => found !== null);
  const byFolder = new Map(folders.map(([directory, name]) => [directory, name.replace('\\', '/')]));
  return [...byFolder].map(([directory, name]) => ({ directory, name }));
}

function text(modules, also) {
  const packages = modules
    .map(({ packageJson, licenseText }) => ({ ...packageJson, text: licenseText }))
    .concat(also.map(packaged))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const own = fs.readFileSync(path.join(root, 'LICENSE'), 'utf8');
  // A server that names no encoding would have the browser guess one.
  const utf8 = '\uFEFF';
  return [
    `${utf8}Soát Kế Hoạch\n\n${own.trim()}\n\n${microsoft}`,
    ...packages.map(
      ({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text.trim()}`,
    ),
  ]
    .map((notice) => `${notice.replaceAll('\r\n', '\n')}\n`)
    .join(`\n${line}\n\n`);
}

function packaged(name) {
  const folder = path.join(root, 'node_modules', name);
  const { version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = fs.readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (file === undefined) throw new Error(`${name} goes into the build and its folder holds no licence`);
  const own = fs.readFileSync(path.join(folder, file), 'utf8');
  return { name, version, license, text: name in within ? `${own.trim()}\n\n${within[name]}` : own };
}

module.exports = { notices };
