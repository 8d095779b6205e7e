import { isDay } from "./calendar";
import { LedgerYear } from "./ledger";
import { isPrototypeKey } from "./plain-json";
import { themeIds } from "./theme";
import { z } from "./schema";

export const languages = ["zh", "en", "both"] as const;
export type Language = (typeof languages)[number];
export const flavours = ["light", "dark"] as const;
export type FlavourName = (typeof flavours)[number];
/** Frames what is shown first; no access control. */
export const roles = ["planner", "investor", "exhibition"] as const;
export type Role = (typeof roles)[number];

export const Camera = z.object({
  /** WGS 84, `[lng, lat]`. */
  center: z.tuple([z.number().check(z.gte(-180), z.lte(180)), z.number().check(z.gte(-85), z.lte(85))]),
  /** Web Mercator zoom for 512 px tiles. */
  zoom: z.number().check(z.gte(0), z.lte(24)),
  /** Degrees clockwise from north. */
  bearing: z.number().check(z.gte(-360), z.lte(360)),
});
export type Camera = z.infer<typeof Camera>;

/** As many ids of a kind a view names: of selected zones, hidden layers and so on. */
export const mostViewIds = 60;

/** Whether this can be the id of a zone, a layer or a county. Views come from links and files of anybody. */
export const isViewId = (id: string): boolean => /^[\w.-]{1,80}$/.test(id) && !isPrototypeKey(id);

const ViewId = z.string().check(z.refine(isViewId));
const ViewIds = z.array(ViewId).check(z.maxLength(mostViewIds));

/** What differs from the default layer list; an empty value is the default. */
export const LayerChoices = z.object({
  hidden: ViewIds,
  /** Layer → opacity 0..1, only where it is not 1. */
  opacity: z
    .record(ViewId, z.number().check(z.gte(0), z.lte(1)))
    .check(z.refine((opacity) => Object.keys(opacity).length <= mostViewIds)),
  /** Zone layers from top to bottom; layers not named keep their default place below. */
  order: ViewIds,
});
export type LayerChoices = z.infer<typeof LayerChoices>;

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
});
export type SavedView = z.infer<typeof SavedView>;

export const defaultLayerChoices: LayerChoices = { hidden: [], opacity: {}, order: [] };

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
};
