import { describe, expect, test } from "vitest";
import { countPlaywright, countVitest } from "../../.ci/count-tests.mjs";

describe("a Vitest report", () => {
  test("counts each test that passed", () => {
    const report = aVitestReport([aFile({ tests: ["passed", "passed"] }), aFile({ name: "/plan/b.test.ts" })]);
    expect(countVitest(report)).toEqual({ passed: 3, failed: 0 });
  });

  test.each(["failed", "skipped", "pending", "todo"])("counts a %s test as failed", (status) => {
    expect(countVitest(aVitestReport([aFile({ tests: ["passed", status] })]))).toEqual({ passed: 1, failed: 1 });
  });

  test("counts a test that passed only when tried again as failed", () => {
    expect(countVitest(aVitestReport([aFile({ meta: { flaky: true } })]))).toEqual({ passed: 0, failed: 1 });
  });

  test("counts a file that could not be imported or holds no test as one failed", () => {
    const broken = aFile({ tests: [], status: "failed" });
    const empty = aFile({ name: "/plan/empty.test.ts", tests: [], status: "passed" });
    expect(countVitest(aVitestReport([aFile(), broken, empty]))).toEqual({ passed: 1, failed: 2 });
  });

  test("counts a failed hook that left its tests passed", () => {
    expect(countVitest(aVitestReport([aFile({ status: "failed" })]))).toEqual({ passed: 1, failed: 1 });
  });

  test("does not count a file's failed test twice", () => {
    expect(countVitest(aVitestReport([aFile({ tests: ["failed"], status: "failed" })]))).toEqual({ passed: 0, failed: 1 });
  });

  test("counts a test file that the runner did not collect as failed", () => {
    const report = aVitestReport([aFile({ name: "C:/plan/a.test.ts" })]);
    expect(countVitest(report, ["C:\\plan\\a.test.ts", "C:\\plan\\left-out.test.ts"])).toEqual({ passed: 1, failed: 1 });
  });

  test.each([null, undefined, {}, "crashed", aVitestReport([])])("is a failure when it holds nothing: %j", (report) => {
    expect(countVitest(report)).toEqual({ passed: 0, failed: 1 });
  });
});

describe("a Playwright report", () => {
  test("counts each test that ended as expected, in groups too", () => {
    const file = aSuite({ specs: [aSpec()], suites: [aSuite({ specs: [aSpec(), aSpec()] })] });
    expect(countPlaywright(aPlaywrightReport([file]))).toEqual({ passed: 3, failed: 0 });
  });

  test.each([
    ["failed", aSpec({ status: "unexpected", results: ["failed"] })],
    ["timed out", aSpec({ status: "unexpected", results: ["timedOut"] })],
    ["flaky", aSpec({ status: "flaky", results: ["failed", "passed"] })],
    ["retried", aSpec({ status: "expected", results: ["failed", "passed"] })],
    ["skipped", aSpec({ status: "skipped", expectedStatus: "skipped", results: ["skipped"] })],
    ["not run", aSpec({ status: "skipped", results: [] })],
    ["never started", aSpec({ status: "expected", results: [] })],
    ["otherwise ended", aSpec({ status: "expected", results: ["interrupted"] })],
    ["interrupted", aSpec({ status: "skipped", results: ["interrupted"] })],
  ])("counts a %s test as failed", (_, spec) => {
    expect(countPlaywright(aPlaywrightReport([aSuite({ specs: [aSpec(), spec] })]))).toEqual({ passed: 1, failed: 1 });
  });

  test("takes a test that is expected to fail, and does, as passed", () => {
    const spec = aSpec({ status: "expected", expectedStatus: "failed", results: ["failed"] });
    expect(countPlaywright(aPlaywrightReport([aSuite({ specs: [spec] })]))).toEqual({ passed: 1, failed: 0 });
  });

  test("counts an error outside the tests, such as a file with a syntax error", () => {
    const report = { ...aPlaywrightReport([]), errors: [{ message: "SyntaxError: Unexpected token" }] };
    expect(countPlaywright(report)).toEqual({ passed: 0, failed: 1 });
    expect(countPlaywright(report, ["/plan/e2e/open.spec.ts"])).toEqual({ passed: 0, failed: 1 });
    expect(countPlaywright({ ...aPlaywrightReport([aSuite()]), errors: report.errors })).toEqual({ passed: 1, failed: 1 });
  });

  test("counts a spec file without tests as failed", () => {
    const report = aPlaywrightReport([aSuite({ file: "map/open.spec.ts" })]);
    expect(countPlaywright(report, ["/plan/e2e/map/open.spec.ts"])).toEqual({ passed: 1, failed: 0 });
    expect(countPlaywright(report, ["/plan/e2e/map/open.spec.ts", "/plan/e2e/empty.spec.ts"])).toEqual({ passed: 1, failed: 1 });
  });

  test.each([null, undefined, {}, "crashed", aPlaywrightReport([]), aPlaywrightReport([aSuite({ specs: [] })])])(
    "is a failure when it holds nothing: %j",
    (report) => {
      expect(countPlaywright(report)).toEqual({ passed: 0, failed: 1 });
    },
  );
});

function aVitestReport(testResults: ReturnType<typeof aFile>[]) {
  return { success: true, numTotalTests: testResults.length, testResults };
}

function aFile({ name = "/plan/a.test.ts", tests = ["passed"], status = "passed", meta = {} } = {}) {
  const assertionResults = tests.map((each) => ({ title: "scores a zone", status: each, failureMessages: [], meta }));
  return { name, status, message: "", assertionResults };
}

function aPlaywrightReport(suites: Suite[]) {
  return { config: { rootDir: "/plan/e2e", version: "1.65.1" }, suites, errors: [], stats: {} };
}

type Spec = ReturnType<typeof aSpec>;
type Suite = { title: string; file: string; specs: Spec[]; suites: Suite[] };

function aSuite(over: Partial<Suite> = {}): Suite {
  return { title: "open.spec.ts", file: "open.spec.ts", specs: [aSpec()], suites: [], ...over };
}

function aSpec({ status = "expected", expectedStatus = "passed", results = ["passed"] } = {}) {
  const runs = results.map((each, retry) => ({ status: each, retry, duration: 12 }));
  return { title: "opens", ok: status === "expected", tests: [{ status, expectedStatus, results: runs, projectName: "app" }] };
}
