/**
 * A Vitest reporter that marks a test which passed only when tried again: the JSON report carries the
 * mark as `meta.flaky`, having no word for it of its own.
 */
export default class MarkFlakyTests {
  /** @param {import("vitest/node").TestCase} test */
  onTestCaseResult(test) {
    if (test.diagnostic()?.flaky) Object.assign(test.meta(), { flaky: true });
  }
}
