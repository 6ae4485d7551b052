const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

/** Lists at the end the suites that were skipped because something is not on this machine, then the plain count. */
module.exports = class SkippedReporter {
  onRunComplete(_contexts, results) {
    const folder = join('artefacts', 'skipped');
    const files = existsSync(folder) ? readdirSync(folder) : [];
    for (const file of files) console.log(`skipped: ${readFileSync(join(folder, file), 'utf8').trim()}`);
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = results;
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    console.log(`${numPassedTests} passed, ${failed} failed, ${numPendingTests} skipped`);
  }
};
