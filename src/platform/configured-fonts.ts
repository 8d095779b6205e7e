type FontChoice = { role: "sans" | "serif"; weight: number; local?: string | undefined; file?: string | undefined };

/** The families of the built-in faces; the map names a weight in the family, the panels do not. */
const families = { sans: "Pianqu Sans", serif: "Pianqu Serif" } as const;

/**
 * Declares the office's fonts under the names of the built-in ones, over which they win; where a file or an
 * installed font does not come, the built-in face stays. The addresses were checked when the configuration was read.
 */
export function declareConfiguredFonts(fonts: readonly FontChoice[]): void {
  for (const { role, weight, local, file } of fonts) {
    const sources = [...(local ? [`local("${local}")`] : []), ...(file ? [`url("${new URL(file, document.baseURI).href}")`] : [])].join(", ");
    for (const family of weight === 600 ? [families[role], `${families[role]} SemiBold`] : [families[role]]) {
      document.fonts.add(new FontFace(family, sources, { weight: String(weight) }));
    }
  }
}
