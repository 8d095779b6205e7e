import { isDay } from "../domain/calendar";
import type { Problem } from "../domain/problem";
import { Camera, defaultView, flavours, languages, roles, type SavedView } from "../domain/saved-view";
import { RecordId } from "../domain/record-id";
import { StoryPlace } from "../domain/stories/story-place";
import { themeIds } from "../domain/theme";
import { wellFormed } from "../domain/well-formed";
import { readComparison, writeComparison } from "./comparison-link";
import { readSiteSearch, writeSiteSearch } from "./site-search-link";
import { list, readIds, readLayers, readWord, readYear, round, unreadable, writeLayers } from "./link-parts";

/** What the plain address means at this installation. */
export type LinkDefaults = Pick<SavedView, "language"> & { baseMap: string | null };
const usual: LinkDefaults = { language: defaultView.language, baseMap: null };

/**
 * The parameters of a link, version 1 (README.md, "The address is the view"). Only what differs from the
 * default is written, so the plain address is the home view:
 * `at=lng,lat,zoom[,bearing]`, `zone=id,id`, `lang`, `flavour`, `role`, `hide=layer,…`, `opacity=layer:60,…`, `order=layer,…`,
 * `base=id` (`base=none` for no base map), `day=2018-06-30`, `theme=id`, `over=id`, `year=2026`, `off=class,…`, `table=ledger`;
 * `story=id`, `chapter=3`; those of a comparison stand in `comparison-link.ts`, those of a search for sites in `site-search-link.ts`.
 */
export function writeLink({ camera, selection, layers, language, flavour, role, baseMap, day, theme, over, year, classesOff, table, comparison, siteSearch, story }: SavedView, defaults: LinkDefaults = usual): string {
  const parts: [string, string][] = [];
  if (story !== null) parts.push(["story", story.id], ...(story.chapter > 0 ? [["chapter", String(story.chapter + 1)] as [string, string]] : []));
  if (selection.length > 0) parts.push(["zone", selection.join(",")]);
  if (camera) parts.push(["at", writeCamera(camera)]);
  if (language !== defaults.language) parts.push(["lang", language]);
  if (flavour !== defaultView.flavour) parts.push(["flavour", flavour]);
  if (role !== defaultView.role) parts.push(["role", role]);
  if (day !== null) parts.push(["day", day]);
  if (theme !== null) parts.push(["theme", theme]);
  if (over !== null) parts.push(["over", over]);
  if (year !== null) parts.push(["year", String(year)]);
  if (classesOff.length > 0) parts.push(["off", classesOff.join(",")]);
  if (table !== null) parts.push(["table", table]);
  if (baseMap !== undefined && baseMap !== defaults.baseMap) parts.push(["base", baseMap ?? "none"]);
  parts.push(...writeLayers(layers));
  if (comparison !== null) parts.push(...writeComparison(comparison));
  if (siteSearch !== null) parts.push(...writeSiteSearch(siteSearch));
  return parts.map(([name, value]) => `${name}=${encodeURIComponent(wellFormed(value)).replace(/%2C/g, ",").replace(/%3A/g, ":")}`).join("&");
}

/** The view a link describes. What cannot be understood falls back to the default and is named. */
export function readLink(query: string, defaults: LinkDefaults = usual): { view: SavedView; problems: Problem[] } {
  const problems: Problem[] = [];
  const given = new URLSearchParams(query.slice(0, 8192).replace(/^[?#]/, ""));
  const oneOf = <T extends string, F extends T | null>(name: string, allowed: readonly T[], fallback: F): T | F => readWord(given, name, allowed, fallback, problems);
  const at = given.get("at");
  const camera = at === null ? null : readCamera(at);
  if (at !== null && !camera) problems.push(unreadable("at", at));
  const asked = given.get("day");
  const day = asked !== null && isDay(asked) ? asked : null;
  if (asked !== day) problems.push(unreadable("day", asked ?? ""));
  const view: SavedView = {
    version: 1,
    camera,
    selection: readIds(given, "zone", problems),
    layers: readLayers(given, problems),
    baseMap: readBaseMap(given.get("base"), defaults, problems),
    language: oneOf("lang", languages, defaults.language),
    flavour: oneOf("flavour", flavours, defaultView.flavour),
    role: oneOf("role", roles, defaultView.role),
    day,
    theme: oneOf("theme", themeIds, null),
    over: oneOf("over", themeIds, null),
    year: readYear(given.get("year"), problems),
    classesOff: readIds(given, "off", problems),
    table: oneOf("table", ["ledger"] as const, null),
    comparison: readComparison(given, problems),
    siteSearch: readSiteSearch(given, problems),
    story: readStory(given, problems),
  };
  return { view, problems };
}

/** `story=id` and `chapter=3`, counted from 1; of several stories, as a kiosk names them, the first. */
function readStory(given: URLSearchParams, problems: Problem[]): SavedView["story"] {
  const [id] = list(given.get("story"));
  if (id === undefined) return null;
  const chapter = given.get("chapter") ?? "1";
  const place = StoryPlace.safeParse({ id, chapter: /^\d{1,4}$/.test(chapter) ? Number(chapter) - 1 : -1 });
  if (place.success) return place.data;
  problems.push(unreadable(RecordId.safeParse(id).success ? "chapter" : "story", RecordId.safeParse(id).success ? chapter : id));
  return RecordId.safeParse(id).success ? { id, chapter: 0 } : null;
}

/** An id only: a link can choose among the installation's base maps, never bring one. */
function readBaseMap(id: string | null, defaults: LinkDefaults, problems: Problem[]): string | null {
  if (id === null) return defaults.baseMap;
  if (id === "none") return null;
  if (/^[a-z][a-z0-9-]{0,39}$/.test(id)) return id;
  problems.push(unreadable("base", id));
  return defaults.baseMap;
}

const writeCamera = ({ center: [lng, lat], zoom, bearing }: Camera): string =>
  [round(lng, 5), round(lat, 5), round(zoom, 2), ...(round(bearing, 1) === 0 ? [] : [round(bearing, 1)])].join(",");

function readCamera(text: string): Camera | null {
  const parts = text.split(",");
  if (parts.length < 3 || parts.length > 4 || parts.some((part) => part.trim() === "")) return null;
  const [lng = NaN, lat = NaN, zoom = NaN, bearing = 0] = parts.map(Number);
  const parsed = Camera.safeParse({ center: [lng, lat], zoom, bearing });
  return parsed.success ? parsed.data : null;
}
