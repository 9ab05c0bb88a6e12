/**
 * Takes out of a bundle what nothing uses and what only speaks to readers. Node compiles every byte of it before the first line runs:
 * of the command line two thirds are parts of libraries that it never calls. Names stay as they are, so that a stack can be read.
 */
const { minify } = require('@swc/core');

const options = {
  compress: { defaults: false, dead_code: true, unused: true },
  mangle: false,
  format: { comments: false },
};

/** A webpack plugin for scripts whose name ends in .cjs. */
exports.dropUnused = () => ({
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
    compiler.hooks.compilation.tap('drop-unused', (compilation) =>
      compilation.hooks.processAssets.tapPromise({ name: 'drop-unused', stage }, async (assets) => {
        const scripts = Object.keys(assets).filter((name) => name.endsWith('.cjs'));
        for (const name of scripts) {
          const { code } = await minify(assets[name].source().toString(), options);
          compilation.updateAsset(name, new sources.RawSource(code));
        }
      }),
    );
  },
});
