import type { Problem } from "../../domain/problem";

/** Problems that one sentence tells: of the same kind in the same file; `more` counts those beside the first. */
export type NoticeGroup = { key: string; first: Problem; all: Problem[]; more: number };

/** Without a map the sentence about it stands in its place. */
const isNotice = ({ code }: Problem): boolean => code !== "no-webgl";

/** The problems as they are told, in the order they came. */
export function noticeGroups(problems: readonly Problem[]): NoticeGroup[] {
  const groups = new Map<string, NoticeGroup>();
  const places = new Set<string>();
  for (const problem of problems.filter(isNotice)) {
    const { code, file, at = "", value = "", rest = 0 } = problem;
    const place = [code, file, at, value].join(" ");
    // Each setting is mended by itself, so each is told.
    const key = file === undefined || code.startsWith("config-") ? place : `${code} ${file}`;
    const group = groups.get(key);
    // The same thing can be found twice; one sentence is enough.
    const isNew = !places.has(place);
    places.add(place);
    if (!group) groups.set(key, { key, first: problem, all: [problem], more: rest });
    else {
      group.all.push(problem);
      group.more += (isNew ? 1 : 0) + rest;
    }
  }
  return [...groups.values()];
}
