/** Runs a TypeScript file of this project in plain Node: `node scripts/run-ts.cjs FILE [ARGS…]`; the file exports main(args): exit code. */
const path = require('node:path');
const Module = require('node:module');
const { transformSync } = require('@swc/core');

const options = {
  jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
  module: { type: 'commonjs' },
};
const compile = (module, filename) => {
  const source = require('node:fs').readFileSync(filename, 'utf8');
  module._compile(transformSync(source, { ...options, filename, sourceMaps: 'inline' }).code, filename);
};
Module._extensions['.ts'] = compile;
Module._extensions['.tsx'] = compile;
Module._extensions['.mjs'] = compile;

const [, , file, ...args] = process.argv;
Promise.resolve(require(path.resolve(file)).main(args)).then((code) => {
  process.exitCode = code ?? 0;
});
