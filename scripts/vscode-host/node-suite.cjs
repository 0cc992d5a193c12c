// What VS Code loads as the suite in its Node extension host. It runs the real one (CHAPEAU_SUITE) and appends its
// console lines, the keys it presses and its statistics, a JSON text each, to a file that run-tests.mjs reads: through VS Code's own log
// the lines would arrive unformatted, and the first ones not at all.
const fs = require('node:fs');
const util = require('node:util');

const file = fs.openSync(process.env.CHAPEAU_SUITE_MESSAGES, 'a');
let ended = false; // what VS Code says after the suite's end is of no interest
const send = (message) => ended || fs.writeSync(file, `${JSON.stringify(message)}\n`);
const report = (stats) => {
  send({ stats });
  ended = true;
};

for (const method of ['log', 'info', 'debug', 'warn', 'error']) {
  const value = (...args) => send({ print: `${util.format(...args)}\n` });
  Object.defineProperty(console, method, { configurable: true, value });
}
// A real key press, wherever the focus is: in the page of a web view, too.
const press = (key) => send({ press: key });
globalThis.chapeauSuite = { grep: process.env.CHAPEAU_SUITE_GREP, report, press };

exports.run = () => require(process.env.CHAPEAU_SUITE).run();
