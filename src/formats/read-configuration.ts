import type { BaseMap } from "../domain/base-map";
import { configurationParts, defaultConfiguration, type Configuration } from "../domain/configuration";
import type { Problem, ProblemCode } from "../domain/problem";
import { readJson } from "./read-json";

const file = "config.json";

/** `text`: the file as read, for the lines of the problems. */
export type ReadConfiguration = { configuration: Configuration; problems: Problem[]; text: string };

const ownCode: Partial<Record<ProblemCode, ProblemCode>> = { "file-missing": "config-missing", "file-not-json": "config-not-json" };

/**
 * What the installing office set. A part that cannot be understood is named and keeps its default, so that a
 * slip of the pen never costs the page.
 */
export async function readConfiguration(read: () => Promise<string>): Promise<ReadConfiguration> {
  const json = await readJson(file, read);
  const { text } = json;
  if (json.ok) return { ...parseConfiguration(json.value), text };
  const { problem } = json;
  return { configuration: defaultConfiguration, problems: [{ ...problem, code: ownCode[problem.code] ?? problem.code }], text };
}

export function parseConfiguration(json: unknown): Omit<ReadConfiguration, "text"> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return { configuration: defaultConfiguration, problems: [{ code: "config-wrong-part", file, at: "{ }" }] };
  }
  const problems: Problem[] = [];
  const given = new Map(Object.entries(json));
  const configuration: Record<string, unknown> = { ...defaultConfiguration };
  for (const [name, value] of given) {
    if (name === "$schema" || name === "schema" || name.startsWith("//")) continue;
    if (!isPart(name)) problems.push({ code: "config-unknown-part", file, at: name.slice(0, 40) });
    else if (name === "baseMaps" && Array.isArray(value)) configuration[name] = readBaseMaps(value, problems);
    else {
      const parsed = configurationParts[name].safeParse(value);
      if (parsed.success) configuration[name] = parsed.data;
      else problems.push(wrongPart(name, parsed.error.issues[0]));
    }
  }
  const complete = configuration as Configuration;
  const isShown = complete.baseMap === null || complete.baseMaps.some(({ id }) => id === complete.baseMap);
  // One that was refused has been named with the reason.
  if (!isShown && !problems.some(({ at }) => at === complete.baseMap)) problems.push({ code: "base-map-unknown", file, at: complete.baseMap ?? "" });
  return { configuration: isShown ? complete : { ...complete, baseMap: null }, problems };
}

/** Where the choice is among a few words, they are said. */
function wrongPart(name: string, issue?: { path: PropertyKey[]; code?: string; values?: unknown[] }): Problem {
  const at = [name, ...(issue?.path ?? [])].map(String).join(".");
  if (issue?.code !== "invalid_value" || !issue.values) return { code: "config-wrong-part", file, at };
  return { code: "config-wrong-choice", file, at, value: issue.values.map(String).join(" / ") };
}

const isPart = (name: string): name is keyof typeof configurationParts => Object.hasOwn(configurationParts, name);

/** One by one, so that a wrong base map does not cost the sound ones. */
function readBaseMaps(given: readonly unknown[], problems: Problem[]): BaseMap[] {
  const kept = new Map<string, BaseMap>();
  given.slice(0, 20).forEach((value, index) => {
    const parsed = configurationParts.baseMaps.safeParse([value]);
    const baseMap = parsed.success ? parsed.data[0] : undefined;
    const path = parsed.success ? [] : (parsed.error.issues[0]?.path.slice(1) ?? []);
    if (!baseMap || kept.has(baseMap.id)) {
      problems.push({ code: "config-wrong-part", file, at: ["baseMaps", index, ...(baseMap ? ["id"] : path)].map(String).join(".") });
      return;
    }
    const fault = misplacement(baseMap);
    if (fault) problems.push({ code: fault, file, at: baseMap.id });
    else kept.set(baseMap.id, baseMap);
  });
  return [...kept.values()];
}

/** Tiles in degrees, or of services whose coordinates are shifted, would not fall where the plan lies. */
function misplacement(baseMap: BaseMap): "base-map-geographic" | "base-map-shifted" | null {
  const { url } = baseMap;
  const named = baseMap.kind === "wmts" ? [baseMap.matrixSet, ...baseMap.layers] : [];
  if (named.some((name) => /^c$|_c$|4490|4326|4214|4610|CRS:?84|CGCS2000(?!.*(3857|mercator))/i.test(name))) return "base-map-geographic";
  if (/(_c\/wmts|tilematrixset=(c|[^&]*(4490|4326|crs84))(&|$))/i.test(url)) return "base-map-geographic";
  // GCJ-02 and BD-09, by the hosts that serve them.
  return /^https?:\/\/[^/]*(autonavi|amap|gaode|map\.(qq|gtimg)|rt\d?\.map|bdimg|baidu|google\.cn)/i.test(url) ? "base-map-shifted" : null;
}
