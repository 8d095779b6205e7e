import { isDay } from "./calendar";
import { Comparison } from "./comparison";
import { LedgerYear } from "./ledger";
import { themeIds } from "./theme";
import { z } from "./schema";
import { SiteSearch } from "./sites/site-search";
import { StoryPlace } from "./stories/story-place";
import { defaultLayerChoices, ImportedChoices, LayerChoices, ViewIds } from "./view-parts";

export const languages = ["zh", "en", "both"] as const;
export type Language = (typeof languages)[number];
/** `wall` is the dark of an exhibition: deeper, with wider lines and no fine hatch. */
export const flavours = ["light", "dark", "wall"] as const;
export type FlavourName = (typeof flavours)[number];
/** What drawings and tables need to know of an appearance: which ground they stand on. */
export type Ground = "light" | "dark";
export const groundOf = (flavour: FlavourName): Ground => (flavour === "light" ? "light" : "dark");
/** Frames what is shown first; no access control. */
export const roles = ["planner", "investor", "exhibition"] as const;
export type Role = (typeof roles)[number];

/** WGS 84, `[lng, lat]`, as far as Web Mercator goes. */
export const LngLat = z.tuple([z.number().check(z.gte(-180), z.lte(180)), z.number().check(z.gte(-85), z.lte(85))]);

export const Camera = z.object({
  center: LngLat,
  /** Web Mercator zoom for 512 px tiles. */
  zoom: z.number().check(z.gte(0), z.lte(24)),
  /** Degrees clockwise from north. */
  bearing: z.number().check(z.gte(-360), z.lte(360)),
  /** Degrees from straight down; only a chapter tilts the ground. */
  pitch: z.optional(z.number().check(z.gte(0), z.lte(60))),
});
export type Camera = z.infer<typeof Camera>;

/** What a permalink, a story chapter, a kiosk slide and a shared view have in common. */
export const SavedView = z.object({
  version: z.literal(1),
  /** `null` shows the home view, or the selection where there is one. */
  camera: z.nullable(Camera),
  selection: ViewIds,
  layers: LayerChoices,
  /** Id of a base map of the installation; `null` for none; left out for the installation's own choice. */
  baseMap: z.optional(z.nullable(z.string().check(z.maxLength(40)))),
  language: z.enum(languages),
  flavour: z.enum(flavours),
  role: z.enum(roles),
  /** The day whose zones are shown, `null` today. Views of before this field open as today's. */
  day: z.prefault(z.nullable(z.string().check(z.refine(isDay))), null),
  /** What fills the zones; `null` shows them by kind. Views of before these fields open without a theme. */
  theme: z.prefault(z.nullable(z.enum(themeIds)), null),
  /** A second theme as charts or symbols on top. */
  over: z.prefault(z.nullable(z.enum(themeIds)), null),
  /** Year of the themes that have years; `null` is the latest there is. */
  year: z.prefault(z.nullable(LedgerYear), null),
  /** Legend classes that are switched off. */
  classesOff: z.prefault(ViewIds, []),
  /** The table below the map. */
  table: z.prefault(z.nullable(z.enum(["ledger"])), null),
  /** Zones beside each other, or two contents at one place; views of before this field compare nothing. */
  comparison: z.prefault(z.nullable(Comparison), null),
  /** 选址 that is going on; views of before this field search for nothing. */
  siteSearch: z.prefault(z.nullable(SiteSearch), null),
  /** Where in a story one is: all else then follows from its chapter, but for the language. Views of before this field tell nothing. */
  story: z.prefault(z.nullable(StoryPlace), null),
  /** The imported layers of either side of a comparison: in bookmarks of the project, never in a link. */
  imported: z.optional(z.object({ a: ImportedChoices, b: ImportedChoices })),
});
export type SavedView = z.infer<typeof SavedView>;

export const defaultView: SavedView = {
  version: 1,
  camera: null,
  selection: [],
  layers: defaultLayerChoices,
  baseMap: null,
  language: "zh",
  flavour: "light",
  role: "planner",
  day: null,
  theme: null,
  over: null,
  year: null,
  classesOff: [],
  table: null,
  comparison: null,
  siteSearch: null,
  story: null,
};
