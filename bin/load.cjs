// Starts a bundle that `npm run build` makes, or says in one line that it is not there yet.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

module.exports = (name, bundle) => {
  const file = join(__dirname, '..', bundle);
  if (existsSync(file)) return require(file);
  console.error(`${name} is not built yet: run \`npm run build\` first.`);
  process.exitCode = 2;
};
