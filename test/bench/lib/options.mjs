import { parseArgs } from "node:util";
import { PlainError } from "../../../.ci/say.mjs";

/**
 * `--runs N` (visits of each page, 9), `--only name` (one measurement), `--json` (last line for machines).
 * @param {readonly string[]} args
 * @param {readonly { name: string }[]} measurements
 */
export function optionsOf(args, measurements) {
  const { values } = parseArgs({
    args: [...args],
    options: { runs: { type: "string", default: "9" }, only: { type: "string" }, json: { type: "boolean", default: false } },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) {
    throw new PlainError("--runs 应是正整数，例如 --runs 9。", "--runs must be a whole number above zero, for instance --runs 9.");
  }
  const names = measurements.map(({ name }) => name);
  if (values.only !== undefined && !names.includes(values.only)) {
    throw new PlainError(`没有名为 ${values.only} 的测量，可选：${names.join("、")}。`, `No measurement is named ${values.only}; there are: ${names.join(", ")}.`);
  }
  return { runs, only: values.only ?? null, json: values.json };
}
