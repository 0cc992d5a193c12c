// mocha's own report on the screen; its statistics also go to the file that CHAPEAU_REPORT names.
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha/lib/mocha.cjs');

module.exports = class extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => writeFileSync(process.env.CHAPEAU_REPORT, JSON.stringify(runner.stats)));
  }
};
