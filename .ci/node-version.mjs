// Plain, old syntax throughout: this file has to parse on the very versions it turns away.

/**
 * Says what is wrong with a Node.js version, in Chinese and in English, or gives null when it will do.
 * The build tool needs 20.19 or later of the 20 line, or 22.12 and later.
 * @param {string} version for instance "20.19.0"
 * @returns {{ zh: string, en: string } | null}
 */
export function nodeProblem(version) {
  var parts = version.split(".");
  var major = Number(parts[0]);
  var minor = Number(parts[1]);
  var fits = major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 22;
  if (fits) return null;
  return {
    zh: "需要 Node.js 20.19 以上（20.x）或 22.12 以上的版本，当前是 " + version + "，请从 https://nodejs.org 安装。",
    en:
      "Node.js 20.19 or later (of 20.x), or 22.12 or later, is needed; this is " +
      version +
      ": please install it from https://nodejs.org.",
  };
}

/**
 * Ends the process with one clear sentence when this Node.js cannot run the project.
 * @param {string} [lastLine] a line to leave on standard output before ending
 */
export function requireNode(lastLine) {
  var problem = nodeProblem(process.versions.node);
  if (problem === null) return;
  console.error(problem.zh + "\n" + problem.en);
  if (lastLine) console.log(lastLine);
  process.exit(1);
}
