/**
 * Jest transform of excelize-wasm. The library imports Node's own modules by `Function("m", "return import(m)")`, which V8 compiles
 * once a process: the second test file of a worker that loads the engine would import through the first one's environment, which
 * is gone ("Cannot read properties of undefined (reading 'identifier')").
 */
const evaluated = 'Function("m","return import(m)")(e)';

module.exports = {
  process(source) {
    if (!source.includes(evaluated)) throw new Error('excelize-wasm imports in another way now');
    return { code: source.replace(evaluated, () => 'Promise.resolve(require(e))') };
  },
};
