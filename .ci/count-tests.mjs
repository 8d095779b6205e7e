/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Counts a Vitest JSON report. Only a test that plainly passed is passed: a skipped, todo, unfinished or
 * flaky one is failed, and so is a file that could not be collected or whose hooks failed.
 * @param {any} report the parsed report, or null when none was written
 * @param {readonly string[]} [files] absolute paths of the test files that must be in it
 * @returns {Count}
 */
export function countVitest(report, files = []) {
  const results = report?.testResults;
  if (!Array.isArray(results)) return noReport;
  return total([...results.map(countVitestFile), missing(files, results.map((result) => result.name))]);
}

/**
 * Counts a Playwright JSON report. Only a test that ran once and ended as expected is passed: a skipped,
 * flaky, interrupted or not run one is failed; an error outside the tests counts as one more.
 * @param {any} report the parsed report, or null when none was written
 * @param {readonly string[]} [files] absolute paths of the spec files that must be in it
 * @returns {Count}
 */
export function countPlaywright(report, files = []) {
  if (!Array.isArray(report?.suites)) return noReport;
  const tests = report.suites.flatMap(testsOf);
  const passed = tests.filter(ranAsExpected).length;
  const folder = String(report.config?.rootDir ?? "").replace(/\/$/, "");
  const present = tests.length > 0 ? report.suites.map((/** @type {any} */ suite) => `${folder}/${suite.file}`) : [];
  // A file that cannot be read is both an error and a missing file: count it once.
  const outside = Math.max(report.errors?.length ?? 0, missing(files, present).failed);
  return total([{ passed, failed: tests.length - passed + outside }]);
}

/** A runner that wrote no report has failed as a whole. @type {Count} */
const noReport = { passed: 0, failed: 1 };

/**
 * @param {any} file
 * @returns {Count}
 */
function countVitestFile(file) {
  /** @type {any[]} */
  const tests = file.assertionResults ?? [];
  const passed = tests.filter(({ status, meta }) => status === "passed" && meta?.flaky !== true).length;
  const failed = tests.length - passed;
  const brokenItself = tests.length === 0 || (file.status !== "passed" && failed === 0);
  return { passed, failed: brokenItself ? failed + 1 : failed };
}

/**
 * @param {any} suite
 * @returns {any[]}
 */
function testsOf(suite) {
  const own = (suite.specs ?? []).flatMap((/** @type {any} */ spec) => spec.tests ?? []);
  return [...own, ...(suite.suites ?? []).flatMap(testsOf)];
}

/** @param {any} test */
function ranAsExpected({ status, expectedStatus, results }) {
  return status === "expected" && results?.length === 1 && results[0].status === expectedStatus;
}

/**
 * One failure for each file that should have been there: a runner passes over a file without tests.
 * @param {readonly string[]} wanted
 * @param {readonly string[]} present
 * @returns {Count}
 */
function missing(wanted, present) {
  const known = new Set(present.map(slashes));
  return { passed: 0, failed: wanted.filter((file) => !known.has(slashes(file))).length };
}

/** @param {string} path */
function slashes(path) {
  return path.replaceAll("\\", "/");
}

/**
 * The sum; nothing at all to count is a failure.
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
function total(counts) {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  return passed + failed === 0 ? noReport : { passed, failed };
}
