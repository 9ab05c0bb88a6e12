/** Jest's order of the test files, shuffled by the seed of the run (`npm run test:shuffled -- SEED`). */
const { createHash } = require('node:crypto');
const { default: Sequencer } = require('@jest/test-sequencer');

module.exports = class ShuffledFiles extends Sequencer {
  constructor(options) {
    super(options);
    this.seed = options.globalConfig.seed;
  }

  sort(tests) {
    const place = ({ path, context }) =>
      createHash('sha256')
        .update(`${this.seed} ${path.slice(context.config.rootDir.length)}`)
        .digest('hex');
    return [...tests].sort((a, b) => (place(a) < place(b) ? -1 : 1));
  }
};
