import { comparisonOf, comparisonSlots, overOf, soundComparison, Ghost, mostCompared, PaneOffset, PlacesComparison, Preference, SidesComparison, type ComparedEntry, type Comparison } from "../domain/comparison";
import type { Problem } from "../domain/problem";
import { overThemeIds, themeIds } from "../domain/theme";
import { isViewId } from "../domain/view-parts";
import { list, readIds, readLayers, readWord, readYear, round, unreadable, writeLayers } from "./link-parts";

/**
 * The parameters of a comparison. Of places: `compare=id,id~slot` (a slot only where it is not the place in the list),
 * `scale=metres per pixel`, `fit=id`, `turn=bearing`, `pan=together`, `moved=id:east:north,…` and `ghost=of:over:east:north,…` in
 * metres, `rows=row,…`, `prefer=row:more,…`, `across=yes`. Of two sides: `swipe=0.5` or `beside=yes`, and of the second side
 * `b-theme`, `b-over`, `b-year`, `b-off`, `b-hide`, `b-opacity`, `b-order`. Nothing of a project is ever in a link.
 */
export function writeComparison(comparison: Comparison): [string, string][] {
  if (comparison.mode !== "places") return writeSides(comparison);
  const { places, metresPerPixel, fitOn, bearing, together, offsets, ghosts, rows, preferences, transposed } = comparison;
  const parts: [string, string][] = [["compare", places.map(({ id, slot }, index) => (slot === index ? id : `${id}~${slot}`)).join(",")]];
  if (metresPerPixel !== null) parts.push(["scale", String(Number(metresPerPixel.toPrecision(6)))]);
  else if (fitOn !== null) parts.push(["fit", fitOn]);
  if (round(bearing, 1) !== 0) parts.push(["turn", String(round(bearing, 1))]);
  if (together) parts.push(["pan", "together"]);
  if (offsets.length > 0) parts.push(["moved", offsets.map(({ id, eastM, northM }) => `${id}:${Math.round(eastM)}:${Math.round(northM)}`).join(",")]);
  if (ghosts.length > 0) parts.push(["ghost", ghosts.map(({ of, over, eastM, northM }) => `${of}:${over}:${Math.round(eastM)}:${Math.round(northM)}`).join(",")]);
  if (rows !== null) parts.push(["rows", rows.join(",")]);
  if (preferences.length > 0) parts.push(["prefer", preferences.map(({ row, prefers }) => `${row}:${prefers}`).join(",")]);
  if (transposed) parts.push(["across", "yes"]);
  return parts;
}

function writeSides({ mode, divider, other }: SidesComparison): [string, string][] {
  const parts: [string, string][] = [mode === "swipe" ? ["swipe", String(round(divider, 3))] : ["beside", "yes"]];
  if (other.theme !== null) parts.push(["b-theme", other.theme]);
  if (other.over !== null) parts.push(["b-over", other.over]);
  if (other.year !== null) parts.push(["b-year", String(other.year)]);
  if (other.classesOff.length > 0) parts.push(["b-off", other.classesOff.join(",")]);
  return [...parts, ...writeLayers(other.layers, "b-")];
}

/** The comparison a link asks for; what of it cannot be understood is left out and named. */
export function readComparison(given: URLSearchParams, problems: Problem[]): Comparison | null {
  const asked = given.get("compare");
  if (asked !== null) return readPlaces(asked, given, problems);
  const swipe = given.get("swipe");
  if (swipe !== null) return readSides("swipe", swipe, given, problems);
  return readWord(given, "beside", ["yes"] as const, null, problems) === null ? null : readSides("beside", null, given, problems);
}

function readPlaces(asked: string, given: URLSearchParams, problems: Problem[]): PlacesComparison | null {
  const places = readEntries(asked, problems);
  const comparison = comparisonOf(places.map(({ id }) => id));
  if (!comparison) return null;
  const number = (name: string) => {
    const value = given.get(name);
    const shape = name === "scale" ? PlacesComparison.shape.metresPerPixel : PlacesComparison.shape.bearing;
    const parsed = value === null || value.trim() === "" ? null : shape.safeParse(Number(value));
    if (parsed?.success) return parsed.data;
    if (value !== null) problems.push(unreadable(name, value));
    return null;
  };
  const [fitOn] = readIds(given, "fit", problems);
  const read: PlacesComparison = {
    ...comparison,
    places,
    metresPerPixel: number("scale"),
    fitOn: fitOn ?? null,
    bearing: number("turn") ?? 0,
    together: readWord(given, "pan", ["together"] as const, null, problems) !== null,
    offsets: readTuples(given, "moved", problems, ([id, eastM, northM]) => PaneOffset.safeParse({ id, eastM: metres(eastM), northM: metres(northM) })),
    ghosts: readTuples(given, "ghost", problems, ([of, over, eastM = "0", northM = "0"]) => Ghost.safeParse({ of, over, eastM: metres(eastM), northM: metres(northM) })),
    rows: given.get("rows") === null ? null : readIds(given, "rows", problems),
    preferences: readTuples(given, "prefer", problems, ([row, prefers]) => Preference.safeParse({ row, prefers })),
    transposed: readWord(given, "across", ["yes"] as const, null, problems) !== null,
  };
  const sound = soundComparison(read);
  // The same thing said twice: the first holds.
  if (sound.mode === "places") for (const name of ["offsets", "ghosts", "preferences"] as const) if (isSaidTwice(read, name)) problems.push(unreadable(parameterOf[name], given.get(parameterOf[name]) ?? ""));
  const parsed = PlacesComparison.safeParse(sound);
  return parsed.success ? parsed.data : comparison;
}

/** At most four places, each once; what is left out is named. */
function readEntries(asked: string, problems: Problem[]): ComparedEntry[] {
  const entries: ComparedEntry[] = [];
  for (const entry of asked.split(",").filter(Boolean).slice(0, 40)) {
    const [id = "", slot] = entry.split("~");
    const own = slot === undefined ? entries.length : Number(slot);
    if (!isViewId(id) || (slot !== undefined && !comparisonSlots.some((one) => one === own))) {
      // Enough to see that the link is broken.
      if (problems.filter(({ at }) => at?.startsWith("compare=")).length < 3) problems.push(unreadable("compare", entry));
    }
    else if (entries.some((one) => one.id === id)) problems.push({ code: "compare-twice", at: id });
    else if (entries.length >= mostCompared) problems.push({ code: "compare-too-many", at: id });
    else {
      const taken = entries.map((one) => one.slot);
      if (slot !== undefined && taken.some((one) => one === own)) problems.push(unreadable("compare", entry));
      const free = comparisonSlots.find((one) => one === own && !taken.includes(one)) ?? comparisonSlots.find((one) => !taken.includes(one)) ?? 0;
      entries.push({ id, slot: free });
    }
  }
  return entries;
}

const parameterOf = { offsets: "moved", ghosts: "ghost", preferences: "prefer" } as const;

function isSaidTwice({ offsets, ghosts, preferences }: PlacesComparison, name: keyof typeof parameterOf): boolean {
  const keys = { offsets: () => offsets.map(({ id }) => id), ghosts: () => ghosts.map(({ of, over }) => `${of} ${over}`), preferences: () => preferences.map(({ row }) => row) }[name]();
  return new Set(keys).size < keys.length;
}

const metres = (text: string | undefined): number => (text === undefined || text.trim() === "" ? Number.NaN : Number(text));

function readTuples<T>(given: URLSearchParams, name: string, problems: Problem[], read: (parts: string[]) => { success: true; data: T } | { success: false }): T[] {
  return list(given.get(name)).flatMap((entry) => {
    const parsed = read(entry.split(":"));
    if (!parsed.success) problems.push(unreadable(name, entry));
    return parsed.success ? [parsed.data] : [];
  });
}

function readSides(mode: SidesComparison["mode"], divider: string | null, given: URLSearchParams, problems: Problem[]): SidesComparison {
  const share = divider === null || divider.trim() === "" ? null : SidesComparison.shape.divider.safeParse(Number(divider));
  if (divider !== null && !share?.success) problems.push(unreadable("swipe", divider));
  return {
    mode,
    divider: share?.success ? share.data : 0.5,
    other: {
      theme: readWord(given, "b-theme", themeIds, null, problems),
      over: overOf(readWord(given, "b-theme", themeIds, null, []), readWord(given, "b-over", overThemeIds, null, problems)),
      year: readYear(given.get("b-year"), problems, "b-year"),
      classesOff: readIds(given, "b-off", problems),
      layers: readLayers(given, problems, "b-"),
      scenario: null,
    },
    scenario: null,
  };
}
