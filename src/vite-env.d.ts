/// <reference types="vite/client" />

/** The version in package.json, put in by the build. */
declare const APP_VERSION: string;

declare module "virtual:core-fonts" {
  /** The Chinese characters and signs in the bundled core fonts. */
  export const coreCharacters: string;
}

declare module "virtual:core-fonts.css";
declare module "subset-font" {
  /** The font reduced to these characters. */
  export default function subsetFont(font: Buffer, characters: string, options: { targetFormat: "woff2" | "truetype" }): Promise<Buffer>;
}
declare module "@fontsource-variable/noto-sans-sc/wght.css";

/** Files of the publication that the first view needs, relative to `geodata/`; set by the build. */
declare const FIRST_FILES: readonly string[];
