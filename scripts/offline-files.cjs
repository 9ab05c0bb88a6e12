/** Writes the service worker of a page: its script, behind the list of all files the page may ask for. */
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const { Compilation, sources } = require('webpack');

/**
 * @param {{ entry: string, page: string, script: string, output: string, prefix: string }} options the entry whose files are kept, its
 * page (what that refers to is kept too), the service worker's own script, the file it is written to, and how names of its caches begin
 */
function offlineFiles({ entry, page, script, output, prefix }) {
  return {
    apply(compiler) {
      compiler.hooks.thisCompilation.tap('offline-files', (compilation) => {
        compilation.fileDependencies.add(script);
        // After names have got their last hashes.
        const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
        compilation.hooks.processAssets.tap({ name: 'offline-files', stage }, () => {
          const files = [...filesOf(compilation, entry, page)].sort();
          const name = `${prefix}${digest(compilation, files)}`;
          const text = `const kept = ${JSON.stringify({ name, files })};\n${fs.readFileSync(script, 'utf8')}`;
          compilation.emitAsset(output, new sources.RawSource(text), { minimized: true });
        });
      });
    },
  };
}

function filesOf(compilation, entry, page) {
  const files = new Set([page]);
  const groups = [compilation.entrypoints.get(entry)];
  for (const group of groups) {
    for (const chunk of group.chunks)
      for (const file of [...chunk.files, ...chunk.auxiliaryFiles]) files.add(file);
    for (const child of group.childrenIterable) if (!groups.includes(child)) groups.push(child);
  }
  for (const [, file] of textOf(compilation, page).matchAll(/(?:src|href)="?([^"\s>]+)/g)) files.add(file);
  for (const file of files) if (file.endsWith('.map')) files.delete(file);
  return files;
}

function digest(compilation, files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(compilation.getAsset(file).source.buffer());
  return hash.digest('hex').slice(0, 16);
}

const textOf = (compilation, file) => compilation.getAsset(file).source.source().toString();

module.exports = { offlineFiles };
