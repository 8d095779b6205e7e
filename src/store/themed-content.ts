import type { PlanState } from "./plan-state";

export type Themed = Pick<PlanState, "theme" | "over" | "year" | "classesOff" | "scenario" | "loaded" | "project">;

/** The folder of the register, which themes are made of. */
const register = "statements/";

/**
 * What a theme adds to the content of a map review, `null` while zones are shown by kind: the themes with their year and
 * classes, the register they are made of, and the state of the project whose records they draw.
 */
export function themedContent({ theme, over, year, classesOff, scenario, loaded, project }: Themed): string | null {
  if (theme === null && over === null) return null;
  const files = loaded.files.filter(({ path }) => path.startsWith(register)).map(({ path, chars, fingerprint }) => `${path} ${chars} ${fingerprint}`);
  const records = project && project.value.revision > 0 ? `${project.value.id} ${project.value.revision}` : "";
  return [theme, over, year, [...classesOff].sort().join(","), scenario, files.sort().join(","), records].join("|");
}
