import { isAddress } from "./address";
import { BaseMap } from "./base-map";
import { defaultKiosk, KioskConfiguration } from "./kiosk/kiosk-configuration";
import { ReleaseClass } from "./dataset";
import { Camera, languages } from "./saved-view";
import { z } from "./schema";
import { Text } from "./text";

/** The number under which the shown content was reviewed, and the hashes of what was reviewed. */
export const Approval = z.strictObject({
  /** 审图号, as granted. */
  number: z.string().check(z.minLength(4), z.maxLength(60)),
  /** Hashes of the reviewed contents (datasets, flavour, layers), as the data page shows them. */
  reviewed: z.array(z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/))).check(z.minLength(1), z.maxLength(50)),
});
export type Approval = z.infer<typeof Approval>;

/** A face that the office puts in the place of a built-in one, for panels and map alike. */
export const FontChoice = z
  .strictObject({
    role: z.enum(["sans", "serif"]),
    weight: z.literal([400, 600]),
    /** A font installed on the computers there. */
    local: z.optional(z.string().check(z.regex(/^[^"'\\;{}<>()]{1,100}$/))),
    /** A file beside the app, or on a server of the office. */
    file: z.optional(z.string().check(z.maxLength(2000), z.regex(/^[^<>"'`\\()]+\.(woff2|woff|ttf|otf)$/i), z.refine(isAddress))),
  })
  .check(z.refine(({ local, file }) => local !== undefined || file !== undefined));
export type FontChoice = z.infer<typeof FontChoice>;

/** The parts of `config.json`; every one may be left out. */
export const configurationParts = {
  /** The title in the top bar and of the window. */
  title: z.nullable(Text),
  /** What the plain address shows; `null` shows all zones. */
  home: z.nullable(Camera),
  language: z.enum(languages),
  /** 制图单位. */
  mapmaker: z.nullable(Text),
  /** An office, never a person. */
  contact: z.nullable(Text),
  /** What this installation may show: `public` hides administrative lines until the content is approved. */
  releaseClass: ReleaseClass,
  approval: z.nullable(Approval),
  baseMaps: z.array(BaseMap).check(z.maxLength(20)),
  /** The base map shown at first. */
  baseMap: z.nullable(z.string()),
  fonts: z.array(FontChoice).check(z.maxLength(12)),
  /** How often the app looks for a new data package; 0 never. */
  lookForDataMinutes: z.number().check(z.gte(0), z.lte(1440)),
  /** Whether browsers keep the app and its data for hours without a network. */
  offline: z.boolean(),
  /** The exhibition: PIN, public address, nightly reload. */
  kiosk: KioskConfiguration,
};

export type Configuration = { [K in keyof typeof configurationParts]: z.infer<(typeof configurationParts)[K]> };

export const defaultConfiguration: Configuration = {
  title: null,
  home: null,
  language: "zh",
  mapmaker: null,
  contact: null,
  releaseClass: "internal",
  approval: null,
  baseMaps: [],
  baseMap: null,
  fonts: [],
  lookForDataMinutes: 10,
  offline: true,
  kiosk: defaultKiosk,
};
