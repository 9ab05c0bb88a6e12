/**
 * Makes one script of a module and all it needs, to be run in a thread of its own: `new Worker(new URL('./worker.ts', import.meta.url))`.
 * Webpack's own way makes the thread an entry of the page's build; what page and thread share is then kept apart from the rest of the
 * page, which made the pane's first load 18 kB larger.
 */
const path = require('node:path');
const { EntryPlugin, optimize } = require('webpack');

module.exports = function thread() {};

module.exports.pitch = function pitch() {
  const done = this.async();
  const { _compilation: page, resourcePath } = this;
  const file = `${path.basename(resourcePath)}.thread.js`;
  const build = page.createChildCompiler('thread', { filename: file, chunkLoading: false }, [
    new EntryPlugin(this.context, resourcePath, { name: 'thread', chunkLoading: false }),
    new optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
  ]);
  build.runAsChild((error, _entries, compilation) => {
    if (error) return done(error);
    if (compilation.errors.length > 0) return done(compilation.errors[0]);
    for (const dependency of compilation.fileDependencies) this.addDependency(dependency);
    for (const { name, source } of compilation.getAssets()) {
      page.deleteAsset(name);
      // What the thread fetches by itself belongs to the page that starts it.
      if (name !== file) this.emitFile(name, source.buffer());
    }
    return done(null, compilation.getAsset(file).source.source());
  });
};
